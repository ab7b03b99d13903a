"""The catalogue that ships: its figures agree with each other and with the standards."""

import pytest

from configurator.catalogue.parts import KINDS, Chassis, CoolantPart, Oam, Ubb
from configurator.core import resources
from thermal.coolants import get_coolant
from thermal.errors import CoolantError


def test_every_kind_is_there(catalogue):
    assert {part.kind for part in catalogue.values()} == set(KINDS)


@pytest.mark.parametrize(
    "part_id",
    [
        *("amd-mi250", "amd-mi250x", "amd-mi300x", "amd-mi325x", "amd-mi350x", "amd-mi355x"),
        *("habana-hl205", "habana-hl225h", "intel-hl325l", "intel-gaudi3-liquid"),
        *("intel-max1550", "intel-nnp-t1400", "cambricon-mlu290-m5", "enflame-t21"),
        *("biren-br100", "generic-oam1-48v", "generic-oam1-12v", "generic-oam2"),
    ],
)
def test_modules_have_the_figures_that_decide(catalogue, part_id):
    oam = catalogue[part_id]
    assert oam.tdp_w is not None
    assert oam.generation is not None
    assert oam.cooling_air or oam.cooling_liquid or part_id == "biren-br100"


def test_files_lie_where_their_part_says(catalogue):
    folder = resources.find("catalogue")
    files = {path.stem: path for path in folder.glob("*/*/*.json")}
    assert set(files) == set(catalogue)
    for part_id, path in files.items():
        assert path.parent.parent.name == catalogue[part_id].kind


def test_link_count_times_rate_is_the_total(catalogue):
    checked = 0
    for oam in catalogue.of_kind("oam"):
        rate, total = (
            oam.fabric_link_gb_per_s_bidirectional,
            oam.fabric_total_gb_per_s_bidirectional,
        )
        if oam.fabric_links and rate and total:
            assert oam.fabric_links * rate == pytest.approx(total, rel=1e-3), oam.id
            checked += 1
    assert checked >= 10


def test_supply_ranges_contain_their_nominal_voltage(catalogue):
    for part in (*catalogue.of_kind("oam"), *catalogue.of_kind("ubb")):
        if part.supply_voltage_min_v is not None and part.supply_voltage_nominal_v is not None:
            nominal = part.supply_voltage_nominal_v
            assert part.supply_voltage_min_v <= nominal <= part.supply_voltage_max_v, part.id


def test_pipes_are_two_walls_thicker_outside_than_inside(catalogue):
    pipes = [part for part in catalogue.of_kind("hose_pipe") if part.form == "pipe"]
    assert len(pipes) == 11
    for pipe in pipes:
        walls = pipe.outer_diameter_mm - pipe.inner_diameter_mm
        assert walls == pytest.approx(2 * pipe.wall_mm, abs=0.011), pipe.id


def test_kv_is_0_865_times_cv(catalogue):
    couplings = [part for part in catalogue.of_kind("quick_disconnect") if part.cv]
    assert len(couplings) >= 20
    for part in couplings:
        assert part.kv_m3_per_h == pytest.approx(0.865 * part.cv, rel=1e-6), part.id


def test_rack_pitches_are_exact(catalogue):
    pitch = {"OU": 48.0, "RU": 44.45, "SU": 46.5}
    for rack in catalogue.of_kind("rack"):
        assert rack.unit_pitch_mm == pitch[rack.unit], rack.id
        assert rack.height_mm is None or rack.height_mm > rack.units * rack.unit_pitch_mm


def test_nothing_is_taller_than_its_units(catalogue):
    pitch = {"OU": 48.0, "RU": 44.45, "SU": 46.5}
    for part in catalogue.values():
        units = getattr(part, "height_units", None)
        if units and part.height_mm:
            # A 10 U box of 447 mm is listed; makers round.
            assert part.height_mm <= units * pitch[part.height_unit] * 1.01, part.id


def test_shelf_totals_add_up(catalogue):
    for shelf in catalogue.of_kind("power_shelf"):
        assert shelf.psu_count * shelf.psu_kw == pytest.approx(shelf.total_kw), shelf.id
        assert shelf.redundant_kw == pytest.approx(shelf.total_kw - shelf.psu_kw), shelf.id


def test_efficiency_points_rise_in_load(catalogue):
    for shelf in catalogue.of_kind("power_shelf"):
        loads = [point.load_fraction for point in shelf.efficiency_points]
        assert loads == sorted(set(loads)), shelf.id


