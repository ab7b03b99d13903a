"""EPANET input files: each loop of a design as EPANET solves it, with the same flows.

EPANET knows one fluid of constant properties and its own friction law. A pipe's length and
minor-loss coefficient are therefore scaled by one factor, with which its loss at the operating
flow is ours; laws EPANET does not know go as curves of general purpose valves, sampled around the
operating flow.
"""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterable, Mapping

from configurator import __version__
from configurator.cooling.hydraulics import (
    HydraulicLink,
    LoopHydraulics,
    epanet_minor_loss_m,
    loop_hydraulics,
)
from configurator.core.errors import ExportError
from configurator.core.text import say
from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.evaluation.heat import device_heat_w
from configurator.evaluation.result import Evaluation
from configurator.project.format import design_sha256

LONGEST_ID = 31
_WATER_VISCOSITY_M2_PER_S = 1.1e-5 * 0.3048**2
_WATER_DENSITY_KG_PER_M3 = 999.972
_SOME_BORE_MM, _SHORTEST_M = 10.0, 1e-6
_NOTES = """\
; Volume flows count at the temperature above. The pressure reference, the vessel at the return of
; the first CDU, is the reservoir. Pressures are gauge, heads in metres of the coolant.
; Pipes: length and minor loss are the true ones (in the comment) times a factor that makes the
; loss at this operating point equal to ours, coolant temperature and friction law included.
; Couplings and valves: throttle valves. Cold plates: general purpose valves whose curve is sampled
; around the operating flow. Pumps: the curve at full speed and the speed they run at."""


def inp_files(evaluation: Evaluation) -> dict[str, bytes]:
    """Write one file for each loop, by its address.

    Raises
    ------
    ExportError
        Where there is no loop, or one is not solved.
    """
    design = evaluation.design
    if not design.loops:
        raise ExportError(say("the design has no coolant loop"))
    heat_w, names = device_heat_w(design), addresses(design)
    return {
        f"{names[loop.id]}.inp": inp_text(design, loop_hydraulics(design, loop, heat_w)).encode()
        for loop in design.loops
    }


def inp_text(design: Design, loop: LoopHydraulics) -> str:
    """Write one loop."""
    return _Writer(design, loop).text()


class _Writer:
    """Names and sections of one file."""

    def __init__(self, design: Design, loop: LoopHydraulics) -> None:
        self.design, self.loop = design, loop
        self.addresses = addresses(design)
        self.merged = _joined_nodes(loop)
        self.nodes = {n.id: n for n in loop.nodes if self.merged[n.id] == n.id}
        self.names = _short_names("n", self.nodes)
        self.links = [link for link in loop.links if link.form != "joint"]
        self.link_names = _link_names(self.links)
        self.bores = _bores(self.links)
        self.curves: dict[tuple[tuple[float, float], ...], str] = {}

    def text(self) -> str:
        rows = {
            "TITLE": self._title(),
            "JUNCTIONS": [
                f"{self.names[node.id]} {_n(node.elevation_m)}"
                for node in self.nodes.values()
                if not node.is_reference
            ],
            "RESERVOIRS": [
                f"{self.names[node.id]} {_n(node.head_m)}"
                for node in self.nodes.values()
                if node.is_reference
            ],
            "PIPES": self._rows("pipe", self._pipe),
            "PUMPS": self._rows("pump", self._pump),
            "VALVES": self._rows("valve", self._valve) + self._rows("curve", self._plate),
            "STATUS": [
                f"{self.link_names[link.id]} CLOSED" for link in self.links if not link.open
            ],
            "CURVES": [
                f"{name} {_n(flow)} {_n(head)}"
                for points, name in self.curves.items()
                for flow, head in points
            ],
            "OPTIONS": self._options(),
            "TIMES": ["DURATION 0"],
            "REPORT": ["STATUS NO", "SUMMARY NO"],
            "COORDINATES": _coordinates(self),
        }
        body = (f"[{name}]\n" + "".join(f"{row}\n" for row in each) for name, each in rows.items())
        return "\n".join(body) + "\n[END]\n"

    def _title(self) -> list[str]:
        loop = self.loop
        part = self.design.parts.get(loop.loop.coolant)
        coolant = part.title if part else loop.loop.coolant
        name = f"{_plain(self.design.name)}, loop {self.addresses[loop.loop.id]}"
        return [
            name[:200],
            f"Rackloop {__version__}, design SHA-256 {design_sha256(self.design)}",
            f"{_plain(coolant)} at {loop.temperature_c:g} degC (supply), steady operating point",
            *_NOTES.splitlines(),
        ]

    def _rows(self, form: str, row: Callable[[HydraulicLink], str]) -> list[str]:
        return [row(link) for link in self.links if link.form == form]

    def _ends(self, link: HydraulicLink) -> str:
        start, end = (self.names[self.merged[node]] for node in (link.from_node, link.to_node))
        return f"{self.link_names[link.id]} {start} {end}"

    def _said(self, link: HydraulicLink, more: str = "") -> str:
        where = self.addresses.get(link.element.where, link.element.where)
        part = f", {link.element.part}" if link.element.part else ""
        flow = f"{link.flow_l_per_min:.4g} L/min" if link.flow_l_per_min else "no flow"
        return f" ;{link.element.kind} {where}{part}: {flow}{more}"

    def _pipe(self, link: HydraulicLink) -> str:
        factor = link.loss_m / link.epanet_loss_m if link.epanet_loss_m else 1.0
        length = _n(max(link.length_m * factor, _SHORTEST_M))
        figures = f"{length} {_n(link.diameter_mm)} {_n(link.roughness_mm)}"
        true = f", {link.length_m:.4g} m, K {link.minor_loss_k:.4g}, factor {factor:.4g}"
        return (
            f"{self._ends(link)} {figures} {_n(link.minor_loss_k * factor)}{self._said(link, true)}"
        )

    def _pump(self, link: HydraulicLink) -> str:
        speed = f" SPEED {_n(link.speed)}"
        return f"{self._ends(link)} HEAD {self._curve(link)}{speed}{self._said(link)}"

    def _valve(self, link: HydraulicLink) -> str:
        """A coupling or valve: a minor loss, in the bore of the hose beside it."""
        bore = self.bores.get(link.from_node) or self.bores.get(link.to_node) or _SOME_BORE_MM
        flow, loss = next((q, h) for q, h in link.curve[::-1] if q)
        if link.flow_l_per_min:
            flow, loss = link.flow_l_per_min, link.loss_m
        k = loss / epanet_minor_loss_m(flow, bore)
        return f"{self._ends(link)} {_n(bore)} TCV {_n(k)} 0{self._said(link)}"

    def _plate(self, link: HydraulicLink) -> str:
        bore = self.bores.get(link.from_node) or _SOME_BORE_MM
        return f"{self._ends(link)} {_n(bore)} GPV {self._curve(link)} 0{self._said(link)}"

    def _curve(self, link: HydraulicLink) -> str:
        return self.curves.setdefault(link.curve, f"curve{len(self.curves) + 1}")

    def _options(self) -> list[str]:
        loop = self.loop
        viscosity = loop.kinematic_viscosity_m2_per_s / _WATER_VISCOSITY_M2_PER_S
        return [
            "UNITS LPM",
            "HEADLOSS D-W",
            "PRESSURE KPA",
            f"VISCOSITY {_n(viscosity)}",
            f"SPECIFIC GRAVITY {_n(loop.density_kg_per_m3 / _WATER_DENSITY_KG_PER_M3)}",
            "TRIALS 500",
            "ACCURACY 0.000001",
        ]


