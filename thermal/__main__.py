"""`python -m thermal`."""

import sys

from thermal.cli import main

if __name__ == "__main__":
    sys.exit(main())
