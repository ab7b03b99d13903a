"""Pure edits: each takes a design and gives a new one that shares all it did not touch.

An edit that the design refuses raises :class:`~configurator.core.errors.PlacementError` with the
reason; an id that does not exist raises :class:`~configurator.core.errors.UsageError`.
"""

from configurator.design.edits.align import align_to_units
from configurator.design.edits.fields import set_field, set_requirements, set_site
from configurator.design.edits.fill import fill_board, fill_chassis, fill_rack
from configurator.design.edits.loops import add_loop, set_loop
from configurator.design.edits.move import duplicate, move, paste, remove
from configurator.design.edits.place import place
from configurator.design.edits.profiles import add_profile, remove_profile, set_profile
from configurator.design.edits.references import (
    add_scenario,
    clear_override,
    override_assumption,
    set_scenario,
    waive,
    withdraw_waiver,
)
from configurator.design.edits.several import (
    changes_places,
    copy_all,
    move_all,
    place_of,
    remove_all,
    swap,
)
from configurator.design.edits.update import update_parts

__all__ = [
    "add_loop",
    "add_profile",
    "add_scenario",
    "align_to_units",
    "changes_places",
    "clear_override",
    "copy_all",
    "duplicate",
    "fill_board",
    "fill_chassis",
    "fill_rack",
    "move",
    "move_all",
    "override_assumption",
    "paste",
    "place",
    "place_of",
    "remove",
    "remove_all",
    "remove_profile",
    "set_field",
    "set_loop",
    "set_profile",
    "set_requirements",
    "set_scenario",
    "set_site",
    "swap",
    "update_parts",
    "waive",
    "withdraw_waiver",
]