def _joined_nodes(loop: LoopHydraulics) -> dict[str, str]:
    """Name every node by the one it is joined with; the reference keeps its name."""
    reference = {node.id for node in loop.nodes if node.is_reference}
    found = {node.id: node.id for node in loop.nodes}

    def root(node: str) -> str:
        while found[node] != node:
            node = found[node]
        return node

    for link in loop.links:
        if link.form == "joint":
            start, end = root(link.from_node), root(link.to_node)
            kept, gone = (start, end) if start in reference else (end, start)
            found[gone] = kept
    return {node: root(node) for node in found}


def _short_names(letter: str, wanted: Iterable[str]) -> dict[str, str]:
    """Names EPANET takes: our own where they are short enough, else numbers."""
    return {
        name: name if len(name) <= LONGEST_ID else f"{letter}{number}"
        for number, name in enumerate(wanted, start=1)
    }


def _link_names(links: Iterable[HydraulicLink]) -> dict[str, str]:
    """Number pipes; the rest keeps its own name where that is short enough."""
    names: dict[str, str] = {}
    for number, link in enumerate(links, start=1):
        is_long = link.form == "pipe" or len(link.id) > LONGEST_ID
        names[link.id] = f"{link.element.kind[:16]}{number}" if is_long else link.id
    return names


def _bores(links: Iterable[HydraulicLink]) -> Mapping[str, float]:
    """The bore of a pipe at each node that has one."""
    bores: dict[str, float] = {}
    for link in links:
        if link.form == "pipe":
            bores.setdefault(link.from_node, link.diameter_mm)
            bores.setdefault(link.to_node, link.diameter_mm)
    return bores


def _coordinates(writer: _Writer) -> list[str]:
    """A map to look at: with the flow to the right, by height upward, equals beside each other."""
    step = _steps(writer)
    seen: Counter[tuple[int, float]] = Counter()
    rows = []
    for node in writer.nodes.values():
        place = step.get(node.id, 0), node.elevation_m
        aside = seen[place]
        seen[place] += 1
        rows.append(
            f"{writer.names[node.id]} {_n(place[0] + 0.2 * (aside % 4))} "
            f"{_n(10 * place[1] + 0.3 * aside)}"
        )
    return rows


def _steps(writer: _Writer) -> dict[str, int]:
    """How many links lie between the reference and each node, along the flow."""
    ahead: dict[str, list[str]] = defaultdict(list)
    for link in writer.links:
        ahead[writer.merged[link.from_node]].append(writer.merged[link.to_node])
    step = {node.id: 0 for node in writer.nodes.values() if node.is_reference}
    waiting = deque(step)
    while waiting:
        node = waiting.popleft()
        for end in ahead[node]:
            if end not in step:
                step[end] = step[node] + 1
                waiting.append(end)
    return step


def _plain(text: str) -> str:
    """One line without the mark of a comment."""
    return " ".join(text.replace(";", ",").replace("[", "(").split())


def _n(value: float) -> str:
    return f"{value:.10g}"
