"""Words of drawings on paper, where nothing is dropped and free room is only named."""

from __future__ import annotations

from dataclasses import replace

from configurator.scene.wording import ENGLISH

PAPER = replace(
    ENGLISH,
    drop_rack="",
    drop_rack_first="",
    drop_item="{} {} free",
    drop_small_item="{} {} free",
    drop_board="no baseboard",
)
