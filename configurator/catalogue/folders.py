"""Where parts beside the shipped ones are looked for: the user's own folder and folders named.

The own folder comes first, then those of the settings, those of the environment variable
``RACKLOOP_CATALOGUE``, and last those given to a command. Of two parts with one id the first
read is kept, and the shipped catalogue is read before all.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

import platformdirs

from configurator.catalogue.catalogue import Catalogue
from configurator.catalogue.loader import load_catalogue
from configurator.core.errors import CatalogueError, Fault, reason_of
from configurator.core.jsonfile import dump_json, read_json
from configurator.core.log import APPLICATION
from configurator.core.text import say
from configurator.core.whole_file import write_whole

VARIABLE = "RACKLOOP_CATALOGUE"
SETTINGS_FORMAT = "rackloop-catalogue-folders"


def own_folder() -> Path:
    """Give the folder where this user keeps parts of their own; it need not exist yet."""
    return Path(platformdirs.user_data_dir(APPLICATION, appauthor=False)) / "catalogue"


def settings_file() -> Path:
    """Give the file that lists further folders of this user."""
    return Path(platformdirs.user_config_dir(APPLICATION, appauthor=False)) / "catalogue.json"


def listed_folders(settings: Path | None = None) -> tuple[Path, ...]:
    """Read the folders of the settings; no file is no folders, a bad one is an error."""
    file = settings or settings_file()
    if not file.exists():
        return ()
    content = read_json(file, CatalogueError)
    listed = content.get("folders") if isinstance(content, dict) else None
    if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
        raise CatalogueError(Fault(str(file), "folders", say("a list of folder names is expected")))
    return tuple(Path(str(each)) for each in listed)


def list_folders(folders: Iterable[Path], settings: Path | None = None) -> None:
    """Write the folders into the settings, in place of those there."""
    file = settings or settings_file()
    names = list(dict.fromkeys(str(Path(folder).absolute()) for folder in folders))
    make_folder(file.parent)
    text = dump_json({"format": SETTINGS_FORMAT, "version": 1, "folders": names})
    write_whole(file, text.encode(), CatalogueError)


def user_folders(settings: Path | None = None) -> tuple[Path, ...]:
    """Give every folder read beside the shipped catalogue, without those of a command."""
    own = [own_folder()] if own_folder().is_dir() else []
    named = os.environ.get(VARIABLE, "").split(os.pathsep)
    return (*own, *listed_folders(settings), *(Path(name) for name in named if name.strip()))


def open_catalogue(*folders: Path, settings: Path | None = None) -> Catalogue:
    """Load the shipped parts, the user's and those of the given folders; faults are in it."""
    try:
        named = user_folders(settings)
    except CatalogueError as problem:
        own = [own_folder()] if own_folder().is_dir() else []
        return load_catalogue(*own, *folders).with_faults(problem.faults)
    return load_catalogue(*named, *folders)


def make_folder(folder: Path) -> None:
    """Create a folder for parts or settings where there is none."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as problem:
        raise CatalogueError(
            Fault(str(folder), "", say("cannot be made: {reason}", reason=reason_of(problem)))
        ) from None
