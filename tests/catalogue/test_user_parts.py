"""A half-filled form has one fault a field; a full one becomes a file that loads again."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from configurator.catalogue.form import template
from configurator.catalogue.loader import load_catalogue
from configurator.catalogue.parts import PART_TYPES, Provenance
from configurator.catalogue.typed import write_typed
from configurator.catalogue.user_parts import (
    OwnSource,
    PartDraft,
    check_draft,
    copy_draft,
    delete_part,
    edit_draft,
    is_own,
    new_draft,
    save_draft,
)
from configurator.core import resources
from configurator.core.errors import CatalogueError, UsageError

SOURCE = OwnSource("Data sheet 7", "2026-01-31", note="page 3")


def full():
    return new_draft("oam", SOURCE).with_values(
        id="acme-one", vendor="Acme", model="One", tdp_w="500", oam_spec="2.0"
    )


def places(draft, catalogue):
    faults = check_draft(draft, catalogue).faults
    assert all(fault.reason for fault in faults)
    return [fault.place for fault in faults]


def test_hidden_characters_and_absurd_counts_are_told_beside_their_fields(catalogue):
    typed = full().with_values(model="One\u202e", fabric_links="1000000000", notes="a\nb\x1b[0m")
    typed = dataclasses.replace(typed, source=OwnSource("Data\x07", "2026-01-31", "a\nb\x00"))
    told = {fault.place: fault.reason for fault in check_draft(typed, catalogue).faults}
    assert "U+202E" in told["model"]
    assert "more than any part has" in told["fabric_links"]
    assert "U+001B" in told["notes[1]"]
    assert "U+0007" in told["source.name"]
    assert "U+0000" in told["source.note"]


def test_an_empty_form_asks_for_what_is_required(catalogue):
    checked = check_draft(new_draft("rack", SOURCE), catalogue)
    assert checked.part is None
    required = {field.key for field in template("rack") if field.required} - {"status"}
    assert {fault.place for fault in checked.faults} == required
    assert {fault.reason for fault in checked.faults} == {"is required"}


def test_every_field_has_one_fault_with_its_reason(catalogue):
    draft = full().with_values(
        id="Bad Id",
        vendor="",
        tdp_w="many",
        max_case_c="1e300",
        year="-3",
        oam_spec="9",
        colour="x",
    )
    found = places(draft, catalogue)
    assert sorted(found) == sorted(set(found))
    assert set(found) == {"id", "vendor", "tdp_w", "max_case_c", "year", "oam_spec", "colour"}


def test_cells_of_a_curve_are_named(catalogue):
    draft = new_draft("cold_plate", SOURCE).with_values(
        id="my-plate",
        vendor="Me",
        model="Plate",
        curve=[
            {"flow_l_per_min": "1", "resistance_k_per_w": "0.03"},
            {"flow_l_per_min": "x"},
            {"flow_l_per_min": "3", "pressure_drop_kpa": "-1"},
        ],
    )
    assert set(places(draft, catalogue)) == {
        "curve[1].flow_l_per_min",
        "curve[2].pressure_drop_kpa",
    }


def test_figures_that_contradict_each_other_are_told(catalogue):
    draft = new_draft("pump", SOURCE).with_values(
        id="my-pump",
        vendor="Me",
        model="Pump",
        curve=[{"flow_l_per_min": q, "head_kpa": "9"} for q in ("1", "3", "2")],
    )
    assert places(draft, catalogue) == ["curve[2].flow_l_per_min"]
    crossed = full().with_values(supply_voltage_min_v="60", supply_voltage_max_v="40")
    assert places(crossed, catalogue) == ["supply_voltage_min_v"]


def test_a_source_needs_a_name_and_a_day(catalogue):
    draft = dataclasses.replace(full(), source=OwnSource(" ", "yesterday"))
    assert places(draft, catalogue) == ["source.name", "source.date"]


def test_a_reference_that_leads_nowhere_is_told(catalogue):
    draft = new_draft("ubb", SOURCE).with_values(
        id="my-board", vendor="Me", model="Board", accepted_modules="amd-mi300x, no-such"
    )
    assert places(draft, catalogue) == ["accepted_modules[1]"]
    cites = Provenance(sources=("NOWHERE",), confidence="high")
    cited = dataclasses.replace(full(), provenance={"tdp_w": cites})
    assert places(cited, catalogue) == ["provenance.tdp_w.sources[0]"]


def test_an_id_that_is_taken_names_its_part_and_file(catalogue):
    (fault,) = check_draft(full().with_values(id="amd-mi300x"), catalogue).faults
    assert fault.place == "id"
    assert "AMD Instinct MI300X" in fault.reason
    assert catalogue.files["amd-mi300x"] in fault.reason


def test_a_full_form_is_saved_with_its_source_and_loads_again(tmp_path, catalogue):
    checked = check_draft(full(), catalogue)
    assert checked.faults == ()
    file = save_draft(full(), tmp_path / "parts", catalogue)
    assert file == tmp_path / "parts" / "oam" / "acme" / "acme-one.json"
    loaded = load_catalogue(tmp_path)
    assert loaded.faults == ()
    part = loaded["acme-one"]
    assert part == checked.part
    assert part.tdp_w == 500.0
    entry = part.provenance["tdp_w"]
    assert (entry.confidence, entry.note) == ("medium", "page 3")
    assert loaded.sources[entry.sources[0]].title == "Data sheet 7, 2026-01-31"
    assert set(part.provenance) == {"tdp_w", "oam_spec"}
    assert is_own("acme-one", loaded)


def test_a_draft_with_faults_is_not_saved(tmp_path, catalogue):
    with pytest.raises(CatalogueError, match="vendor: is required"):
        save_draft(full().with_values(vendor=""), tmp_path, catalogue)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_keeps_the_sources_of_what_it_leaves_unchanged(tmp_path, catalogue):
    original = catalogue["oam20-reference"]
    draft = copy_draft(original, "my-plate", SOURCE).with_values(inlet_max_c="45", mass_kg="1")
    part = check_draft(draft, catalogue).part
    assert part.provenance["curve"] == original.provenance["curve"]
    assert part.provenance["inlet_max_c"].sources == part.provenance["mass_kg"].sources
    assert part.provenance["inlet_max_c"] != original.provenance["inlet_max_c"]
    save_draft(draft, tmp_path, catalogue)
    assert load_catalogue(tmp_path).faults == ()


def test_a_copy_knows_what_it_began_from(tmp_path, catalogue):
    save_draft(copy_draft(catalogue["amd-mi300x"], "my-oam", SOURCE), tmp_path, catalogue)
    loaded = load_catalogue(tmp_path)
    assert loaded["my-oam"].based_on == "amd-mi300x"
    again = copy_draft(loaded["my-oam"], "my-other", SOURCE)
    assert check_draft(again, loaded).part.based_on == "amd-mi300x", "no copy of a copy"
    edited = edit_draft(loaded["my-oam"], SOURCE).with_values(tdp_w="700")
    assert check_draft(edited, loaded).part.based_on == "amd-mi300x"


def test_a_figure_taken_away_is_unknown(catalogue):
    draft = copy_draft(catalogue["amd-mi300x"], "my-oam", SOURCE).with_values(tdp_w="")
    part = check_draft(draft, catalogue).part
    assert part.tdp_w is None
    assert "tdp_w" not in part.provenance


def test_a_part_of_ones_own_is_edited_in_place(tmp_path, catalogue):
    file = save_draft(full(), tmp_path, catalogue)
    loaded = load_catalogue(tmp_path)
    later = OwnSource("Measured", "2026-02-01", confidence="high")
    draft = edit_draft(loaded["acme-one"], later).with_values(tdp_w="510")
    assert save_draft(draft, tmp_path, loaded) == file
    again = load_catalogue(tmp_path)
    assert again.faults == ()
    part = again["acme-one"]
    titles = {key: again.sources[part.provenance[key].sources[0]].title for key in part.provenance}
    assert titles == {"tdp_w": "Measured, 2026-02-01", "oam_spec": "Data sheet 7, 2026-01-31"}


def test_another_id_renames_the_file(tmp_path, catalogue):
    old = save_draft(full(), tmp_path, catalogue)
    loaded = load_catalogue(tmp_path)
    draft = edit_draft(loaded["acme-one"], SOURCE).with_values(id="acme-two")
    new = save_draft(draft, tmp_path, loaded)
    assert new.exists()
    assert not old.exists()
    assert load_catalogue(tmp_path).faults == ()


def test_a_part_of_ones_own_is_deleted_and_a_shipped_one_is_not(tmp_path, catalogue):
    save_draft(full(), tmp_path, catalogue)
    loaded = load_catalogue(tmp_path)
    delete_part("acme-one", loaded)
    assert "acme-one" not in load_catalogue(tmp_path)
    with pytest.raises(CatalogueError, match="cannot be deleted"):
        delete_part("acme-one", loaded)
    with pytest.raises(CatalogueError, match="no part of your own"):
        delete_part("amd-mi300x", loaded)
    assert resources.find("catalogue", "oam", "amd", "amd-mi300x.json").exists()


def test_a_shipped_part_is_not_edited_in_place(tmp_path, catalogue):
    with pytest.raises(CatalogueError, match="no part of your own"):
        save_draft(edit_draft(catalogue["amd-mi300x"], SOURCE), tmp_path, catalogue)


def test_a_file_in_the_way_is_kept(tmp_path, catalogue):
    save_draft(full(), tmp_path, catalogue)
    with pytest.raises(CatalogueError, match="there already"):
        save_draft(full().with_values(model="Two"), tmp_path, catalogue)
    assert load_catalogue(tmp_path)["acme-one"].model == "One"


def test_a_folder_that_cannot_be_made_is_told(tmp_path, catalogue):
    (tmp_path / "file").write_text("")
    with pytest.raises(CatalogueError, match="cannot be made"):
        save_draft(full(), tmp_path / "file", catalogue)


def test_a_kind_that_does_not_exist_is_told():
    with pytest.raises(UsageError, match="teapot"):
        new_draft("teapot", SOURCE)


def test_every_shipped_part_survives_the_form(catalogue):
    """What the form shows as text is read back as the same part, sources and all."""
    for part in catalogue.values():
        draft = copy_draft(part, "x-copy", SOURCE)
        shown = {
            field.key: write_typed(field, draft.values.get(field.key))
            for field in template(part.kind)
        }
        checked = check_draft(dataclasses.replace(draft, values=shown), catalogue)
        assert checked.faults == (), part.id
        assert checked.part.model_copy(update={"id": part.id}) == part


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@given(data=st.data(), kind=st.sampled_from(sorted(PART_TYPES)))
def test_whatever_is_filled_in_gives_a_part_or_faults(data, kind, catalogue):
    keys = st.sampled_from([field.key for field in template(kind)]) | st.text(max_size=6)
    values = data.draw(st.dictionaries(keys, json_values, max_size=6))
    checked = check_draft(PartDraft(kind, values, SOURCE), catalogue)
    assert (checked.part is None) == bool(checked.faults)
    found = [fault.place for fault in checked.faults]
    assert len(found) == len(set(found))
