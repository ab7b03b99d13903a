"""NetBox device, module and rack types of the parts a design uses, in the library's folders."""

from __future__ import annotations

import re

from configurator.catalogue.netbox import can_be_written, write_netbox
from configurator.catalogue.parts import Part, Rack, RackMounted
from configurator.catalogue.user_parts import cited_sources
from configurator.core.errors import ExportError
from configurator.core.text import say
from configurator.design.edits.embed import parts_used
from configurator.evaluation.result import Evaluation
from configurator.export.report.annex import shipped_sources


def netbox_files(evaluation: Evaluation) -> dict[str, bytes]:
    """Write one YAML file for each part NetBox has a type for.

    Raises
    ------
    ExportError
        Where the design uses no such part.
    """
    design, sources = evaluation.design, shipped_sources()
    used = parts_used(design)
    parts = [part for key, part in sorted(design.parts.items()) if key in used]
    wanted = [part for part in parts if can_be_written(part)]
    if not wanted:
        raise ExportError(say("the design uses no part that NetBox has a type for"))
    return {
        _path(part): write_netbox(part, cited_sources(part, sources)).encode() for part in wanted
    }


def _path(part: Part) -> str:
    vendor = re.sub(r"[^\w.+-]+", "-", part.vendor).strip("-.") or "other"
    kind = "rack" if isinstance(part, Rack) else "device" if _is_device(part) else "module"
    return f"{kind}-types/{vendor[:60]}/{part.id}.yaml"


def _is_device(part: Part) -> bool:
    return isinstance(part, RackMounted)
