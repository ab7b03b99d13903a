"""Parameters of the rules are the figures the published texts print."""

import pytest

from configurator.core.units import psi_to_kpa
from configurator.rules.finding import State
from tests.rules.situations import BY_ID, solved, wet, with_part

# OCP rack manifold guidelines tables 3 and 4, cold plate qualification 1.2.2, cold plate
# requirements 5.4 and 6.2, reservoir and pumping unit 9.3, OAM r2.0 7.6.1.
PUBLISHED = {
    ("LIQ-01", "limit_m_per_s"): 1.5,
    ("LIQ-03", "limit_m_per_s"): 1.5,
    ("LIQ-02", "upper_m_per_s"): 2.1,
    ("LIQ-06", "minimum_kpa"): 140,
    ("LIQ-06", "maximum_kpa"): 450,
    ("LIQ-07", "normal_factor"): 3,
    ("LIQ-07", "abnormal_factor"): 2,
    ("LIQ-07", "b31_3_factor"): 1.5,
    ("LIQ-05", "burst_factor"): 3,
    ("LIQ-04", "minimum_c"): 17,
    ("LIQ-04", "maximum_c"): 65,
    ("OAM-T10", "minimum_c"): 15,
    ("OAM-T10", "maximum_c"): 50,
    ("LIQ-23", "coarsest_um"): 100,
    # OAM and UBB specifications
    ("OAM-P01", "limit_w"): 700,
    ("OAM-P02", "limit_w"): 350,
    ("OAM-P03", "limit_w"): 1000,
    ("OAM-P04", "minimum_v"): 44,
    ("OAM-P04", "maximum_v"): 59.5,
    ("OAM-P06", "minimum_v"): 11,
    ("OAM-P06", "maximum_v"): 13.2,
    ("OAM-T05", "limit_w"): 450,
    ("OAM-T06", "limit_w"): 600,
    ("OAM-M12", "limit_kg"): 2.0,
    ("UBB-P02", "limit_w"): 5600,
    ("UBB-P03", "limit_w"): 2800,
    ("UBB-P06", "limit_w"): 12000,
    ("OAM-M01", "length_mm"): 165,
    ("OAM-M02", "length_mm"): 170,
    ("OAM-M04", "pitch_mm"): 102,
    ("OAM-M05", "pitch_mm"): 107,
    ("UBB-M01", "length_mm"): 585,
    ("UBB-M01", "width_mm"): 417,
    ("UBB-M02", "length_mm"): 655,
    ("OAM-L02", "ports"): 7,
    ("OAM-L03", "v10_gbit_per_s"): 56,
    ("OAM-L03", "later_gbit_per_s"): 112,
    ("UBB-I03", "limit_m"): 2,
    ("RACK-03", "width_mm"): 600,
    ("RACK-03", "height_mm"): 2286,
    ("RACK-08", "payload_kg"): 4700,
    ("LIQ-30", "minimum_l_per_min"): 20,
    ("LIQ-30", "maximum_l_per_min"): 50,
    ("LIQ-33", "manifold_years"): 10,
    ("LIQ-33", "coolant_years"): 5,
    # Open Rack, power and couplings
    ("PWR-03", "clip_a"): 100,
    ("LIQ-14", "uqd02_l_per_min"): 2.1,
    ("LIQ-14", "uqd04_l_per_min"): 6.4,
    ("LIQ-14", "uqd06_l_per_min"): 11.4,
    ("LIQ-14", "uqd08_l_per_min"): 17.8,
    ("LIQ-16", "bmqc_l_per_min"): 9,
    ("LIQ-16", "pbmc_l_per_min"): 36,
    ("LIQ-19", "minimum_percent"): 24.5,
    ("LIQ-19", "maximum_percent"): 29.5,
    ("LIQ-22", "maximum_c"): 66,
    ("LIQ-10", "row_psi"): 40,
    ("LIQ-10", "rack_psi"): 25,
}


@pytest.mark.parametrize(("rule_id", "name"), sorted(PUBLISHED))
def test_the_parameter_is_the_published_figure(rule_id: str, name: str) -> None:
    assert BY_ID[rule_id].parameters[name] == PUBLISHED[rule_id, name]


def test_the_usual_loop_pressures_are_the_printed_psi() -> None:
    assert psi_to_kpa(20) == pytest.approx(BY_ID["LIQ-06"].parameters["minimum_kpa"], rel=0.02)
    assert psi_to_kpa(65) == pytest.approx(BY_ID["LIQ-06"].parameters["maximum_kpa"], rel=0.01)


def test_pipe_velocity_above_the_guide_warns_and_does_not_forbid() -> None:
    assert BY_ID["LIQ-02"].effective_severity == "warning"
    assert not BY_ID["LIQ-02"].blocks


@pytest.mark.parametrize(("form", "psi"), [("row", 40), ("in-rack", 25)])
def test_a_head_of_exactly_the_printed_psi_is_enough(form: str, psi: float) -> None:
    design = with_part(wet(1), "style-inrack-121kw", form=form, external_head_kpa=psi_to_kpa(psi))
    (finding,) = solved(design).findings("LIQ-10")
    assert finding.state is State.PASS
