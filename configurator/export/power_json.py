"""The power chain under the published keys of ``evaluate --json``."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from configurator.design.model import Design
from configurator.power.facility import FacilityPower
from configurator.power.ladder import EXCURSION_S
from configurator.power.result import (
    BackupPower,
    BusbarProfile,
    FeedPower,
    Known,
    PowerResult,
    RackPower,
    ShelfPower,
)
from configurator.power.tree import PowerNode, power_tree

Names = Mapping[str, str]


def power_dict(design: Design, power: PowerResult | None, names: Names) -> dict[str, Any] | None:
    """Lay the power of a design out; the tree ends at the boards, modules have a list of theirs."""
    if power is None:
        return None
    return {
        "it_idle_w": power.it.idle_w,
        "it_tdp_w": power.it.tdp_w,
        "it_typical_w": power.it.typical_w,
        "it_peak_w": power.it.peak_w,
        "it_excursions_w": _excursions(power.it.excursions_w),
        "known": _known(power.known, names),
        "input_w": power.input_w,
        "facility_w": power.facility_w,
        "pue": power.pue,
        "tue": power.tue,
        "itue": power.facility.itue,
        "ere": power.facility.ere,
        "facility": _facility(power.facility),
        "feeds": _feeds(power.feeds),
        "feeds_alone": _feeds(power.feeds_alone),
        "assumed": list(power.marks),
        "racks": [_rack(rack, names) for rack in power.racks],
        "tree": _node(power_tree(design, power), names),
    }


def _rack(rack: RackPower, names: Names) -> dict[str, Any]:
    return {
        "id": names[rack.id],
        "it_tdp_w": rack.it.tdp_w,
        "it_excursions_w": _excursions(rack.it.excursions_w),
        "known": _known(rack.known, names),
        "input_w": rack.input_w,
        "loss_w": rack.loss_w,
        "cdu_w": rack.cdu_w,
        "self_fed_w": rack.self_fed_w,
        "busbar_w": rack.busbar_w,
        "busbar_current_a": rack.busbar_current_a,
        "busbar_voltage_v": rack.busbar_voltage_v,
        "busbar": None if rack.busbar is None else _busbar(rack.busbar, names),
        "shelves": [_shelf(shelf, names) for shelf in rack.shelves],
        "connectors": [
            {"id": names[each.id], "current_a": each.current_a, "limit_a": each.limit_a}
            for each in rack.connectors
        ],
        "feeds": _feeds(rack.feeds),
        "feeds_alone": _feeds(rack.feeds_alone),
        "backup": None if rack.backup is None else _backup(rack.backup, names),
        "losses": [
            {
                "kind": loss.kind,
                "id": names.get(loss.id, loss.id),
                "survives_tdp": loss.survives_tdp,
                "survives_peak": loss.survives_peak,
                "loading": loss.loading,
                "limit_w": loss.limit_w,
            }
            for loss in rack.losses
        ],
        "limits": [
            {
                "name": limit.name,
                "value": limit.value,
                "limit": limit.limit,
                "unit": limit.unit,
                "headroom_ratio": limit.headroom_ratio,
            }
            for limit in rack.limits
        ],
        "problems": [
            {"code": each.code, "id": names.get(each.where, each.where), "message": each.message}
            for each in rack.problems
        ],
    }


def _shelf(shelf: ShelfPower, names: Names) -> dict[str, Any]:
    return {
        "id": names[shelf.id],
        "load_fraction": shelf.load_fraction,
        "efficiency": shelf.efficiency,
        "output_w": shelf.output_w,
        "input_w": shelf.input_w,
        "loss_w": shelf.loss_w,
        "rated_w": shelf.rated_w,
        "redundant_w": shelf.redundant_w,
        "psu_count": shelf.psu_count,
        "psu_load_fraction": shelf.psu_load_fraction,
        "current_a": shelf.current_a,
        "voltage_v": shelf.voltage_v,
        "pulse_w": _excursions(shelf.pulse_w),
        "hold_up_ms": shelf.hold_up_ms,
        "inputs": [
            {"feed": each.feed, "w": each.watts, "current_a": list(each.current_a)}
            for each in shelf.inputs
        ],
        "assumed": list(shelf.marks),
    }


def _busbar(profile: BusbarProfile, names: Names) -> dict[str, Any]:
    return {
        "loss_w": profile.loss_w,
        "lowest_v": profile.lowest_v,
        "worst_segment_a": profile.worst_segment_a,
        "taps": [
            {
                "id": names[tap.id],
                "height_mm": tap.height_mm,
                "current_a": tap.current_a,
                "voltage_v": tap.voltage_v,
            }
            for tap in profile.taps
        ],
    }


def _backup(backup: BackupPower, names: Names) -> dict[str, Any]:
    return {
        "ids": [names[each] for each in backup.ids],
        "rated_w": backup.rated_w,
        "ride_through_s": backup.ride_through_s,
        "ride_through_new_s": backup.ride_through_new_s,
    }


def _feeds(feeds: Sequence[FeedPower]) -> list[dict[str, Any]]:
    return [
        {
            "id": feed.id,
            "w": feed.watts,
            "current_a": list(feed.current_a),
            "imbalance": feed.imbalance,
            "breaker_a": feed.breaker_a,
            "loading": feed.loading,
        }
        for feed in feeds
    ]


def _known(known: Known, names: Names) -> dict[str, Any]:
    """What is certain where a sum is unknown."""
    return {
        "it_tdp_w": known.tdp_w,
        "input_w": known.input_w,
        "unknown": [names.get(each, each) for each in known.unknown_ids],
    }


def _excursions(steps_w: Sequence[float | None]) -> list[dict[str, Any]]:
    return [
        {"lasts_s": seconds, "w": watts}
        for seconds, watts in zip(EXCURSION_S, steps_w, strict=False)
    ]


def _facility(facility: FacilityPower) -> dict[str, Any]:
    return {
        "steps": [
            {"name": step.name, "input_w": step.input_w, "loss_w": step.loss_w}
            for step in facility.steps
        ],
        "heat_reuse_w": facility.heat_reuse_w,
        "chiller_cop": facility.chiller_cop,
        "assumed": list(facility.marks),
    }


def _node(node: PowerNode, names: Names) -> dict[str, Any]:
    content: dict[str, Any] = {
        "kind": node.kind,
        "id": names.get(node.object_id) if node.object_id else None,
        "w": node.watts,
        "at_least_w": node.known_w,
        "unknown": node.unknown,
    }
    if node.arrives:
        ways = [{"id": names.get(each.name, each.name), "w": each.w} for each in node.arrives]
        content["arrives"] = ways
    if node.children and node.kind != "board":
        content["children"] = [_node(child, names) for child in node.children]
    return content
