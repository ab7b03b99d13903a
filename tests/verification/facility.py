"""Our figures for what a facility takes, and the classes it is built for."""

from typing import Any

from configurator.power.facility import energy_reuse, it_usage, power_usage, total_usage
from configurator.rules.checks.service import liq_30_pump_unit
from configurator.rules.facts.site_classes import OLD_NAMES, water_class
from configurator.rules.registry import RULES

Inputs = dict[str, Any]


def usage_metrics(i: Inputs) -> Inputs:
    itue = it_usage(i["it_in_kw"], i["fans_kw"] + i["psu_loss_kw"] + i["pumps_kw"])
    return {
        "pue": power_usage(i["facility_kwh"], i["it_kwh"]),
        "ere": energy_reuse(i["facility_kwh"], i["reuse_kwh"], i["it_kwh"]),
        "itue": itue,
        "tue": total_usage(itue, i["pue"]),
    }


def cooling_budget_and_classes(i: Inputs) -> Inputs:
    rules = {rule.id: rule.parameters for rule in RULES}
    system_w, unit_w = liq_30_pump_unit.air_assisted_budget(1e3 * i["rack_kw"], rules["LIQ-30"])
    classes = [water_class(water_c, rules["LIQ-28"]) for water_c in i["water_c"]]
    return {
        "system_w": system_w,
        "unit_w": unit_w,
        "class_c": [limit or 0.0 for _, limit in classes],
        "old_number": [int(OLD_NAMES.get(name, "W0")[1:]) for name, _ in classes],
    }
