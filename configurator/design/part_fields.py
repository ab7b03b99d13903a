"""Fields of the design's objects that name a part, and the kind of part each wants."""

from __future__ import annotations

from collections.abc import Mapping

PART_FIELDS: Mapping[str, str] = {
    "cold_plate": "cold_plate",
    "coupling": "quick_disconnect",
    "hose": "hose_pipe",
    "coolant": "coolant",
    "manifold": "manifold",
    "header": "hose_pipe",
}
