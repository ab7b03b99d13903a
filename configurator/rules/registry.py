"""All rules, in the order in which the usage guide lists them."""

from __future__ import annotations

from configurator.rules.checks.mechanical import (
    fit_01_board_accepts_module,
    fit_02_chassis_accepts_board,
    fit_03_module_sites,
    fit_04_depth,
    fit_05_brace_unit,
    oam_m03_generation,
    oam_m11_stack_height,
    oam_m12_module_mass,
    rack_02_width,
    rack_04_payload,
    rack_05_shelf_support,
    rack_07_units,
    rack_09_deep_rack,
)
from configurator.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    oam_m03_generation.RULE,
    oam_m11_stack_height.RULE,
    oam_m12_module_mass.RULE,
    fit_01_board_accepts_module.RULE,
    fit_02_chassis_accepts_board.RULE,
    fit_03_module_sites.RULE,
    fit_04_depth.RULE,
    fit_05_brace_unit.RULE,
    rack_02_width.RULE,
    rack_04_payload.RULE,
    rack_05_shelf_support.RULE,
    rack_07_units.RULE,
    rack_09_deep_rack.RULE,
)
