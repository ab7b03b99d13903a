"""OpenPAI's ``layout.yaml``: kinds of machines with their computing devices, and the machines.

What a design of racks cannot know (addresses, memory, processor cores) is null and is said at the
top, so that nobody takes a guess for a fact.
"""

from __future__ import annotations

from configurator.catalogue.netbox.yaml_text import dump_yaml
from configurator.evaluation.result import Evaluation
from configurator.export.handover.machines import Machine, machines

_HEAD = """\
# OpenPAI cluster layout of the design {name}.
# Fill in what is null before use: hostip of every machine, mem and vcore of every machine-sku,
# and the type of a computing-device whose device plug-in is not known to Rackloop.
# Add the master machine: no chassis of the design is one.
"""


def openpai_layout(evaluation: Evaluation) -> bytes:
    """Write the layout; every chassis with modules is a worker."""
    every = machines(evaluation.design)
    layout: dict[str, object] = {
        "machine-sku": {machine.sku: _sku(machine) for machine in every},
        "machine-list": [
            {
                "hostname": machine.name,
                "hostip": None,
                "machine-type": machine.sku,
                "pai-worker": "true",
            }
            for machine in every
        ],
    }
    name = " ".join(evaluation.design.name.split())
    return (_HEAD.format(name=name) + dump_yaml(layout)).encode()


def _sku(machine: Machine) -> dict[str, object]:
    device = {"type": machine.resource, "model": machine.model, "count": machine.count}
    return {"computing-device": device, "mem": None, "cpu": {"vcore": None}}