def test_curves_rise_in_flow(catalogue):
    for part in (*catalogue.of_kind("cdu"), *catalogue.of_kind("cold_plate")):
        flows = [point.flow_l_per_min for point in part.curve]
        assert flows == sorted(set(flows)), part.id


def test_plates_are_better_and_dearer_with_more_flow(catalogue):
    for plate in catalogue.of_kind("cold_plate"):
        resistances = [point.resistance_k_per_w for point in plate.curve]
        drops = [point.pressure_drop_kpa for point in plate.curve]
        assert resistances == sorted(resistances, reverse=True), plate.id
        assert drops == sorted(drops), plate.id


def test_pumps_and_heatsinks_fall_along_their_curves(catalogue):
    for sink in catalogue.of_kind("heatsink"):
        airflows = [point.airflow_m3_per_s for point in sink.curve]
        resistances = [point.resistance_k_per_w for point in sink.curve]
        drops = [p.pressure_drop_pa for p in sink.curve if p.pressure_drop_pa is not None]
        assert airflows == sorted(set(airflows)), sink.id
        assert resistances == sorted(resistances, reverse=True), sink.id
        assert drops == sorted(drops), sink.id
    for pump in catalogue.of_kind("pump"):
        flows = [point.flow_l_per_min for point in pump.curve]
        assert flows == sorted(set(flows)), pump.id
        if pump.efficiency:
            hydraulic_w = pump.rated_flow_l_per_min / 60e3 * pump.rated_head_kpa * 1e3
            assert pump.efficiency == pytest.approx(hydraulic_w / pump.rated_power_w, rel=0.01)


def test_an_approach_is_supply_less_facility_where_both_are_stated(catalogue):
    checked = 0
    for cdu in catalogue.of_kind("cdu"):
        if None not in (cdu.approach_k, cdu.rating_supply_c, cdu.rating_facility_c):
            difference = cdu.rating_supply_c - cdu.rating_facility_c
            assert cdu.approach_k == pytest.approx(difference, abs=0.1), cdu.id
            checked += 1
    assert checked >= 10


def test_what_cannot_be_computed_is_a_reference_and_says_why(catalogue):
    reasons = {part.id: part.only_reference for part in catalogue.values() if part.only_reference}
    kinds = {catalogue[part_id].kind for part_id in reasons}
    assert {"heatsink", "pump", "cdu", "cold_plate", "manifold", "coolant"} == kinds
    assert all(part.id in reasons for part in catalogue.of_kind("heatsink"))
    for cdu in catalogue.of_kind("cdu"):
        assert cdu.heat_rejection, cdu.id
        assert (cdu.id in reasons) == (cdu.heat_rejection != "liquid"), cdu.id
    assert "wakefield-133032" in reasons
    assert "oam20-reference" not in reasons


def test_nothing_assumed_is_only_a_reference(catalogue):
    for assumption in catalogue.assumptions.values():
        if assumption.part_kind is not None:
            assert catalogue[assumption.value].only_reference is None, assumption.key


def accepts(board: Ubb, module: Oam) -> bool:
    if board.accepted_modules:
        return module.id in board.accepted_modules
    return module.generation == board.oam_generation


def test_every_module_fits_a_board_of_its_generation(catalogue):
    for module in catalogue.of_kind("oam"):
        if module.generation is None:
            # What the maker does not say stays unknown; the fit check then warns on any board.
            assert "oam_spec" not in module.provenance
            continue
        boards = [board for board in catalogue.of_kind("ubb") if accepts(board, module)]
        assert boards, module.id


def test_boards_take_only_modules_of_their_generation(catalogue):
    for board in catalogue.of_kind("ubb"):
        for module_id in board.accepted_modules:
            assert catalogue[module_id].generation == board.oam_generation, board.id


def test_every_board_goes_into_a_chassis(catalogue):
    placed = {
        board
        for chassis in catalogue.of_kind("chassis")
        for slot in chassis.boards
        for board in slot.accepts
    }
    assert placed == {board.id for board in catalogue.of_kind("ubb")}


def test_sites_and_loops_name_every_site_once(catalogue):
    for board in catalogue.of_kind("ubb"):
        sites = list(range(board.oam_sites))
        if board.site_rows:
            assert sorted(site for row in board.site_rows for site in row) == sites, board.id
    for part in (*catalogue.of_kind("ubb"), *catalogue.of_kind("chassis")):
        if part.loop_paths:
            assert sorted(site for path in part.loop_paths for site in path) == list(range(8))


