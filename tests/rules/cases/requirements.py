"""Cases of the customer's requirements."""

from dataclasses import replace

from tests.power.designs import chassis
from tests.rules.situations import Case, Situation, dry, shelves, solved, with_requirements


def asked(**fields: object) -> Situation:
    design = dry(*(chassis(i + 1, 1 + 4 * i) for i in range(8)), *shelves(3))
    situation = solved(with_requirements(design, **fields))
    facility = replace(situation.power.facility, facility_w=82e3)
    return replace(situation, power=replace(situation.power, facility=facility))


CASES = {
    "REQ-01": Case(lambda: asked(max_rack_power_kw=80.0), lambda: asked(max_rack_power_kw=60.0)),
    "REQ-02": Case(
        lambda: asked(max_facility_power_kw=100.0), lambda: asked(max_facility_power_kw=70.0)
    ),
}
