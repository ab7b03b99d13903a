"""``rackloop export``: one format, all formats, and disks that do not take them."""

import hashlib
import json

import pytest

from configurator.design.model import Override, Scenario
from configurator.export.formats import EXPORTS
from configurator.project.storage import load_design, save_design

LIGHT = ("svg", "netbox", "bom-csv")


@pytest.fixture
def few(monkeypatch):
    """Only the formats that are made fast."""
    chosen = {name: EXPORTS[name] for name in LIGHT}
    monkeypatch.setattr("configurator.export.batch.EXPORTS", chosen)


def test_everything_goes_into_one_folder_with_a_manifest_of_hashes(run, worked, tmp_path, few):
    code, said, _ = run("export", worked, "--all", "-o", "out")
    assert code == 0
    listed = json.loads((tmp_path / "out/manifest.json").read_bytes())
    assert {each["format"] for each in listed["files"]} == set(LIGHT)
    for each in listed["files"]:
        data = (tmp_path / "out" / each["path"]).read_bytes()
        assert (each["bytes"], each["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
        assert each["path"].rpartition("/")[2] in said
    assert listed["design"]["sha256"]
    assert listed["left_out"] == []


def test_two_runs_give_the_same_manifest(run, worked, tmp_path, few):
    run("export", worked, "--all", "-o", "a")
    run("export", worked, "--all", "-o", "b")
    assert (tmp_path / "a/manifest.json").read_bytes() == (
        tmp_path / "b/manifest.json"
    ).read_bytes()


def test_what_a_design_has_nothing_for_is_left_out_with_its_reason(run, tmp_path, few):
    run("new", "-o", "empty.rackloop")
    code, said, _ = run("export", "empty.rackloop", "--all", "-o", "out")
    assert code == 0
    (left,) = json.loads((tmp_path / "out/manifest.json").read_bytes())["left_out"]
    assert left["format"] == "netbox"
    assert f"left out netbox: {left['reason']}" in said


def test_a_folder_of_files_is_not_written_into_a_file(run, worked, tmp_path):
    (tmp_path / "types.yaml").write_text("mine")
    code, _, said = run("export", worked, "--format", "netbox", "-o", "types.yaml")
    assert code == 2
    assert "types.yaml" in said
    assert "name a folder" in said
    assert (tmp_path / "types.yaml").read_text() == "mine"


def test_several_files_do_not_go_to_the_terminal(run, worked):
    code, _, said = run("export", worked, "--format", "netbox", "-o", "-")
    assert code == 2
    assert "name a folder" in said


def test_a_format_without_its_folder_is_written_into_a_new_one(run, worked, tmp_path):
    assert run("export", worked, "--format", "netbox", "-o", "a/b")[0] == 0
    assert list((tmp_path / "a/b/rack-types").rglob("*.yaml"))


def test_a_full_disk_leaves_the_old_files_whole(run, worked, tmp_path, monkeypatch, few):
    run("export", worked, "--all", "-o", "out")
    before = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}

    def full(_number):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    code, _, said = run("export", worked, "--all", "-o", "out")
    assert code == 2
    assert "elevation.svg" in said or "bom.csv" in said
    assert "no space" in said.lower() or "full" in said.lower()
    after = {path: path.read_bytes() for path in (tmp_path / "out").rglob("*") if path.is_file()}
    assert after == before


def test_a_place_where_no_folder_can_be_made_is_named(run, worked, tmp_path, few):
    (tmp_path / "file").write_text("mine")
    code, _, said = run("export", worked, "--all", "-o", "file/out")
    assert code == 2
    assert "file" in said
    assert (tmp_path / "file").read_text() == "mine"


def test_the_only_loop_goes_to_a_file_that_is_named(run, worked, tmp_path):
    assert run("export", worked, "--format", "inp", "-o", "loop.inp")[0] == 0
    assert (tmp_path / "loop.inp").read_text().startswith("[TITLE]")
    assert run("export", worked, "--format", "inp", "-o", "loops")[0] == 0
    assert (tmp_path / "loops/L1.inp").read_bytes() == (tmp_path / "loop.inp").read_bytes()


def test_a_what_if_is_exported_by_its_name(run, worked, tmp_path):
    design = load_design(worked)
    override = Override(target=design.loops[0].id, field="supply_set_point_c", value=45)
    warm = Scenario(id=f"s{design.next_id}", name="Warm", overrides=(override,))
    changed = {"scenarios": (warm,), "next_id": design.next_id + 1}
    save_design(tmp_path / "d.rackloop", design.model_copy(update=changed))
    code, _, _ = run(
        "export", "d.rackloop", "--format", "inp", "--scenario", "Warm", "-o", "warm.inp"
    )
    assert code == 0
    assert "at 45 degC" in (tmp_path / "warm.inp").read_text()


@pytest.mark.parametrize("name", sorted(EXPORTS))
def test_the_command_knows_every_format(run, name):
    code, said, _ = run("export", "--help")
    assert code == 0
    assert name in said
