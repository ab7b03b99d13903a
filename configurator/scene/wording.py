"""Every word a drawing shows, in one place; a translation is another instance of the class."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace

from configurator.core.language import ENGLISH as ENGLISH_LANGUAGE
from configurator.core.language import Language
from configurator.core.text import say


@dataclass(frozen=True, slots=True)
class Wording:
    """English by default; ``{}`` marks are filled with names and figures.

    ``language`` says what is not of the drawing, such as the message of a finding.
    """

    case_c: str = "Case temperature"
    margin_k: str = "Margin to case limit"
    flow_l_per_min: str = "Module flow"
    power_w: str = "Module power"
    coolant_inlet_c: str = "Coolant inlet"
    coolant_outlet_c: str = "Coolant outlet"
    inlet_kpa_gauge: str = "Coolant pressure"
    air_share: str = "Heat to air"
    finding_rank: str = "Findings"
    confidence_rank: str = "Confidence"
    nothing_open: str = "nothing open"
    note: str = "note"
    not_judged: str = "not judged"
    warning: str = "warning"
    error: str = "error"
    high: str = "high"
    medium: str = "medium"
    low: str = "low"
    rests_on_assumption: str = "assumption"
    open_findings: str = "{} open"
    weak_figures: str = "{} assumed or weak"
    connector: str = "Connector {}"
    gauge: str = "{} gauge"
    figures: str = "Figures"
    limit: str = "Case limit"
    junction_limit: str = "Junction limit"
    inlet_limit: str = "Inlet limit"
    needed_flow: str = "Flow needed"
    plate: str = "Cold plate"
    supply_voltage: str = "Supply"
    current: str = "Current at TDP"
    connector_pitch: str = "Connector pitch"
    stack_height: str = "Stack height"
    mass: str = "Mass"
    power_levels: str = "Power by level"
    idle: str = "Idle"
    typical: str = "Typical"
    tdp: str = "TDP"
    ports: str = "Ports"
    wiring_unknown: str = "how the board is wired is unknown"
    scale_out: str = "scale-out"
    scale_out_ports: str = "{} scale-out ports"
    host_links: str = "{} host links"
    side_space: str = "0U"
    no_module: str = "Place a module on the board: here it is shown"
    unknown: str = "unknown"
    stale: str = "stale"
    assumed: str = "≈ rests on an assumption"
    margin: str = "{} margin"
    over_limit: str = "{} over limit"
    case: str = "{} case"
    no_limit: str = "limit unknown"
    supply: str = "supply {}"
    supply_flow: str = "supply {} · {}"
    return_: str = "return {}"
    drop_rack_first: str = "Drop a rack here to begin"
    drop_rack: str = "Drop a rack or a row CDU"
    drop_item: str = "Drop a chassis here ({} {})"
    drop_small_item: str = "{} {} free"
    drop_board: str = "Drop a baseboard"
    drop_board_hint: str = "UBB with its module sites"
    drop_module: str = "Drop an OAM"
    no_board: str = "no baseboard"
    empty: str = "empty"
    more: str = "and {} more"
    no_chassis: str = "Place a chassis in the rack: here its board is shown"
    loop_hint: str = "Place a CDU in a rack or on the floor: it makes the coolant loop"
    no_racks_on_loop: str = "This loop serves no rack yet"
    air_cooled: str = "air-cooled"
    to_air: str = "{} to room air"
    to_liquid: str = "{} to liquid"
    paths: str = "{} {} in series"
    path_one: str = "{} parallel plates"
    path_word: str = "paths of {} plates"
    manifold: str = "manifold"
    facility_water: str = "Facility water"
    approach: str = "approach {}"
    pump: str = "Pump {}"
    pump_idle: str = "standby"
    pumps_unknown: str = "Pumps: number unknown"
    in_rack: str = "in rack"
    row: str = "in row"
    rated: str = "{} at {} approach"
    volume: str = "Coolant volume {}"
    pressure_drop: str = "Δp {}"
    spread: str = "spread {} %"
    converged: str = "converged in {} iterations"
    not_converged: str = "not converged: no figures"
    not_solved: str = "not evaluated"
    direct: str = "direct return"
    reverse: str = "reverse return"
    racks: str = "{} racks"
    one_rack: str = "1 rack"
    modules: str = "{} of {} modules"
    free: str = "{} {} free"
    brace: str = "cross brace"
    rear: str = "rear"
    busbar: str = "busbar"
    feeds: str = "AC {}"
    canvas_name: str = "Drawing of the design"
    nothing_to_fill: str = "Select a chassis with modules, or arm an OAM, to fill it"
    part_missing: str = "part {} is not in the document"
    fits_listed: str = "on the list of modules of {}"
    fits_same: str = "fits: {}"
    fits_units: str = "{} {} free here"
    fits_board: str = "a free board slot takes it"
    fits_floor: str = "stands on the floor"
    fits_loop: str = "for {}"
    kinds: tuple[tuple[str, str], ...] = (
        ("oam", say("An OAM goes onto a free site of a baseboard")),
        ("ubb", say("A baseboard goes into a chassis")),
        ("chassis", say("A chassis goes into free units of a rack")),
        ("power_shelf", say("A power shelf goes into free units of a rack")),
        ("bbu_shelf", say("A battery shelf goes into free units of a rack")),
        ("switch", say("A switch goes into free units of a rack")),
        ("host_node", say("A host node goes into free units of a rack")),
        ("cdu", say("An in-rack CDU goes into free units, a row CDU onto the floor")),
        ("rack", say("A rack goes onto the floor")),
        ("coolant", say("A coolant goes onto a loop")),
        ("manifold", say("A manifold goes onto a loop")),
        ("hose_pipe", say("A pipe goes onto a loop as its header")),
        ("cold_plate", say("A cold plate is chosen among the properties of a module")),
        ("quick_disconnect", say("A coupling is chosen among the properties of a chassis")),
        ("heatsink", say("A heatsink is a reference: the air side is not computed")),
        ("pump", say("A pump is a reference: a loop is driven by the pumps of its CDU")),
    )
    language: Language = field(default=ENGLISH_LANGUAGE, compare=False)

    def where_it_goes(self, kind: str) -> str:
        """Say where a part of this kind can be dropped."""
        return dict(self.kinds).get(kind, "")


ENGLISH = Wording()


def wording(language: Language) -> Wording:
    """Say every word of the drawings in a language."""
    words = {
        each.name: language.say(getattr(ENGLISH, each.name))
        for each in fields(Wording)
        if each.type == "str"
    }
    kinds = tuple((kind, language.say(text)) for kind, text in ENGLISH.kinds)
    return replace(ENGLISH, **words, kinds=kinds, language=language)


def on_paper(wording: Wording) -> Wording:
    """The same words for print: nothing invites to drop anything."""
    return replace(
        wording,
        drop_rack="",
        drop_rack_first="",
        drop_item=wording.free,
        drop_small_item=wording.free,
        drop_board=wording.no_board,
        drop_board_hint="",
        drop_module=wording.empty,
    )
