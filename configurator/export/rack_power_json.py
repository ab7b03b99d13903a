"""The power chain of a rack as JSON: levels, shelves, busbar, feeds, batteries, losses, limits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from configurator.power.feed_power import FeedPower
from configurator.power.ladder import EXCURSION_S
from configurator.power.result import (
    BackupPower,
    BusbarProfile,
    Known,
    Loss,
    PowerLevels,
    RackPower,
    ShelfPower,
)

Names = Mapping[str, str]


def rack_power_to_dict(rack: RackPower, names: Names) -> dict[str, Any]:
    """Lay one rack out under the published keys."""
    return {
        "id": names[rack.id],
        "it_tdp_w": rack.it.tdp_w,
        "levels": levels_to_dict(rack.it),
        "known": known_to_dict(rack.known, names),
        "input_w": rack.input_w,
        "cdu_w": rack.cdu_w,
        "self_fed_w": rack.self_fed_w,
        "loss_w": rack.loss_w,
        "busbar_w": rack.busbar_w,
        "busbar_current_a": rack.busbar_current_a,
        "busbar_voltage_v": rack.busbar_voltage_v,
        "busbar_levels": levels_to_dict(rack.busbar_levels),
        "busbar": _busbar(rack.busbar, names),
        "shelves": [_shelf(shelf, names) for shelf in rack.shelves],
        "connectors": [
            {
                "id": names[each.id],
                "current_a": each.current_a,
                "lowest_v": each.lowest_v,
                "limit_a": each.limit_a,
            }
            for each in rack.connectors
        ],
        "feeds": feeds_to_list(rack.feeds),
        "feeds_alone": feeds_to_list(rack.feeds_alone),
        "backup": _backup(rack.backup, names),
        "losses": [_loss(loss, names) for loss in rack.losses],
        "limits": [
            {
                "name": each.name,
                "value": each.value,
                "limit": each.limit,
                "unit": each.unit,
                "headroom_ratio": each.headroom_ratio,
            }
            for each in rack.limits
        ],
        "problems": [
            {"code": each.code, "where": names.get(each.where, each.where), "message": each.message}
            for each in rack.problems
        ],
    }


def levels_to_dict(levels: PowerLevels) -> dict[str, Any]:
    """Lay levels out; each step of the ladder has its duration."""
    return {
        "idle_w": levels.idle_w,
        "typical_w": levels.typical_w,
        "tdp_w": levels.tdp_w,
        "excursions": [
            {"duration_s": seconds, "w": watts}
            for seconds, watts in zip(EXCURSION_S, levels.excursions_w, strict=True)
        ],
    }


def known_to_dict(known: Known, names: Names) -> dict[str, Any]:
    """Lay bounds out: what is drawn at least, and by what else."""
    return {
        "tdp_w": known.tdp_w,
        "input_w": known.input_w,
        "unknown": [names[name] for name in known.unknown_ids],
        "unknown_cdus": [names[name] for name in known.unknown_cdu_ids],
        "unknown_inputs": [names[name] for name in known.unknown_input_ids],
    }


def feeds_to_list(feeds: tuple[FeedPower, ...]) -> list[dict[str, Any]]:
    """Lay feeds out, currents by phase."""
    return [
        {
            "id": feed.id,
            "w": feed.watts,
            "current_a": list(feed.current_a),
            "imbalance": feed.imbalance,
            "breaker_a": feed.breaker_a,
            "loading": feed.loading,
            "assumed": feed.mark,
        }
        for feed in feeds
    ]


def _shelf(shelf: ShelfPower, names: Names) -> dict[str, Any]:
    return {
        "id": names[shelf.id],
        "load_fraction": shelf.load_fraction,
        "efficiency": shelf.efficiency,
        "output_w": shelf.output_w,
        "rated_w": shelf.rated_w,
        "redundant_w": shelf.redundant_w,
        "current_a": shelf.current_a,
        "voltage_v": shelf.voltage_v,
        "psu_load_fraction": shelf.psu_load_fraction,
        "pulse": [
            {"duration_s": seconds, "w": watts}
            for seconds, watts in zip(EXCURSION_S, shelf.pulse_w, strict=False)
        ],
        "hold_up_ms": shelf.hold_up_ms,
        "input_w": shelf.input_w,
        "inputs": [
            {"feed": each.feed, "w": each.watts, "current_a": list(each.current_a)}
            for each in shelf.inputs
        ],
    }


def _busbar(bar: BusbarProfile | None, names: Names) -> dict[str, Any] | None:
    if bar is None:
        return None
    return {
        "loss_w": bar.loss_w,
        "lowest_v": bar.lowest_v,
        "worst_segment_a": bar.worst_segment_a,
        "taps": [
            {
                "id": names[tap.id],
                "height_mm": tap.height_mm,
                "current_a": tap.current_a,
                "voltage_v": tap.voltage_v,
            }
            for tap in bar.taps
        ],
    }


def _backup(backup: BackupPower | None, names: Names) -> dict[str, Any] | None:
    if backup is None:
        return None
    return {
        "ids": [names[name] for name in backup.ids],
        "rated_w": backup.rated_w,
        "ride_through_s": backup.ride_through_s,
        "ride_through_new_s": backup.ride_through_new_s,
    }


def _loss(loss: Loss, names: Names) -> dict[str, Any]:
    return {
        "kind": loss.kind,
        "id": names.get(loss.id, loss.id),
        "survives_tdp": loss.survives_tdp,
        "survives_peak": loss.survives_peak,
        "loading": loss.loading,
        "limit_w": loss.limit_w,
        "assumed": loss.mark,
    }
