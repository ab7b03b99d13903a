"""What all workbooks of ours have in common."""

from __future__ import annotations

from datetime import UTC, datetime

FIXED_DATE = datetime(2020, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""Stands as the day of making in every workbook, so that equal content gives equal bytes."""
