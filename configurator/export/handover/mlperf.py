"""MLPerf's ``system_power.json`` and ``system_desc.json`` as far as a design of racks knows them.

What it does not know is left out of the one and null in the other, and is listed under
``rackloop``; the submission checker ignores keys it does not know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from configurator import __version__
from configurator.catalogue.parts import Equipment, Oam, Ubb
from configurator.catalogue.source import Source
from configurator.core.jsonfile import dump_json
from configurator.core.unknown import total
from configurator.design.model import Board, Chassis, Design, Module
from configurator.design.query import index
from configurator.evaluation.result import Evaluation
from configurator.export.handover.machines import Machine, machines
from configurator.export.report.annex import shipped_sources
from configurator.project.format import design_sha256

SHORT_NAME = 20
_OF_THE_SUBMITTER = (
    "submitter_org_names",
    "division",
    "system_availability_status",
    "model_name",
    "max_supported_concurrency",
    "endpoint_url",
    "serving_framework",
)
_OF_THE_HOST = (
    "host_processor_model_name",
    "host_processors_per_node",
    "host_processor_core_count",
    "host_memory_capacity",
    "host_memory_configuration",
    "host_network_card_count",
    "host_networking",
    "host_storage_capacity",
    "host_storage_type",
    "framework",
    "operating_system",
)


def mlperf_files(evaluation: Evaluation) -> dict[str, bytes]:
    """Write both files.

    Raises
    ------
    ExportError
        Where no chassis has modules.
    """
    every = machines(evaluation.design)
    return {
        "system_power.json": dump_json(_power(evaluation, every)).encode(),
        "system_desc.json": dump_json(_description(evaluation.design, every)).encode(),
    }


def _power(evaluation: Evaluation, every: Sequence[Machine]) -> dict[str, object]:
    """The declared total is what racks and CDUs take from AC at TDP; groups stand beside it."""
    design, power = evaluation.design, evaluation.power
    modules = [module for machine in every for module in machine.modules]
    known: dict[str, object] = {}
    notes = ["cpu: the design does not tell host processors"]
    if all(_is_direct(design, board) for board in _boards(design, every)):
        known["scale_up_network"] = {"count": 0, "tdp_per_unit": 0}
    else:
        notes.append("scale_up_network: whether boards have switches is unknown, or they have")
    whole = total((power.input_w, *(watts for _, watts in power.cdus))) if power else None
    if whole is not None:
        known["provisioned_power_w"] = whole
    else:
        notes.append("provisioned_power_w: unknown, as the draw of a part is")
    if group := _accelerators(evaluation, modules):
        known["accelerator"] = group
    else:
        notes.append("accelerator: the TDP of a module is unknown")
    if group := _switches(design):
        known["scale_out_network"] = group
    basis = "provisioned_power_w: AC input of racks and CDUs at TDP, computed"
    return {**known, "rackloop": {**_made_by(design, notes), "basis": basis}}


def _boards(design: Design, every: Sequence[Machine]) -> tuple[Board, ...]:
    found = (index(design).get(machine.id) for machine in every)
    chassis = (each for each in found if isinstance(each, Chassis))
    return tuple(board for each in chassis for board in each.boards if board.modules)


def _topology(design: Design, board: Board) -> str | None:
    """How the modules of a board are linked, in words."""
    part = design.parts.get(board.part)
    return part.topology if isinstance(part, Ubb) else None


def _is_direct(design: Design, board: Board) -> bool:
    """Whether modules are known to be linked without switches."""
    words = _topology(design, board)
    return words is not None and "switch" not in (board.link_map or "") + words.casefold()


def _accelerators(evaluation: Evaluation, modules: Sequence[Module]) -> dict[str, object]:
    devices = evaluation.power.devices if evaluation.power else {}
    draws = [devices[m.id].own.tdp_w if m.id in devices else None for m in modules]
    whole = total(draws)
    if whole is None:
        return {}
    group: dict[str, object] = {"count": len(modules), "tdp_per_unit": whole / len(modules)}
    models = {module.part for module in modules}
    link = _address(evaluation.design, models.pop()) if len(models) == 1 else None
    return {**group, "link": link} if link else group


def _address(design: Design, part_id: str) -> str | None:
    """Public address of the document that states a module's TDP."""
    part = design.parts.get(part_id)
    if part is None or "tdp_w" not in part.provenance:
        return None
    sources: Mapping[str, Source] = shipped_sources()
    cited = (sources[key] for key in part.provenance["tdp_w"].sources if key in sources)
    return next((source.address for source in cited if source.address), None)


def _switches(design: Design) -> dict[str, object]:
    """Switches in the racks; the draw of one only where it is known of all."""
    parts = [
        design.parts.get(item.part)
        for rack in design.floor.racks
        for item in rack.items
        if item.kind == "switch"
    ]
    if not parts:
        return {}
    draws = total(part.max_power_w if isinstance(part, Equipment) else None for part in parts)
    group: dict[str, object] = {"count": len(parts)}
    return group if draws is None else {**group, "tdp_per_unit": draws / len(parts)}


def _description(design: Design, every: Sequence[Machine]) -> dict[str, object]:
    kinds: dict[str, list[Machine]] = {}
    for machine in every:
        kinds.setdefault(machine.sku, []).append(machine)
    nodes = [_node(design, at, alike) for at, alike in enumerate(kinds.values())]
    sizes = [f"{alike[0].count * len(alike)} accelerators" for alike in kinds.values()]
    notes = [f"{key}: not part of a design" for key in (*_OF_THE_SUBMITTER, *_OF_THE_HOST)]
    return {
        **dict.fromkeys(_OF_THE_SUBMITTER),
        "system_name": design.name,
        "shortened_system_name": design.name[:SHORT_NAME].strip(),
        "system_category": "datacenter",
        "system_size": " + ".join(sizes),
        "system_node_ensemble_count": len(nodes),
        "system_node_ensemble_total": len(every),
        "node_types": nodes,
        "rackloop": _made_by(design, notes),
    }


def _node(design: Design, at: int, alike: Sequence[Machine]) -> dict[str, object]:
    """One kind of node; figures of a module only where all of them are of one model."""
    machine = alike[0]
    models = sorted({module.part for module in machine.modules})
    parts = [part for part in map(design.parts.get, models) if isinstance(part, Oam)]
    oam = parts[0] if len(parts) == len(models) == 1 else None
    memory = f"{oam.memory_gb:g} GB" if oam and oam.memory_gb else None
    linked = {_topology(design, board) for board in _boards(design, alike[:1])}
    return {
        **dict.fromkeys(_OF_THE_HOST),
        "system_node_ensemble_id": at,
        "number_of_nodes": len(alike),
        "accelerator_model_name": " + ".join(part.title for part in parts) or None,
        "accelerators_per_node": machine.count,
        "accelerator_memory_capacity": memory,
        "accelerator_memory_type": oam.memory_type if oam else None,
        "accelerator_interconnect": linked.pop() if len(linked) == 1 else None,
        "accelerator_host_interconnect": oam.host_interface if oam else None,
        "cooling": "liquid" if machine.liquid_cooled else "air",
        "hw_notes": f"chassis {machine.chassis}",
    }


def _made_by(design: Design, notes: Sequence[str]) -> dict[str, object]:
    return {
        "program": __version__,
        "design_sha256": design_sha256(design),
        "unknown": list(notes),
    }
