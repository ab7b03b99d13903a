"""Items with AC supplies of their own: chassis on the mains, hosts and switches."""

from __future__ import annotations

import re
from dataclasses import dataclass

from configurator.catalogue.parts import BasePart
from configurator.catalogue.parts import Chassis as ChassisPart
from configurator.core.unknown import scaled
from configurator.power.result import PowerLevels


@dataclass(frozen=True, slots=True)
class OwnSupplied:
    """One such item: what it draws, and its supplies; ``known_w`` is a bound where that is open."""

    id: str
    levels: PowerLevels
    known_w: float
    count: int | None
    psu_w: float | None

    @property
    def without_one_w(self) -> float | None:
        """What its supplies give with one of them lost."""
        return None if self.count is None else scaled(self.psu_w, self.count - 1)

    def left_w(self, share: float) -> float | None:
        """What its supplies give with a share of them left; nothing is known to be nothing."""
        if share <= 0.0:
            return 0.0
        return None if self.count is None else scaled(self.psu_w, self.count * share)


def supplies_left(part: ChassisPart) -> int | None:
    """Number of supplies that the stated redundancy counts on: 3 of ``3+3``."""
    stated = re.fullmatch(r"(\d+)\+(\d+)", part.psu_redundancy or "")
    return None if stated is None else int(stated.group(1))


def usable_w(part: ChassisPart) -> float | None:
    """What a chassis' supplies give with redundancy, in W."""
    return scaled(part.psu_w, supplies_left(part))


def supplies_of_part(part: BasePart) -> tuple[int | None, float | None]:
    """Number and rating of an item's own supplies, as far as its part states them."""
    return (part.psu_count, part.psu_w) if isinstance(part, ChassisPart) else (None, None)
