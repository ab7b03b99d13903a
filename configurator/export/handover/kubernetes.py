"""Labels for the nodes of a Kubernetes cluster, so that pods can be placed by rack and loop."""

from __future__ import annotations

from configurator.catalogue.netbox.yaml_text import dump_yaml
from configurator.evaluation.result import Evaluation
from configurator.export.handover.machines import Machine, machines

PREFIX = "rackloop"
_HEAD = """\
# Labels of the nodes of the design {name}; node names follow the addresses of its chassis.
# kubectl apply --server-side --field-manager rackloop -f FILE adds them and leaves others alone.
"""


def node_labels(evaluation: Evaluation) -> bytes:
    """Write a list of nodes that holds their labels and nothing else."""
    nodes = [
        {
            "apiVersion": "v1",
            "kind": "Node",
            "metadata": {"name": machine.name, "labels": _labels(machine)},
        }
        for machine in machines(evaluation.design)
    ]
    name = " ".join(evaluation.design.name.split())
    text = dump_yaml({"apiVersion": "v1", "kind": "List", "items": nodes})
    return (_HEAD.format(name=name) + text).encode()


def _labels(machine: Machine) -> dict[str, str]:
    labels = {
        "rack": machine.rack,
        "rack-position": machine.lowest_unit.lower(),
        "chassis": machine.chassis,
        "accelerator": machine.model,
        "accelerator-count": str(machine.count),
        "cooling": "liquid" if machine.liquid_cooled else "air",
    }
    if machine.loop is not None:
        labels["coolant-loop"] = machine.loop
    return {f"{PREFIX}/{key}": value for key, value in labels.items()}
