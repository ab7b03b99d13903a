"""Wetted materials by their names on data sheets, against the list of the PG25 guideline."""

from __future__ import annotations

import re
from enum import StrEnum

_NAMED = re.compile(
    r"(30[0-9]l?|316l?|stainless|copper|brass|titanium|epdm|viton|fkm|fep|ptfe|polypropylene"
    r"|hdpe|peek)(?![a-z0-9])",
    re.IGNORECASE,
)
_OFF = re.compile(
    r"(alumin|galvani|carbon steel|plain steel|cast iron|zinc|nickel|chrom|nbr|nitrile|buna"
    r"|silicone|pvc|polyurethane|nylon)",
    re.IGNORECASE,
)


class Listing(StrEnum):
    """Whether a material is on the list."""

    LISTED = "listed"
    OFF = "off the list"
    UNKNOWN = "unknown"


def listing_of(material: str | None) -> Listing:
    """Tell it from the words of a data sheet; what is named neither way is unknown.

    >>> listing_of("316L stainless").value, listing_of("aluminium").value
    ('listed', 'off the list')
    """
    if material is None:
        return Listing.UNKNOWN
    if _OFF.search(material):
        return Listing.OFF
    return Listing.LISTED if _NAMED.search(material) else Listing.UNKNOWN
