"""The families rules belong to: the folders that hold their files."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType

from configurator.core.text import say
from configurator.rules import registry
from configurator.rules.rule import Rule

TITLES: Mapping[str, str] = {
    "mechanical": say("Mechanical"),
    "electrical": say("Electrical"),
    "liquid": say("Liquid cooling"),
    "air": say("Air cooling"),
    "interconnect": say("Interconnect"),
    "service": say("Service"),
    "completeness": say("Completeness and data quality"),
    "requirements": say("Requirements of the design"),
}
"""What the families are called, in the order of the usage guide."""


def family_of(rule: Rule) -> str:
    """Give the family of a rule of the registry; of others that of the design's requirements."""
    return _families().get(rule.id, "requirements")


@cache
def _families() -> Mapping[str, str]:
    modules = (each for each in vars(registry).values() if isinstance(each, ModuleType))
    return {each.RULE.id: each.__name__.rsplit(".", 2)[1] for each in modules}
