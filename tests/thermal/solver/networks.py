"""Networks the solver tests share."""

import numpy as np

from thermal.network.model import (
    AnyBranch,
    ColdPlate,
    Curve,
    HeatExchanger,
    Network,
    Node,
    Pipe,
    PlateResistance,
    PowerLaw,
    Pump,
    QuadraticLaw,
    Resistance,
    Secondary,
    TableLaw,
    Valve,
)

PASSIVE = ("pipe", "pipe", "quadratic", "mixed", "power", "valve", "curve")


def nodes(text: str, **fixed: float) -> tuple[Node, ...]:
    """Nodes by their ids, with the pressures given for some."""
    return tuple(Node(name, pressure_pa=fixed.get(name)) for name in text.split())


def pump(name: str, source: str, target: str, **more: object) -> Pump:
    more.setdefault("flow_m3_per_s", (0.0, 5e-4, 1e-3))
    more.setdefault("pressure_rise_pa", (2e5, 1.6e5, 6e4))
    return Pump(name, source, target, **more)


def loop(
    *, heat_w: float = 2000.0, secondary: Secondary | None = None, ua: float = 800.0
) -> Network:
    """Pump, two plates in parallel, a pipe and a heat exchanger; one plate is half the other."""
    plate = PlateResistance(r0_k_per_w=0.01, a=8e-7, n=1.0)
    return Network(
        "pg25",
        40.0,
        nodes("vessel supply return cool", vessel=2e5),
        (
            pump("pump", "vessel", "supply", efficiency=(0.2, 0.5, 0.4)),
            ColdPlate(
                "near",
                "supply",
                "return",
                law=QuadraticLaw(1e8, 2e11),
                heat_w=heat_w,
                thermal_resistance=plate,
            ),
            ColdPlate(
                "far",
                "supply",
                "return",
                law=QuadraticLaw(2e8, 4e11),
                heat_w=heat_w / 2,
                thermal_resistance=plate,
            ),
            Pipe("pipe", "return", "cool", length_m=4.0, diameter_m=0.02, minor_loss_k=2.0),
            HeatExchanger(
                "exchanger",
                "cool",
                "vessel",
                law=QuadraticLaw(0.0, 2e10),
                ua_w_per_k=ua,
                secondary=secondary or Secondary(flow_kg_per_s=0.4, inlet_c=25.0),
            ),
        ),
    )


def passive_branch(
    rng: np.random.Generator, name: str, source: str, target: str, kinds: tuple[str, ...]
) -> AnyBranch:
    kind = kinds[rng.integers(len(kinds))]
    if kind == "pipe":
        return Pipe(
            name,
            source,
            target,
            length_m=float(rng.uniform(0.1, 20)),
            diameter_m=float(rng.choice([0.006, 0.01, 0.02])),
            roughness_m=float(rng.choice([0.0, 1.5e-6, 4.5e-5])),
            minor_loss_k=float(rng.uniform(0, 10)),
        )
    if kind == "quadratic":
        return Resistance(name, source, target, law=QuadraticLaw(0.0, 10 ** rng.uniform(9, 12)))
    if kind == "mixed":
        law = QuadraticLaw(10 ** rng.uniform(6, 9), 10 ** rng.uniform(9, 12))
        return Resistance(name, source, target, law=law)
    if kind == "power":
        return Resistance(name, source, target, law=PowerLaw(1e-4, 2e4, rng.uniform(1, 2.2)))
    if kind == "curve":
        law = TableLaw((2e-5, 5e-5, 1e-4), (2e3, 1e4, 3e4))
        return Curve(name, source, target, law=law)
    kv = float(rng.uniform(0.3, 5))
    opening = float(rng.uniform(0.3, 1))
    return Valve(name, source, target, kv_m3_per_h=kv, opening=opening)


def random_network(seed: int, *, kinds: tuple[str, ...] = PASSIVE, pumped: bool = True) -> Network:
    """A random connected graph with a pressure reference, some inflows and a pump."""
    rng = np.random.default_rng(seed)
    count = int(rng.integers(3, 9))
    names = [f"n{k}" for k in range(count)]
    inflow = np.where(rng.random(count) < 0.3, rng.uniform(-2e-4, 2e-4, count), 0.0)
    points = [
        Node(
            name,
            elevation_m=float(rng.uniform(0, 3)),
            pressure_pa=3e5 if k == 0 else None,
            inflow_m3_per_s=float(inflow[k]) if k else 0.0,
        )
        for k, name in enumerate(names)
    ]
    pairs = [(int(rng.integers(k)), k) for k in range(1, count)]
    pairs += [tuple(rng.choice(count, 2, replace=False)) for _ in range(int(rng.integers(1, 5)))]
    branches: list[AnyBranch] = [
        passive_branch(rng, f"b{k}", names[a], names[b], kinds) for k, (a, b) in enumerate(pairs)
    ]
    if pumped:
        branches.append(pump("pump", names[0], names[int(rng.integers(1, count))]))
    return Network("water", float(rng.uniform(10, 60)), tuple(points), tuple(branches))
