"""Write the verification manual: ``python -m tests.verification``."""

from tests.verification.manual import MANUAL, manual

MANUAL.write_text(manual(), encoding="utf-8")
print(MANUAL)
