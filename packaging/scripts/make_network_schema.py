"""Write the JSON Schema of the network file beside the code that reads it."""

import json
from pathlib import Path

from thermal.network import schema


def main() -> None:
    """Write the file; a test fails while it differs from the code."""
    target = Path(schema.__file__).with_name("schema.json")
    target.write_text(schema_text(), encoding="utf-8")


def schema_text() -> str:
    """Return the text of the file."""
    return json.dumps(schema.network_schema(), indent=1) + "\n"


if __name__ == "__main__":
    main()
