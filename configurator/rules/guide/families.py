"""The families rules belong to: the folders that hold their files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType

from configurator.rules import registry
from configurator.rules.rule import Rule

TITLES: Mapping[str, str] = {
    "mechanical": "Mechanical",
    "electrical": "Electrical",
    "liquid": "Liquid cooling",
    "air": "Air cooling",
    "interconnect": "Interconnect",
    "service": "Service",
    "completeness": "Completeness and data quality",
    "requirements": "Requirements of the design",
}
"""What the families are called, in the order of the usage guide."""


def family_of(rule: Rule) -> str:
    """Give the family of a rule of the registry; of others that of the design's requirements."""
    return _families().get(rule.id, "requirements")


@cache
def _families() -> Mapping[str, str]:
    modules = (each for each in vars(registry).values() if isinstance(each, ModuleType))
    return {each.RULE.id: each.__name__.rsplit(".", 2)[1] for each in modules}
