"""The laws of one strand in plain numbers are those of many at once."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.thermal.solver.elements.test_laws import BRANCHES, compiled_law
from thermal.coolants import get_coolant
from thermal.coolants.by_enthalpy import CLOSE_IN_BAND, flow_properties
from thermal.network.model import Pipe
from thermal.solver.edits.plain_law import merged, term_of
from thermal.solver.elements.laws import TermProperties
from thermal.solver.elements.tables import monotone_curve

COMPILED = {name: compiled_law(branch) for name, branch in BRANCHES.items()}
FLOWS = st.floats(-0.6, 0.6) | st.floats(-1e-6, 1e-6) | st.just(0.0)


@given(name=st.sampled_from(sorted(BRANCHES)), m=FLOWS, colder=st.floats(0.3, 3.0))
def test_a_term_loses_what_its_law_says(name: str, m: float, colder: float) -> None:
    arrays, laws = COMPILED[name]
    density, kinematic = 0.99 * arrays.density, colder * arrays.viscosity / arrays.density
    warming = -0.05
    at = TermProperties(np.array([density]), np.array([kinematic]), np.array([warming]))
    drop, slope = laws.loss(np.array([m]), at)
    term = term_of(arrays.columns, 0, arrays.basis)
    one, steep = term.loss(m, float(laws.small[0]), density, kinematic, warming)
    assert one == pytest.approx(drop[0], rel=1e-9)
    assert steep == pytest.approx(slope[0], rel=1e-6)


@given(m=FLOWS)
def test_terms_put_together_lose_the_sum(m: float) -> None:
    pipe = Pipe("x", "a", "b", length_m=2.0, diameter_m=0.02, minor_loss_k=3.0)
    some = [pipe, replace(pipe, length_m=1.0), replace(pipe, diameter_m=0.03)]
    compiled = [*map(compiled_law, some), *COMPILED.values()]
    terms = [term_of(arrays.columns, 0, arrays.basis) for arrays, _ in compiled]
    arrays = compiled[0][0]
    properties = (1e-9, arrays.density, arrays.viscosity / arrays.density)
    together = merged(terms)
    assert len(together) < len(terms)
    for k in (0, 1):
        whole = sum(term.loss(m, *properties)[k] for term in terms)
        assert sum(term.loss(m, *properties)[k] for term in together) == pytest.approx(
            whole, rel=1e-12
        )


@given(x=st.floats(-2.0, 9.0), held=st.booleans())
def test_a_curve_at_one_place_is_the_curve(x: float, held: bool) -> None:
    curve = monotone_curve((0.0, 1.0, 2.0, 4.0), (0.0, 2.0, 5.0, 5.5), 0.7, 2.0 if held else None)
    value, slope = curve(np.array([x]))
    assert curve.at(x) == pytest.approx((value[0], slope[0]), rel=1e-12, abs=1e-12)


@given(name=st.sampled_from(["water", "pg25"]), enthalpy=st.floats(-4e5, 9e5))
def test_properties_at_one_enthalpy_are_those_of_many(name: str, enthalpy: float) -> None:
    properties = flow_properties(get_coolant(name))
    density, kinematic = properties(np.array([enthalpy]))
    assert properties.at(enthalpy) == pytest.approx((density[0], kinematic[0]), rel=CLOSE_IN_BAND)
