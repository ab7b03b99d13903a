"""Words of drawings on paper, where nothing is dropped and free room is only named."""

from __future__ import annotations

from configurator.scene.wording import ENGLISH, on_paper

PAPER = on_paper(ENGLISH)
