"""The locked Qt is one that keeps count of None."""

import subprocess
import sys

LOOP = """
from PySide6.QtCore import QObject
thing = QObject()
for _ in range(300_000):
    thing.setObjectName("x")
print("alive")
"""


def test_many_calls_that_return_nothing_do_not_abort_the_process():
    result = subprocess.run(
        [sys.executable, "-c", LOOP], capture_output=True, text=True, check=False
    )
    assert result.stdout == "alive\n", result.stderr
