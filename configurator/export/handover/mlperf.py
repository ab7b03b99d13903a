"""MLPerf's ``system_power.json`` and ``system_desc.json`` as far as a design of racks knows them.

What it does not know is left out of the one and null in the other, and is listed under
``rackloop``; the submission checker ignores keys it does not know.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from configurator import __version__
from configurator.catalogue.parts import Equipment, Oam
from configurator.catalogue.source import Source
from configurator.core.jsonfile import dump_json
from configurator.core.unknown import total
from configurator.design.model import Design, Module
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
    """The declared total is what the racks take at their AC inlets at TDP; groups stand beside."""
    design, power = evaluation.design, evaluation.power
    modules = [module for machine in every for module in machine.modules]
    known: dict[str, object] = {}
    notes = ["cpu and scale_up_network: the design does not tell them apart"]
    if power is not None and power.input_w is not None:
        known["provisioned_power_w"] = power.input_w
    else:
        notes.append("provisioned_power_w: unknown, as the draw of a part is")
    if group := _accelerators(evaluation, modules):
        known["accelerator"] = group
    else:
        notes.append("accelerator: the TDP of a module is unknown")
    if group := _switches(design):
        known["scale_out_network"] = group
    return {**known, "rackloop": _made_by(design, notes)}


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
    return {
        **dict.fromkeys(_OF_THE_HOST),
        "system_node_ensemble_id": at,
        "number_of_nodes": len(alike),
        "accelerator_model_name": " + ".join(part.title for part in parts) or None,
        "accelerators_per_node": machine.count,
        "accelerator_memory_capacity": memory,
        "accelerator_memory_type": oam.memory_type if oam else None,
        "accelerator_interconnect": None,
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
