"""Write the verification table: ``python -m tests.verification``."""

from tests.verification.registry import TABLE, table

TABLE.write_text(table(), encoding="utf-8")
print(TABLE)
