"""Fit the coolant tables of thermal/coolants/data to CoolProp.

Run from the root of the checkout: ``python packaging/scripts/make_coolant_tables.py``.

Water is fitted to IAPWS-95 at 300 kPa from 0 to 100 °C. The glycol mixtures are CoolProp's
incompressible fluids MPG and MEG (Melinder 2010), polynomials in mass fraction and temperature, so
the fit reproduces them to round-off at every fraction. Volume fraction is glycol over the sum of
the parts before mixing at 20 °C; 25 vol % propylene glycol is set to the 26.0 mass % of the OCP
guidance for PG25, between 25.7 (ideal mixing) and the 0.5 to 1.0 points the guidance adds. CoolProp
ends at 60 mass %; 60 vol % lies 0.9 (propylene) and 2.6 (ethylene) points beyond, where the
polynomials are continued.
"""

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
from CoolProp.CoolProp import PropsSI
from numpy.polynomial import chebyshev, polynomial

OUTPUT = Path(__file__).parents[2] / "thermal" / "coolants" / "data"
KELVIN = 273.15
PRESSURE_PA = 300e3
COLDEST_C, HOTTEST_C = -30.0, 100.0
PROPERTIES = {
    "density_kg_per_m3": "D",
    "log_dynamic_viscosity_pa_s": "V",
    "specific_heat_j_per_kg_k": "C",
    "conductivity_w_per_m_k": "L",
}
WATER_DEGREES = {"D": 5, "V": 6, "C": 5, "L": 5}  # every error below 1e-4
GLYCOLS = {
    "propylene": {
        "fluid": "MPG",
        "density_20_c": 1036.0,
        "molar_mass": 0.07609,
        "pinned": {0.25: 0.26},
    },
    "ethylene": {"fluid": "MEG", "density_20_c": 1113.0, "molar_mass": 0.06207, "pinned": {}},
}
FRACTION_DEGREE, TEMPERATURE_DEGREE = 5, 3
MASS_FRACTION_MAX = 0.6


def sample(fluid: str, key: str, t_c: float) -> float:
    """One property in SI units; the logarithm for the viscosity."""
    value = PropsSI(key, "T", KELVIN + t_c, "P", PRESSURE_PA, fluid)
    return float(np.log(value)) if key == "V" else float(value)


def saturation(t_c: float) -> float:
    """Logarithm of the vapour pressure of water in Pa."""
    return float(np.log(PropsSI("P", "T", max(KELVIN + t_c, 273.16), "Q", 0, "Water")))


def fit_water(
    function: Callable[[float], float], degree: int, relative: bool
) -> tuple[list[float], float]:
    """Polynomial in u = t/50 - 1 through Chebyshev nodes, and its largest error."""
    nodes = np.cos(np.pi * (np.arange(41) + 0.5) / 41)
    series = chebyshev.chebfit(nodes, [function(50 * u + 50) for u in nodes], degree)
    coefficients = chebyshev.cheb2poly(series)
    u = np.linspace(-0.9998, 1, 301)  # from the triple point
    exact = np.array([function(50 * x + 50) for x in u])
    error = np.abs(polynomial.polyval(u, coefficients) - exact)
    return coefficients.tolist(), float((error / np.abs(exact) if relative else error).max())


def water_table() -> dict[str, object]:
    """Polynomials in temperature and their errors for pure water."""
    table: dict[str, object] = {}
    errors = {}
    for name, key in PROPERTIES.items():
        table[name], errors[name] = fit_water(
            lambda t, key=key: sample("Water", key, t),
            WATER_DEGREES[key],
            key != "V",
        )
    table["log_vapour_pressure_pa"], errors["log_vapour_pressure_pa"] = fit_water(
        saturation, 7, False
    )
    return {
        "basis": "IAPWS-95 and its transport formulations at 300 kPa, through CoolProp",
        "minimum_c": 0.0,
        "maximum_c": HOTTEST_C,
        "freeze_c": 0.0,
        "middle_c": 50.0,
        "half_span_c": 50.0,
        "coefficients": table,
        "largest_relative_error": errors,
    }


