"""Folders of the user's own: which are read, in which order, and what a clash says."""

import json
from pathlib import Path

import platformdirs
import pytest

from configurator.catalogue import folders
from configurator.catalogue.loader import load_catalogue
from configurator.core.errors import CatalogueError
from tests.catalogue.conftest import cited


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    """A user without folders of their own."""
    for kind in ("data", "config"):
        place = str(tmp_path / kind)
        monkeypatch.setattr(platformdirs, f"user_{kind}_dir", lambda *_, place=place, **__: place)
    monkeypatch.delenv(folders.VARIABLE, raising=False)
    return tmp_path


def put(folder: Path, **changes):
    part = {
        "format": "rackloop-part",
        "version": 1,
        "id": "acme-one",
        "kind": "oam",
        "vendor": "Acme",
        "model": "One",
        "status": "product",
        **cited(tdp_w=500.0),
        **changes,
    }
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{part['id']}.json"
    file.write_text(json.dumps(part))
    return file


def test_without_folders_the_shipped_parts_are_read(catalogue):
    assert folders.user_folders() == ()
    assert set(folders.open_catalogue()) == set(catalogue)


def test_every_folder_of_the_user_is_read_in_order(home, monkeypatch):
    put(folders.own_folder(), id="of-my-own")
    put(home / "listed", id="listed-one")
    put(home / "named", id="named-one")
    put(home / "given", id="given-one")
    folders.list_folders([home / "listed"])
    monkeypatch.setenv(folders.VARIABLE, str(home / "named"))
    assert folders.user_folders() == (folders.own_folder(), home / "listed", home / "named")
    loaded = folders.open_catalogue(home / "given")
    assert {"of-my-own", "listed-one", "named-one", "given-one"} <= set(loaded)
    assert loaded.faults == ()
    assert loaded.files["given-one"] == str(home / "given" / "given-one.json")


def test_a_listed_folder_that_is_gone_is_reported(home):
    folders.list_folders([home / "gone"])
    (fault,) = folders.open_catalogue().faults
    assert (fault.file, fault.reason) == (str(home / "gone"), "there is no such folder")


@pytest.mark.parametrize("content", [b"", b"[]", b'{"folders": [1]}', b'{"folders": "x"}', b"\xff"])
def test_a_bad_settings_file_is_reported_and_the_rest_is_read(home, content):
    put(folders.own_folder(), id="of-my-own")
    folders.settings_file().parent.mkdir(exist_ok=True)
    folders.settings_file().write_bytes(content)
    with pytest.raises(CatalogueError):
        folders.listed_folders()
    loaded = folders.open_catalogue()
    assert "of-my-own" in loaded
    assert [fault.file for fault in loaded.faults] == [str(folders.settings_file())]


def test_settings_that_cannot_be_written_are_told(home):
    (home / "config").write_text("a file where a folder should be")
    with pytest.raises(CatalogueError, match="cannot be made"):
        folders.list_folders([home])


def test_the_first_of_two_parts_counts_and_the_second_names_both(tmp_path):
    kept = put(tmp_path / "a")
    ignored = put(tmp_path / "b", model="Two", **cited(tdp_w=600.0, max_case_c=80.0))
    loaded = load_catalogue(tmp_path / "a", tmp_path / "b")
    assert loaded["acme-one"].tdp_w == 500.0
    (fault,) = loaded.faults
    assert (fault.file, fault.place) == (str(ignored), "id")
    assert str(kept) in fault.reason
    assert "differs in model, tdp_w, max_case_c" in fault.reason
    (clash,) = loaded.clashes
    assert clash.part_id == "acme-one"
    assert (clash.kept, clash.ignored) == (str(kept), str(ignored))
    assert clash.differs == ("model", "tdp_w", "max_case_c")


def test_a_second_part_that_says_the_same_is_told_as_such(tmp_path):
    put(tmp_path / "a")
    put(tmp_path / "b")
    (fault,) = load_catalogue(tmp_path).faults
    assert "says the same" in fault.reason


def test_a_user_part_does_not_replace_a_shipped_one(tmp_path, catalogue):
    put(tmp_path, id="amd-mi300x")
    loaded = load_catalogue(tmp_path)
    assert loaded["amd-mi300x"] == catalogue["amd-mi300x"]
    assert "oam/amd/amd-mi300x.json" in loaded.faults[0].reason.replace("\\", "/")


def test_a_file_in_two_of_the_folders_is_read_once(tmp_path):
    put(tmp_path / "inner")
    loaded = load_catalogue(tmp_path, tmp_path / "inner", tmp_path)
    assert loaded.faults == ()


def test_a_part_brings_its_sources_along(tmp_path):
    source = {"title": "Data sheet 7", "tier": "primary", "document": "DS-7"}
    figures = {"tdp_w": 500.0, "provenance": {"tdp_w": {"sources": ["DS7"], "confidence": "high"}}}
    put(tmp_path, **figures, sources={"DS7": source})
    loaded = load_catalogue(tmp_path)
    assert loaded.faults == ()
    assert loaded.sources["DS7"].title == "Data sheet 7"


def test_a_source_described_twice_names_the_first_file(tmp_path):
    first = put(tmp_path, sources={"DS7": {"title": "A", "tier": "derived"}})
    put(tmp_path, id="beta-one", sources={"DS7": {"title": "B", "tier": "derived"}})
    (fault,) = load_catalogue(tmp_path).faults
    assert fault.place == "sources.DS7"
    assert str(first) in fault.reason
