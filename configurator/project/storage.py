"""Reads and writes design files; a save replaces the file whole or not at all."""

from __future__ import annotations

from pathlib import Path

from configurator.core import whole_file
from configurator.core.errors import DesignFileError
from configurator.core.jsonfile import read_json
from configurator.design.model import Design
from configurator.project.format import design_from_dict, design_to_text


def load_design(path: Path) -> Design:
    """Read a design file; everything wrong with it is raised as one DesignFileError."""
    return design_from_dict(read_json(path, DesignFileError), str(path))


def save_design(path: Path, design: Design) -> None:
    """Write a design file; whatever happens, the old or the new file is there whole."""
    write_whole(path, design_to_text(design).encode())


def write_whole(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Replace a file in one step, as :func:`configurator.core.whole_file.write_whole` does."""
    whole_file.write_whole(path, data, DesignFileError, lasting=lasting)