def test_liquid_chassis_know_their_loop(catalogue):
    for chassis in catalogue.of_kind("chassis"):
        if chassis.cooling == "liquid":
            boards = [catalogue[board] for slot in chassis.boards for board in slot.accepts]
            # Where nobody states the loop, each site has a path of its own.
            stated = all(board.loop_paths or board.site_rows for board in boards)
            assert chassis.loop_paths or stated, chassis.id


def test_chassis_fit_a_rack_of_their_width_and_unit(catalogue):
    racks = {(rack.rack_width, rack.unit) for rack in catalogue.of_kind("rack")}
    for chassis in catalogue.of_kind("chassis"):
        assert isinstance(chassis, Chassis)
        assert (chassis.rack_width, chassis.height_unit) in racks, chassis.id


def test_style_chassis_admit_what_is_estimated(catalogue):
    for chassis in catalogue.of_kind("chassis"):
        if chassis.status == "style":
            power, height = (
                chassis.confidence("non_oam_power_w"),
                chassis.confidence("height_units"),
            )
            assert "low" in (power, height), chassis.id


def test_no_named_product_has_a_figure_that_is_only_estimated(catalogue):
    """What nobody publishes of a product is unknown; estimates stand in generic parts only."""
    for part in catalogue.values():
        if part.status in ("product", "reference"):
            for figure, entry in part.provenance.items():
                tiers = {catalogue.sources[source].tier for source in entry.sources}
                assert tiers != {"estimate"}, (part.id, figure)
        if part.status in ("style", "generic"):
            assert part.vendor == "Generic", part.id


def test_second_hand_figures_are_never_called_certain(catalogue):
    for part in catalogue.values():
        for figure, entry in part.provenance.items():
            tiers = {catalogue.sources[source].tier for source in entry.sources}
            if "estimate" in tiers and "primary" not in tiers:
                assert entry.confidence == "low" or figure == "form", (part.id, figure)
            if tiers == {"secondary"}:
                assert entry.confidence != "high", (part.id, figure)


def test_what_disagrees_has_its_own_source(catalogue):
    for part in catalogue.values():
        for figure, entry in part.provenance.items():
            for other in entry.alternatives:
                assert other.sources, (part.id, figure, other.value)
                assert other.value != getattr(part, figure), (part.id, figure)


def test_every_source_is_cited(catalogue):
    cited = {a.source for a in catalogue.assumptions.values()}
    for part in catalogue.values():
        for entry in part.provenance.values():
            cited |= set(entry.sources)
            cited |= {source for other in entry.alternatives for source in other.sources}
    assert set(catalogue.sources) <= cited


def test_assumptions_lie_within_their_bounds_and_say_why(catalogue):
    for assumption in catalogue.assumptions.values():
        assert len(assumption.reason) > 10, assumption.key
        if assumption.part_kind is None:
            assert assumption.minimum <= assumption.value <= assumption.maximum, assumption.key
            assert assumption.unit, assumption.key
        else:
            assert catalogue[assumption.value].kind == assumption.part_kind


def test_units_of_assumptions_end_their_keys(catalogue):
    ends = {
        "°C": "_c",
        "W": "_w",
        "mm": "_mm",
        "m": "_m",
        "kg": "_kg",
        "kPa": ("_kpa", "gauge"),
        "V": "_v",
    }
    for assumption in catalogue.assumptions.values():
        if end := ends.get(assumption.unit or ""):
            assert assumption.key.endswith(end), assumption.key


def test_nothing_carries_a_price(catalogue):
    for part in catalogue.values():
        assert not any("price" in name or "usd" in name for name in type(part).model_fields)


def test_a_coolant_part_may_hold_what_the_solver_takes_and_no_more():
    fields = CoolantPart.model_json_schema()["properties"]
    limits = {name: fields[name]["anyOf"][0] for name in ("volume_fraction", "viscosity_factor")}
    for volume_fraction in (limits["volume_fraction"][end] for end in ("minimum", "maximum")):
        for factor in (limits["viscosity_factor"][end] for end in ("minimum", "maximum")):
            spec = {"glycol": "propylene", "volume_fraction": volume_fraction}
            assert get_coolant(spec, viscosity_factor=factor).has_heat
    with pytest.raises(CoolantError):
        get_coolant(spec, viscosity_factor=limits["viscosity_factor"]["maximum"] + 0.01)


def test_the_specifications_of_modules_and_boards_can_be_opened(catalogue):
    for key in ("OAM10", "OAM15", "OAM20", "OAM20_FIG", "UBB15"):
        assert catalogue.sources[key].address.startswith("https://www.opencompute.org/documents/")
