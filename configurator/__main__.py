"""The one entry point: chooses between the command line and the window."""

import multiprocessing
import sys
from collections.abc import Sequence

from configurator.cli.main import COMMANDS
from configurator.cli.main import main as run_command_line


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command named by the first word, or open the window; return the exit code."""
    multiprocessing.freeze_support()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if wants_command_line(words):
        return run_command_line(words)
    return open_window(words)


def wants_command_line(words: Sequence[str]) -> bool:
    """Tell whether the first word is a command or asks for help; any other word is a file."""
    return bool(words) and (words[0] in COMMANDS or words[0] in {"-h", "--help", "--version"})


def open_window(words: Sequence[str]) -> int:
    """Open the window; Qt is imported here so that commands run where Qt cannot."""
    from configurator.ui.app import main as run_window

    return run_window(list(words))


if __name__ == "__main__":
    sys.exit(main())
