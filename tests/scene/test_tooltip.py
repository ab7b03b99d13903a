"""What hovering says: address, name, figures with their marks."""

from configurator.design.model import Design
from configurator.scene.source import short_model, source
from configurator.scene.tooltip import tooltip_of
from tests.scene.designs import CATALOGUE, evaluated, modules_of, one_rack


def test_a_module_tells_all_its_figures() -> None:
    design = one_rack(4)
    sure, assumed = (modules_of(design)[site].id for site in (1, 3))
    text = tooltip_of(source(design, evaluated(design)), assumed)
    assert text.splitlines() == [
        "R1/C1/M3 · MI300X",
        "Case temperature: ≈ 63.0 °C",
        "Margin to case limit: ≈ 22.0 K",
        "Coolant inlet: 40.0 °C",
        "Module flow: 2.2 L/min",
        "Module power: 750 W",
    ]
    assert "≈" not in tooltip_of(source(design, evaluated(design)), sure)


def test_unknown_and_stale_are_said() -> None:
    design = one_rack(1)
    module = modules_of(design)[0].id
    assert "Case temperature: unknown" in tooltip_of(source(design, None), module)
    stale = evaluated(design, stale=frozenset({"cooling"}))
    assert tooltip_of(source(design, stale), module).endswith("stale")


def test_other_objects_tell_address_and_name() -> None:
    design = one_rack(1)
    rack = design.floor.racks[0]
    about = source(design, None)
    assert tooltip_of(about, rack.id).startswith("R1 · OCP Open Rack V3")
    assert tooltip_of(about, rack.items[0].id).startswith("R1/D1 · ")
    assert tooltip_of(about, design.loops[0].id) == "L1"
    assert tooltip_of(source(Design(), None), "m1") == ""


def test_module_names_are_short_but_tell_products_apart() -> None:
    models = {part.id: short_model(part.model) for part in CATALOGUE.of_kind("oam")}
    assert models["amd-mi300x"] == "MI300X"
    assert len(set(models.values())) == len(models)
    assert max(map(len, models.values())) <= 16
