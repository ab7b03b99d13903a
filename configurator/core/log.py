"""The log: warnings to the terminal, everything to a file that never grows without end."""

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path

import platformdirs

APPLICATION = "rackloop"
_FILE_SIZE_BYTES = 1_000_000
_KEPT_FILES = 3
_PACKAGES = ("configurator", "thermal")


def start_log(folder: Path | None = None) -> None:
    """Send the log to stderr and to a file; called once by a face, never by a library room."""
    stop_log()
    handlers = [_terminal(), *_file(folder or log_folder())]
    for package in _PACKAGES:
        logger = logging.getLogger(package)
        logger.setLevel(logging.INFO)
        logger.handlers = list(handlers)


def stop_log() -> None:
    """Close the log file; a second start does this by itself."""
    for package in _PACKAGES:
        logger = logging.getLogger(package)
        for handler in logger.handlers:
            handler.close()
        logger.handlers = []


def log_folder() -> Path:
    """Give the folder of this user where the log files lie."""
    return Path(platformdirs.user_log_dir(APPLICATION, appauthor=False))


def _terminal() -> logging.Handler:
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(_OneLine())
    return handler


class _OneLine(logging.Formatter):
    """What happened, without the traceback, which is for the file."""

    def format(self, record: logging.LogRecord) -> str:
        return f"{record.levelname}: {record.getMessage()}"


def _file(folder: Path) -> list[logging.Handler]:
    """Open the log file; a home that cannot be written to must not stop the program."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            folder / f"{APPLICATION}.log",
            maxBytes=_FILE_SIZE_BYTES,
            backupCount=_KEPT_FILES,
            encoding="utf-8",
        )
    except OSError:
        return []
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    return [handler]
