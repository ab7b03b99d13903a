"""EPANET opens what we write for it, and finds our flows."""

import pytest
from epanet import toolkit

from configurator.cooling.hydraulics import loop_hydraulics
from configurator.core.errors import ExportError
from configurator.core.resources import find
from configurator.design.model import PumpControl
from configurator.evaluation.evaluator import Evaluator
from configurator.evaluation.heat import device_heat_w
from configurator.export.handover.inp import inp_files
from configurator.project.format import design_sha256
from configurator.project.storage import load_design
from tests.cooling.designs import row

WITH_LOOP = ("worked-rack", "mi355x-rack", "xman4-style", "mixed-row")


def example(name):
    return load_design(find("examples", f"{name}.rackloop"))


def evaluated(design):
    return Evaluator().evaluate(design, exact=True)


def with_loop(design, **fields):
    (loop,) = design.loops
    return design.model_copy(update={"loops": (loop.model_copy(update=fields),)})


class Epanet:
    """One file, solved."""

    def __init__(self, folder, data, pump_speed=None):
        path = folder / "loop.inp"
        path.write_bytes(data)
        project = toolkit.createproject()
        try:
            toolkit.open(project, str(path), str(folder / "loop.rpt"), "")
            links = range(1, toolkit.getcount(project, toolkit.LINKCOUNT) + 1)
            if pump_speed is not None:
                for at in links:
                    if toolkit.getlinktype(project, at) == toolkit.PUMP:
                        toolkit.setlinkvalue(project, at, toolkit.INITSETTING, pump_speed)
            toolkit.solveH(project)
            ids = [toolkit.getlinkid(project, at) for at in links]
            self.flow = {
                name: toolkit.getlinkvalue(project, at, toolkit.FLOW)
                for name, at in zip(ids, links, strict=True)
            }
            self.pressure = {}
            for at in range(1, toolkit.getcount(project, toolkit.NODECOUNT) + 1):
                if toolkit.getnodetype(project, at) == toolkit.JUNCTION:
                    name = toolkit.getnodeid(project, at)
                    self.pressure[name] = toolkit.getnodevalue(project, at, toolkit.PRESSURE)
        finally:
            toolkit.close(project)
            toolkit.deleteproject(project)


def links_of(design):
    """Our links in the order of the file, without joints."""
    solved = loop_hydraulics(design, design.loops[0], device_heat_w(design))
    return [link for link in solved.links if link.form != "joint"], solved.nodes


def compare(design, folder):
    (data,) = inp_files(evaluated(design)).values()
    theirs = Epanet(folder, data)
    links, nodes = links_of(design)
    assert len(theirs.flow) == len(links)
    for number, link in enumerate(links, start=1):
        name = link.id if link.id in theirs.flow else f"{link.element.kind[:16]}{number}"
        assert theirs.flow[name] == pytest.approx(link.flow_l_per_min, rel=1e-5, abs=1e-3)
    for node in nodes:
        if node.id in theirs.pressure:
            assert theirs.pressure[node.id] == pytest.approx(node.pressure_kpa_gauge, rel=1e-3)


@pytest.mark.parametrize("name", WITH_LOOP)
def test_epanet_finds_our_flows_and_pressures(name, tmp_path):
    compare(example(name), tmp_path)


def test_a_held_pressure_and_a_reverse_return_are_handed_over_too(tmp_path):
    control = PumpControl(mode="pressure_difference", pressure_difference_kpa=60)
    compare(
        with_loop(example("mixed-row"), control=control, return_arrangement="reverse"), tmp_path
    )


def test_two_cdus_whose_curve_rises_at_first_pump_together(tmp_path):
    """EPANET takes no curve that rises: what lies left of the operating point is a line."""
    compare(row(2, cdus=2, boxes=2), tmp_path)


def test_a_cdu_that_another_one_holds_shut_gives_nothing_there_either(tmp_path):
    control = PumpControl(mode="speed", speed=0.3)
    compare(with_loop(row(3, cdus=2, boxes=2), control=control), tmp_path)


def test_a_loop_in_which_nothing_flows_is_refused():
    stopped = with_loop(row(2, boxes=1), control=PumpControl(pumps_running=0))
    with pytest.raises(ExportError, match="nothing flows"):
        inp_files(evaluated(stopped))


def test_the_curves_hold_away_from_the_operating_point(tmp_path):
    """At another pump speed EPANET is near what we solve there."""
    design = example("worked-rack")
    (data,) = inp_files(evaluated(design)).values()
    (pump,) = [link for link in links_of(design)[0] if link.form == "pump"]
    slower = 0.8 * pump.speed
    theirs = Epanet(tmp_path, data, slower).flow[pump.id]
    control = PumpControl(mode="speed", speed=slower)
    (ours,) = [
        link for link in links_of(with_loop(design, control=control))[0] if link.form == "pump"
    ]
    assert ours.flow_l_per_min < 0.9 * pump.flow_l_per_min
    assert theirs == pytest.approx(ours.flow_l_per_min, rel=0.02)


def test_the_file_says_what_it_is_of(worked):
    text = inp_files(worked)["L1.inp"].decode()
    assert f"design SHA-256 {design_sha256(worked.design)}" in text
    assert "at 40 degC" in text
    assert "HEADLOSS D-W" in text
    assert ";plate R1/C1/M0" in text


def test_a_name_cannot_break_the_file(tmp_path):
    design = example("xman4-style").model_copy(update={"name": "[END]\n[PIPES]; 机柜" + "x" * 180})
    (data,) = inp_files(evaluated(design)).values()
    assert len(Epanet(tmp_path, data).flow) > 100


def test_without_a_loop_there_is_nothing_to_hand_over(air):
    with pytest.raises(ExportError, match="no coolant loop"):
        inp_files(air)


def test_an_unsolved_loop_is_refused_by_name():
    control = PumpControl(mode="flow", flow_l_per_min=0.5)
    evaluation = evaluated(with_loop(example("worked-rack"), control=control))
    assert evaluation.status == "not_converged"
    with pytest.raises(ExportError, match=r"L1.*not solved"):
        inp_files(evaluation)


def test_a_loop_that_lacks_its_cdu_is_refused_with_the_reason():
    evaluation = evaluated(with_loop(example("worked-rack"), cdus=()))
    with pytest.raises(ExportError, match="no CDU"):
        inp_files(evaluation)


def test_equal_designs_give_equal_bytes(worked):
    assert inp_files(worked) == inp_files(worked)
