"""A good and a bad design for every rule."""

from tests.rules.cases import (
    air,
    completeness,
    electrical,
    interconnect,
    liquid,
    mechanical,
    requirements,
    service,
)

CASES = {
    **mechanical.CASES,
    **electrical.CASES,
    **liquid.CASES,
    **air.CASES,
    **interconnect.CASES,
    **service.CASES,
    **completeness.CASES,
    **requirements.CASES,
}