def freeze_c(fluid: str, mass_fraction: float) -> float:
    """Freezing point in °C of a mixture."""
    return (
        float(
            PropsSI("T_freeze", "T", 300.0, "P", PRESSURE_PA, f"INCOMP::{fluid}[{mass_fraction}]")
        )
        - KELVIN
    )


def state_points(fluid: str, fractions: int, temperatures: int) -> list[tuple[float, float]]:
    """Pairs of mass fraction and temperature above the freezing point."""
    points = []
    for w in np.linspace(0, MASS_FRACTION_MAX, fractions):
        lowest = max(freeze_c(fluid, w) + 0.01, COLDEST_C)
        points += [(float(w), float(t)) for t in np.linspace(lowest, HOTTEST_C, temperatures)]
    return points


def basis(points: list[tuple[float, float]]) -> np.ndarray:
    """Design matrix of the two-dimensional polynomial, fraction outermost."""
    w, t = np.array(points).T
    x, u = w / 0.3 - 1, t / 65 - 35 / 65
    return polynomial.polyvander2d(x, u, [FRACTION_DEGREE, TEMPERATURE_DEGREE])


def glycol_table(
    fluid: str, density_20_c: float, molar_mass: float, pinned: dict[float, float]
) -> dict[str, object]:
    """Polynomials in mass fraction and temperature, with the conversion from volume fraction."""
    fit_points, check_points = state_points(fluid, 13, 27), state_points(fluid, 31, 40)
    table, errors = {}, {}
    for name, key in PROPERTIES.items():
        values = [sample(f"INCOMP::{fluid}[{w}]", key, t) for w, t in fit_points]
        exact = np.array([sample(f"INCOMP::{fluid}[{w}]", key, t) for w, t in check_points])
        solution = np.linalg.lstsq(basis(fit_points), np.array(values), rcond=None)[0]
        table[name] = solution.reshape(FRACTION_DEGREE + 1, -1).tolist()
        error = np.abs(basis(check_points) @ solution - exact)
        errors[name] = float((error if key == "V" else error / exact).max())
    fractions = np.linspace(0, MASS_FRACTION_MAX, 13)
    freezing = polynomial.polyfit(fractions / 0.3 - 1, [freeze_c(fluid, w) for w in fractions], 5)
    volume, mass = composition(density_20_c, pinned)
    return {
        "basis": f"CoolProp incompressible {fluid} (Melinder 2010)",
        "coldest_c": COLDEST_C,
        "maximum_c": HOTTEST_C,
        "middle_c": 35.0,
        "half_span_c": 65.0,
        "middle_mass_fraction": 0.3,
        "molar_mass_kg_per_mol": molar_mass,
        "volume_fraction": volume,
        "mass_fraction": mass,
        "freeze_c": freezing.tolist(),
        "coefficients": table,
        "largest_relative_error": errors,
    }


def composition(density_20_c: float, pinned: dict[float, float]) -> tuple[list[float], list[float]]:
    """Volume fractions and the mass fractions they stand for."""
    ratio = density_20_c / PropsSI("D", "T", KELVIN + 20, "P", PRESSURE_PA, "Water")
    volume = [round(0.05 * i, 2) for i in range(13)]
    mass = [pinned.get(v, ratio * v / (ratio * v + 1 - v)) for v in volume]
    return volume, mass


def rounded(value: object) -> object:
    """The same structure with numbers of twelve digits where more is noise of the fit."""
    if isinstance(value, dict):
        return {key: rounded(item) for key, item in value.items()}
    if isinstance(value, list):
        return [rounded(item) for item in value]
    return float(f"{value:.13g}") if isinstance(value, float) else value


def write(name: str, table: dict[str, object]) -> None:
    """Store one table and print its errors."""
    text = json.dumps(rounded(table), indent=1)
    (OUTPUT / f"{name}.json").write_text(text + "\n", encoding="utf-8")
    print(name, table["largest_relative_error"])


def main() -> None:
    """Write all tables."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    write("water", water_table())
    for name, glycol in GLYCOLS.items():
        write(name, glycol_table(**glycol))


if __name__ == "__main__":
    main()
