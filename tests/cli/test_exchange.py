"""Parts from and to elsewhere, on the command line."""

import json

import pytest
import yaml

from configurator.catalogue.loader import load_catalogue
from configurator.project.storage import load_design, save_design
from tests.catalogue.test_netbox import SWITCH


def test_a_type_goes_out_and_comes_in(run, tmp_path):
    code, _, _ = run("catalogue", "export", "amd-mi300x", "--format", "netbox", "-o", "mi.yaml")
    assert code == 0
    code, out, _ = run("catalogue", "import", "mi.yaml", "--id", "my-mi300x", "-o", "parts")
    assert code == 0
    assert out.strip().endswith("my-mi300x.json")
    loaded = load_catalogue(tmp_path / "parts")
    assert loaded.faults == ()
    assert loaded["my-mi300x"].tdp_w == loaded["amd-mi300x"].tdp_w
    code, out, _ = run("catalogue", "show", "my-mi300x", "parts")
    assert code == 0
    assert "750 W" in out


def test_an_import_without_folder_goes_to_ones_own(run, write):
    write("switch.yaml", SWITCH.encode())
    code, out, _ = run("catalogue", "import", "switch.yaml", "--kind", "switch")
    assert code == 0
    assert "not taken over: is_full_depth, airflow" in out
    code, out, _ = run("catalogue", "list", "--kind", "switch")
    assert "acme-7060x6-64" in out


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("import", "none.yaml"), "none.yaml: no such file"),
        (("import", "switch.yaml"), "kind: the file does not say"),
        (("import", "switch.yaml", "--kind", "switch", "--id", "BAD ID"), "switch.yaml: id: "),
        (("export", "no-such", "--format", "netbox", "-o", "-"), "no part no-such"),
        (("export", "pg25", "--format", "netbox", "-o", "-"), "no type for a part of kind"),
        (("updates", "switch.yaml"), "switch.yaml"),
    ],
)
def test_what_goes_wrong_is_told(run, write, words, reason):
    write("switch.yaml", SWITCH.encode())
    code, _, err = run("catalogue", *words)
    assert code == 2
    assert reason in err
    assert "Traceback" not in err


def test_a_part_that_is_there_already_is_not_replaced(run):
    run("catalogue", "export", "amd-mi300x", "--format", "netbox", "-o", "mi.yaml")
    code, _, err = run("catalogue", "import", "mi.yaml", "-o", "parts")
    assert code == 2
    assert "mi.yaml: id: 'amd-mi300x' is already the id of AMD Instinct MI300X" in err
    assert "amd-mi300x.json" in err
    assert "--id NAME imports it under another" in err


def test_a_kind_that_is_none_names_those_there_are(run):
    code, _, err = run("catalogue", "list", "--kind", "foo")
    assert code == 2
    assert "no part of kind 'foo'; there are oam, ubb, chassis, rack, power_shelf" in err


def test_hidden_characters_of_a_type_are_refused(run, write):
    name = r'"Sw\u202eitch\e[31m"'
    write("hidden.yaml", f"manufacturer: A\nmodel: {name}\nslug: a-b\nu_height: 1\n".encode())
    code, _, err = run("catalogue", "import", "hidden.yaml", "--kind", "switch", "-o", "parts")
    assert (code, err) == (
        2,
        "hidden.yaml: model: holds the invisible character U+202E at position 3\n",
    )


def test_faults_of_a_type_name_the_keys_of_the_file(run, write):
    write("none.yaml", b"slug: a-b\nmodel: B\nu_height: 1\n")
    code, _, err = run("catalogue", "import", "none.yaml", "--kind", "switch", "-o", "parts")
    assert (code, err) == (2, "none.yaml: manufacturer: is required\n")


def test_an_exported_part_tells_its_sources_in_full(run, tmp_path):
    run("catalogue", "export", "amd-mi300x", "--format", "netbox", "-o", "mi.yaml")
    comments = yaml.safe_load((tmp_path / "mi.yaml").read_text())["comments"]
    block = json.loads(comments.partition("```rackloop-part")[2].partition("```")[0])
    cited = {key for entry in block["provenance"].values() for key in entry["sources"]}
    assert cited <= set(block["sources"])
    assert all(each["title"] for each in block["sources"].values())
    assert any(each.get("address", "").startswith("https://") for each in block["sources"].values())


def test_a_weight_in_pounds_has_no_more_digits_than_it_was_given(run, write):
    write("switch.yaml", SWITCH.replace("weight: 40", "weight: 70.5").encode())
    run("catalogue", "import", "switch.yaml", "--kind", "switch")
    _, out, _ = run("catalogue", "show", "acme-7060x6-64")
    assert "Mass: 31.9783 kg" in out


def test_counts_by_confidence(run):
    code, out, _ = run("catalogue", "list", "--counts")
    assert code == 0
    head, *_, whole = out.splitlines()
    assert head.split() == ["kind", "parts", "figures", "high", "medium", "low", "unknown"]
    assert whole.startswith("All parts")
    code, out, _ = run("catalogue", "list", "--counts", "--kind", "cdu")
    assert len(out.splitlines()) == 2


def test_updates_of_a_design(run, worked, tmp_path):
    code, out, _ = run("catalogue", "updates", worked)
    assert code == 0
    assert out.endswith("0 other than in the catalogue\n")
    design = load_design(worked)
    key, part = next((key, part) for key, part in design.parts.items() if part.kind == "oam")
    older = part.model_copy(update={"tdp_w": 123.0})
    old = design.model_copy(update={"parts": {**design.parts, key: older}})
    save_design(tmp_path / "old.rackloop", old)
    code, out, _ = run("catalogue", "updates", "old.rackloop")
    assert code == 0
    assert f"{key}: other figures in the catalogue\n  TDP: 123 → {part.tdp_w:g} W\n" in out
