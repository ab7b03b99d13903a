"""Which calculation answers which case."""

from tests.verification import (
    facility,
    heat,
    hydraulics,
    limits,
    networks,
    power_chain,
    transients,
)
from tests.verification.case import Calculation, Row, load, rows

CALCULATIONS: dict[str, Calculation] = {
    "V-HYD-01": hydraulics.friction,
    "V-HYD-02": hydraulics.pipes,
    "V-HYD-03": hydraulics.pump_with_lift,
    "V-HYD-04": hydraulics.valve_sizing,
    "V-HYD-05": hydraulics.affinity_and_power,
    "V-HYD-06": hydraulics.tees,
    "V-HYD-07": networks.two_loops,
    "V-HYD-08": networks.stanet,
    "V-HYD-09": networks.laminar_ladders,
    "V-HYD-10": networks.rack_manifolds,
    "V-HYD-11": networks.closed_loop,
    "V-HYD-12": hydraulics.pipe_capacity,
    "V-HYD-13": networks.water_network,
    "V-HYD-14": hydraulics.plate_pressure_drop,
    "V-HYD-15": limits.published_limits,
    "V-HYD-16": hydraulics.vessel,
    "V-HYD-17": hydraulics.valve_authority,
    "V-HEAT-01": heat.counterflow_cooler,
    "V-HEAT-02": heat.effectiveness,
    "V-HEAT-03": heat.log_mean_cooler,
    "V-HEAT-04": heat.plate_selection,
    "V-HEAT-05": heat.plate_resistance,
    "V-HEAT-06": heat.plate_interface,
    "V-HEAT-07": heat.rise_per_kilowatt,
    "V-HEAT-08": heat.coolant_properties,
    "V-HEAT-09": heat.distribution_unit,
    "V-HEAT-10": heat.exchanger_rating,
    "V-HEAT-11": networks.unit_medium,
    "V-HEAT-12": heat.air_side,
    "V-HEAT-13": heat.condensation,
    "V-HEAT-14": heat.junction_stack,
    "V-PW-01": power_chain.efficiency_points,
    "V-PW-02": power_chain.shelf,
    "V-PW-03": power_chain.board_ladder,
    "V-PW-04": facility.usage_metrics,
    "V-PW-05": power_chain.idle_supercomputer,
    "V-PW-06": power_chain.redundant_supplies,
    "V-PW-07": facility.cooling_budget_and_classes,
    "V-PW-08": power_chain.busbar,
    "V-TR-01": transients.lumped_plate,
    "V-TR-02": transients.coast_down_and_mixing,
    "V-TR-03": transients.lost_cooling,
}


def case_rows(case_id: str) -> list[Row]:
    """Compute one case and compare it."""
    case = load(case_id)
    return rows(case, CALCULATIONS[case_id](case["inputs"]))
