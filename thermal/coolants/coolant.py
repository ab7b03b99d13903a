"""The coolant: polynomials in temperature with a smooth extension outside their range."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from thermal.errors import CoolantError

FloatArray = NDArray[np.float64]

ROUNDING_K = 1e-9
EXTENSION_K = 100.0
"""Outside the range a straight line is followed that levels off after about this distance."""

DENSITY, LOG_VISCOSITY, SPECIFIC_HEAT, ENTHALPY, CONDUCTIVITY, LOG_VAPOUR_PRESSURE = range(6)


@dataclass(frozen=True, slots=True)
class Coolant:
    """A single-phase liquid whose properties depend on temperature only.

    Each row of `coefficients` is a polynomial in ``u = (t_c - middle_c) / half_span_c``, lowest
    power first: density [kg/m3], logarithm of the dynamic viscosity [Pa s], specific heat
    [J/kg K], enthalpy [J/kg], conductivity [W/m K], logarithm of the vapour pressure [Pa]. What is
    not known is an empty row, and NaN when asked for. Enthalpy is the exact integral of the
    specific heat and zero at 0 °C.

    Between `minimum_c` and `maximum_c` the polynomials hold. Outside, every property goes on from
    its value and slope at the end (the specific heat from its value alone), so that an iteration
    may pass there: no NaN, no negative value, the viscosity falling with temperature all the way.
    """

    name: str
    minimum_c: float
    maximum_c: float
    freeze_c: float | None
    has_heat: bool
    middle_c: float
    half_span_c: float
    coefficients: tuple[tuple[float, ...], ...]
    _table: FloatArray = field(init=False, repr=False, compare=False)
    _slope_below: FloatArray = field(init=False, repr=False, compare=False)
    _slope_above: FloatArray = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Hold the coefficients as one array, and the slopes at both ends of the range."""
        table = np.zeros((len(self.coefficients), max(len(row) for row in self.coefficients)))
        for row, values in zip(table, self.coefficients, strict=True):
            row[: max(len(values), 1)] = values or np.nan
        object.__setattr__(self, "_table", table)
        derivative = table[:, 1:] * np.arange(1, table.shape[1]) / self.half_span_c
        for name, end in (("_slope_below", self.minimum_c), ("_slope_above", self.maximum_c)):
            u = (end - self.middle_c) / self.half_span_c if np.isfinite(end) else 0.0
            object.__setattr__(self, name, derivative @ u ** np.arange(derivative.shape[1]))

    @property
    def has_vapour_pressure(self) -> bool:
        """Whether the vapour pressure is known."""
        return bool(self.coefficients[LOG_VAPOUR_PRESSURE])

    def density(self, t_c: ArrayLike) -> FloatArray:
        """Density in kg/m3 at a temperature in °C, of the same shape."""
        return self._row(t_c, DENSITY)

    def dynamic_viscosity(self, t_c: ArrayLike) -> FloatArray:
        """Dynamic viscosity in Pa s at a temperature in °C, of the same shape."""
        return np.exp(self._row(t_c, LOG_VISCOSITY))

    def specific_heat(self, t_c: ArrayLike) -> FloatArray:
        """Specific heat in J/(kg K) at a temperature in °C; NaN where it is not known."""
        return self._row(t_c, SPECIFIC_HEAT)

    def enthalpy(self, t_c: ArrayLike) -> FloatArray:
        """Specific enthalpy in J/kg above 0 °C: the exact integral of the specific heat."""
        return self._row(t_c, ENTHALPY)

    def conductivity(self, t_c: ArrayLike) -> FloatArray:
        """Thermal conductivity in W/(m K); NaN where it is not known."""
        return self._row(t_c, CONDUCTIVITY)

    def vapour_pressure(self, t_c: ArrayLike) -> FloatArray:
        """Vapour pressure in Pa, absolute; NaN where it is not known.

        For glycol mixtures by Raoult's law, the vapour taken as water alone.
        """
        return np.exp(self._row(t_c, LOG_VAPOUR_PRESSURE))

    def properties(self, t_c: ArrayLike) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
        """Density, dynamic viscosity, specific heat and enthalpy in one pass.

        Parameters
        ----------
        t_c : array_like
            Temperatures in °C, of any shape.

        Returns
        -------
        tuple of arrays of that shape
            kg/m3, Pa s, J/(kg K), J/kg.
        """
        density, log_viscosity, heat, enthalpy = self._rows(t_c, DENSITY, ENTHALPY + 1)
        return density, np.exp(log_viscosity), heat, enthalpy

    def viscous(self, t_c: ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Density in kg/m3 and dynamic viscosity in Pa s at temperatures in °C, in one pass."""
        density, log_viscosity = self._rows(t_c, DENSITY, LOG_VISCOSITY + 1)
        return density, np.exp(log_viscosity)

    def temperature(self, enthalpy: ArrayLike) -> FloatArray:
        """Temperature in °C for a specific enthalpy in J/kg: the inverse of `enthalpy`.

        Newton's method from the mean specific heat, to round-off; the enthalpy is monotone, so it
        converges from everywhere.

        Examples
        --------
        >>> from thermal.coolants import get_coolant
        >>> water = get_coolant("water")
        >>> round(float(water.temperature(water.enthalpy(37.5))), 9)
        37.5
        """
        target = np.asarray(enthalpy, dtype=np.float64)
        if not self.has_heat:
            return np.full_like(target, np.nan)
        t_c = target / self.coefficients[SPECIFIC_HEAT][0]
        for _ in range(20):
            heat, value = self._rows(t_c, SPECIFIC_HEAT, ENTHALPY + 1)
            step = (value - target) / heat
            t_c = t_c - step
            if not (np.abs(step) > 1e-5).any():  # the next step would be below 1e-12
                break
        return t_c

    def outside(self, t_c: FloatArray) -> NDArray[np.bool_]:
        """Return which temperatures lie outside the range, but for round-off; NaN does not."""
        low, high = self.minimum_c - ROUNDING_K, self.maximum_c + ROUNDING_K
        outside: NDArray[np.bool_] = (t_c < low) | (t_c > high)
        return outside

    def check_range(self, t_c: ArrayLike, place: str = "") -> None:
        """Raise when a temperature lies outside the range the properties are stated for.

        Raises
        ------
        CoolantError
            Names the place, the temperature and the range.
        """
        values = np.atleast_1d(np.asarray(t_c, dtype=np.float64))
        outside = (values < self.minimum_c) | (values > self.maximum_c)
        if outside.any():
            where = f"{place}: " if place else ""
            raise CoolantError(
                f"{where}{values[outside][0]:.2f} °C is outside the range of {self.name}, "
                f"{self.minimum_c:.1f} to {self.maximum_c:.1f} °C"
            )

    def _row(self, t_c: ArrayLike, index: int) -> FloatArray:
        row: FloatArray = self._rows(t_c, index, index + 1)[0]
        return row

    def _rows(self, t_c: ArrayLike, first: int, end: int) -> FloatArray:
        """Rows first..end of the table at temperatures of any shape."""
        t = np.asarray(t_c, dtype=np.float64)
        flat = t.reshape(-1)
        inside = np.minimum(np.maximum(flat, self.minimum_c), self.maximum_c)
        terms = max(len(row) for row in self.coefficients[first:end]) or 1
        powers = _powers((inside - self.middle_c) / self.half_span_c, terms)
        rows = self._table[first:end, :terms] @ powers
        beyond = flat - inside
        if beyond.any():
            self._extend(rows, beyond, first)
        return rows.reshape(end - first, *t.shape)

    def _extend(self, rows: FloatArray, beyond: FloatArray, first: int) -> None:
        """Go on from the ends of the range: the enthalpy straight, the others levelling off."""
        levelled = beyond / (1 + np.abs(beyond) / EXTENSION_K)
        below = beyond < 0
        for index, values in enumerate(rows, start=first):
            if index != SPECIFIC_HEAT:
                slope = np.where(below, self._slope_below[index], self._slope_above[index])
                values += slope * (beyond if index == ENTHALPY else levelled)


def _powers(u: FloatArray, terms: int) -> FloatArray:
    """Powers 0 to terms - 1 of u (n,): array (terms, n)."""
    powers = np.empty((terms, u.size))
    powers[0] = 1.0
    for k in range(1, terms):
        np.multiply(powers[k - 1], u, out=powers[k])
    return powers
