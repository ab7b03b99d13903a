"""Limits that published texts print, as the rules hold them."""

from typing import Any

from configurator.rules.registry import RULES
from tests.verification.case import Outcome


def published_limits(_: dict[str, Any]) -> Outcome:
    """Read the limits from the parameters of the rules."""
    rules = {rule.id: rule.parameters for rule in RULES}
    leak, burst = rules["LIQ-07"], rules["LIQ-05"]
    return {
        "manifold_velocity_max_m_per_s": rules["LIQ-01"]["limit_m_per_s"],
        "cold_plate_inlet_velocity_max_m_per_s": rules["LIQ-03"]["limit_m_per_s"],
        "tcs_pipe_velocity_max_m_per_s": [
            rules["LIQ-02"]["lower_m_per_s"],
            rules["LIQ-02"]["upper_m_per_s"],
        ],
        "tcs_operating_pressure_kpa": [
            rules["LIQ-06"]["minimum_kpa"],
            rules["LIQ-06"]["maximum_kpa"],
        ],
        "leak_test_factor_iec_62368_normal": leak["normal_factor"],
        "leak_test_factor_iec_62368_abnormal": leak["abnormal_factor"],
        "leak_test_factor_asme_b31_3": leak["b31_3_factor"],
        "manifold_burst_factor": burst["burst_factor"],
        "manifold_proof_psig": burst["proof_psig"],
        "manifold_burst_psig": burst["burst_psig"],
        "manifold_operating_c": [rules["LIQ-04"]["minimum_c"], rules["LIQ-04"]["maximum_c"]],
        "oam_cold_plate_supply_c": [
            rules["OAM-T10"]["minimum_c"],
            rules["OAM-T10"]["maximum_c"],
        ],
        "filter_um_max": rules["LIQ-23"]["coarsest_um"],
    }
