"""Heat exchangers within a network: what the primary side gives to its secondary side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from math import expm1

from scipy.optimize import brentq

from thermal.coolants import Coolant
from thermal.coolants.coolant import ENTHALPY, SPECIFIC_HEAT
from thermal.correlations.exchanger import effectiveness, ua_from_rating
from thermal.network.fluid import coolant_of
from thermal.network.model import Arrangement, HeatExchanger, Rating, Secondary, SecondaryValve

MEAN_PASSES = 30
STEP_PASSES = 2
"""Passes in a step of the whole: with one the specific heats lag behind and swing."""
SETTLED = 1e-13
LEAST_GAP_K = 1e-6


@dataclass(frozen=True, slots=True)
class Exchange:
    """State of a heat exchanger: heat given off by the primary side in W, and the rest.

    `inlet_c` is that of the primary side.
    """

    heat_w: float
    effectiveness: float
    secondary_flow_kg_per_s: float
    secondary_outlet_c: float
    held: bool
    primary_cp: float
    secondary_cp: float
    inlet_c: float

    @property
    def shut(self) -> bool:
        """Whether no heat passes, whatever the temperatures."""
        return self.effectiveness == 0 and not self.held

    def rate(self, m: float) -> float:
        """Heat in W per K between both inlets of an open valve, at a primary flow in kg/s."""
        hot, cold = m * self.primary_cp, self.secondary_flow_kg_per_s * self.secondary_cp
        return self.effectiveness * min(hot, cold)


class ScalarHeat:
    """Enthalpy of a coolant one temperature at a time, as plain floats.

    The same polynomials as `Coolant`, whose arrays cost ten times as much for one value.
    """

    def __init__(self, coolant: Coolant) -> None:
        """Take the coefficients of a coolant with heat data."""
        self.coolant = coolant
        self._enthalpy = coolant.coefficients[ENTHALPY][::-1]
        self._heat = coolant.coefficients[SPECIFIC_HEAT][::-1]

    def enthalpy(self, t_c: float) -> float:
        """Return the specific enthalpy in J/kg."""
        if not self.coolant.minimum_c <= t_c <= self.coolant.maximum_c:
            return float(self.coolant.enthalpy(t_c))
        return self._horner(self._enthalpy, t_c)

    def specific_heat(self, t_c: float) -> float:
        """Return the specific heat in J/(kg K)."""
        if not self.coolant.minimum_c <= t_c <= self.coolant.maximum_c:
            return float(self.coolant.specific_heat(t_c))
        return self._horner(self._heat, t_c)

    def temperature(self, enthalpy: float) -> float:
        """Return the temperature in °C of a specific enthalpy in J/kg."""
        t_c = enthalpy / self._heat[-1]
        for _ in range(20):
            step = (self.enthalpy(t_c) - enthalpy) / self.specific_heat(t_c)
            t_c -= step
            if abs(step) <= 1e-9:
                break
        return t_c

    def _horner(self, coefficients: tuple[float, ...], t_c: float) -> float:
        u = (t_c - self.coolant.middle_c) / self.coolant.half_span_c
        value = 0.0
        for coefficient in coefficients:
            value = value * u + coefficient
        return value


class ExchangerModel:
    """One heat exchanger with its conductance resolved from UA, exponents or rating."""

    def __init__(self, exchanger: HeatExchanger, primary: Coolant) -> None:
        """Resolve the conductance at the reference flows."""
        self.exchanger, self.primary = exchanger, ScalarHeat(primary)
        secondary = exchanger.secondary
        assert secondary is not None
        self.side: Secondary = secondary
        self.secondary = ScalarHeat(coolant_of(secondary.coolant))
        rating = exchanger.rating
        hot = exchanger.reference_hot_kg_per_s or (rating.hot_kg_per_s if rating else None)
        cold = exchanger.reference_cold_kg_per_s or (rating.cold_kg_per_s if rating else None)
        self.assumed_reference = hot is None and exchanger.hot_exponent != 0
        self.reference_hot = hot or secondary.flow_kg_per_s or 1.0
        self.secondary_in = self.secondary.enthalpy(secondary.inlet_c)
        self.reference_cold = cold or secondary.flow_kg_per_s or 1.0

    @cached_property
    def ua(self) -> float:
        """Conductance in W/K at the reference flows."""
        if self.exchanger.ua_w_per_k is not None:
            return self.exchanger.ua_w_per_k
        assert self.exchanger.rating is not None
        return rated_conductance(
            self.exchanger.rating,
            self.primary,
            self.secondary,
            self.exchanger.arrangement,
        )

    def conductance(self, hot_kg_per_s: float, cold_kg_per_s: float) -> float:
        """Return UA in W/K at two mass flows: `scaled_ua` in plain floats."""
        e = self.exchanger
        if e.hot_exponent == 0 and e.cold_exponent == 0:
            return self.ua
        ratio = e.hot_to_cold_conductance_ratio
        hot = self.ua * (1 + ratio) * (hot_kg_per_s / self.reference_hot) ** e.hot_exponent
        cold = self.ua * (1 + 1 / ratio) * (cold_kg_per_s / self.reference_cold) ** e.cold_exponent
        return hot * cold / (hot + cold) if hot + cold > 0 else 0.0

    def open_flow(self) -> float:
        """Return the secondary flow in kg/s of a valve that holds no set point."""
        valve = self.side.valve
        if valve is None or self.side.set_point_c is not None:
            return self.side.flow_kg_per_s
        return self.side.flow_kg_per_s * valve_flow_fraction(valve, valve.opening)

    def exchange(
        self,
        m: float,
        inlet_c: float,
        secondary_flow: float,
        seed: Exchange | None = None,
        passes: int = MEAN_PASSES,
    ) -> Exchange:
        """Return the state at a primary flow and inlet and a secondary flow (no control).

        Mean specific heats follow from the outlets by repeated passes, from those of `seed`
        where given.
        """
        side = self.side
        gap = inlet_c - side.inlet_c
        if m <= 0 or secondary_flow <= 0:
            return self._shut(inlet_c, max(secondary_flow, 0.0))
        ua = self.conductance(m, secondary_flow)
        h_hot = self.primary.enthalpy(inlet_c)
        if seed is not None and seed.primary_cp > 0:
            cp_hot, cp_cold = seed.primary_cp, seed.secondary_cp
        else:
            cp_hot = self.primary.specific_heat(inlet_c)
            cp_cold = self.secondary.specific_heat(side.inlet_c)
        heat = share = 0.0
        outlet = side.inlet_c
        for _ in range(passes):
            hot, cold = m * cp_hot, secondary_flow * cp_cold
            least, most = min(hot, cold), max(hot, cold)
            share = scalar_effectiveness(ua / least, least / most, self.exchanger.arrangement)
            new = share * least * gap
            done = abs(new - heat) <= SETTLED * abs(new)
            heat = new
            outlet_hot = inlet_c - heat / hot
            outlet = side.inlet_c + heat / cold
            if done or abs(gap) < LEAST_GAP_K:
                break
            if abs(inlet_c - outlet_hot) > LEAST_GAP_K:
                cp_hot = (h_hot - self.primary.enthalpy(outlet_hot)) / (inlet_c - outlet_hot)
            if abs(outlet - side.inlet_c) > LEAST_GAP_K:
                cold_gain = self.secondary.enthalpy(outlet) - self.secondary_in
                cp_cold = cold_gain / (outlet - side.inlet_c)
        return Exchange(heat, share, secondary_flow, outlet, False, cp_hot, cp_cold, inlet_c)

    def controlled(self, m: float, inlet_c: float, seed: Exchange | None = None) -> Exchange:
        """Return the state, nearly, with the valve holding the set point where it can.

        The secondary flow of a throttling valve is left at fully open; `settled` finds it.
        From pass to pass an open valve shuts only after it has held, or stayed open on the other
        side of the secondary inlet: between open and shut directly the iteration could swing for
        ever.
        """
        full = self.exchange(m, inlet_c, self.open_flow(), seed, STEP_PASSES)
        state = self._hold(m, inlet_c, full)
        target = self.side.set_point_c
        if target is None or not state.shut or (seed is not None and (seed.shut or seed.held)):
            return state
        if seed is not None and _between(self.side.inlet_c, seed.inlet_c, inlet_c):
            return full
        if seed is not None and not _between(target, seed.inlet_c, inlet_c):
            return state
        wanted = m * (self.primary.enthalpy(inlet_c) - self.primary.enthalpy(target))
        return replace(full, heat_w=wanted, held=True)

    def linearised(
        self, now: Exchange, m: float, inlet_c: float, reference: float
    ) -> tuple[float, float]:
        """Return the heat to the coolant about a state, as `given - (1 - kept) m h_in`.

        Parameters
        ----------
        now : Exchange
            The state at a primary flow `m` in kg/s and inlet in °C.
        reference : float
            Enthalpy in J/kg that h_in is counted from.

        Returns
        -------
        given, kept : float
            Constant part in W, and the share of its enthalpy the coolant keeps.
        """
        target = self.side.set_point_c
        if now.held and target is not None:
            return m * (self.primary.enthalpy(target) - reference), 0.0
        if now.shut:
            return 0.0, 1.0
        taken = now.rate(m) / (m * self.primary.specific_heat(inlet_c))
        taken = min(max(taken, 0.0), 1.0)
        above = self.primary.enthalpy(inlet_c) - reference
        return taken * m * above - now.heat_w, 1.0 - taken

    def settled(self, m: float, inlet_c: float) -> Exchange:
        """Return the state with the valve holding the set point where it can."""
        state = self._hold(m, inlet_c, self.exchange(m, inlet_c, self.open_flow()))
        if not state.held:
            return state
        flow, outlet, share = self._throttle(m, inlet_c, state.heat_w)
        return replace(
            state, effectiveness=share, secondary_flow_kg_per_s=flow, secondary_outlet_c=outlet
        )

    def _hold(self, m: float, inlet_c: float, full: Exchange) -> Exchange:
        target = self.side.set_point_c
        if target is None or m <= 0 or abs(inlet_c - self.side.inlet_c) < LEAST_GAP_K:
            return full
        wanted = m * (self.primary.enthalpy(inlet_c) - self.primary.enthalpy(target))
        if wanted * (inlet_c - self.side.inlet_c) <= 0:
            if wanted > 0:  # too warm to cool: open or shut, the loop warms past the secondary
                return full
            return self._shut(inlet_c)
        if abs(wanted) >= abs(full.heat_w):
            return full
        return replace(full, heat_w=wanted, held=True)

    def _shut(self, inlet_c: float, secondary_flow: float = 0.0) -> Exchange:
        return Exchange(0.0, 0.0, secondary_flow, self.side.inlet_c, False, 0.0, 0.0, inlet_c)

    def _throttle(self, m: float, inlet_c: float, wanted: float) -> tuple[float, float, float]:
        """Return flow, outlet and effectiveness of a valve that lets just the wanted heat pass.

        With the heat given both outlets are, so each trial flow takes one evaluation. The least
        flow leaves at the primary inlet's temperature.
        """
        gap = inlet_c - self.side.inlet_c
        hot = wanted / (inlet_c - (self.side.set_point_c or 0.0))

        def state(flow: float) -> tuple[float, float, float]:
            outlet = self.secondary.temperature(self.secondary_in + wanted / flow)
            warming = outlet - self.side.inlet_c
            if abs(warming) > LEAST_GAP_K:
                cold = wanted / warming
            else:
                cold = flow * self.secondary.specific_heat(self.side.inlet_c)
            least, most = min(hot, cold), max(hot, cold)
            ua = self.conductance(m, flow)
            share = scalar_effectiveness(ua / least, least / most, self.exchanger.arrangement)
            return share * least * gap / wanted - 1, outlet, share

        full = self.side.flow_kg_per_s
        least_flow = wanted / (self.secondary.enthalpy(inlet_c) - self.secondary_in)
        if least_flow >= full or state(full)[0] <= 0:
            flow = full
        elif state(least_flow)[0] >= 0:  # an exchanger too large for its last flow to matter
            flow = least_flow
        else:
            flow = brentq(lambda q: state(q)[0], least_flow, full, xtol=1e-15 * full, rtol=1e-12)
        return (float(flow), *state(flow)[1:])


def _between(middle: float, one: float, other: float) -> bool:
    return (one - middle) * (other - middle) <= 0


def scalar_effectiveness(ntu: float, capacity_ratio: float, arrangement: Arrangement) -> float:
    """Return `effectiveness` of one exchanger, in counterflow without arrays."""
    if arrangement != "counterflow":
        return float(effectiveness(ntu, capacity_ratio, arrangement))
    deficit = 1.0 - capacity_ratio
    grown = ntu if deficit < 1e-12 else -expm1(-ntu * deficit) / deficit
    return grown / (1.0 + capacity_ratio * grown)


def valve_flow_fraction(valve: SecondaryValve, opening: float) -> float:
    """Return the flow of a partly open valve over that of the open one, by its authority."""
    if opening <= 0:
        return 0.0
    linear = valve.characteristic == "linear"
    ratio = opening if linear else valve.rangeability ** (opening - 1)
    return float((1 + valve.authority * (ratio**-2 - 1)) ** -0.5)


def rated_conductance(
    rating: Rating, primary: ScalarHeat, secondary: ScalarHeat, arrangement: Arrangement
) -> float:
    """Return UA in W/K from a rated point.

    Raises
    ------
    CorrelationError
        If the rated point breaks the second law or lies beyond the arrangement.
    """
    hot_out = primary.enthalpy(rating.hot_outlet_c)
    hot_inlet = primary.temperature(hot_out + rating.heat_w / rating.hot_kg_per_s)
    cold_in = secondary.enthalpy(rating.cold_inlet_c)
    cold_outlet = secondary.temperature(cold_in + rating.heat_w / rating.cold_kg_per_s)
    return ua_from_rating(
        rating.heat_w,
        rating.heat_w / (hot_inlet - rating.hot_outlet_c),
        rating.heat_w / (cold_outlet - rating.cold_inlet_c),
        rating.hot_outlet_c,
        rating.cold_inlet_c,
        arrangement,
    )
