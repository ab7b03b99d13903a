"""Utilisation over a year by profile, and how the profiles of a rack meet hour by hour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from configurator.design.model import UtilisationProfile
from configurator.design.trace import durations_h

HOURS_PER_YEAR = 8760.0

Floats: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Hours:
    """Stretches of a year: how long each lasts in h, and the utilisation of each profile in it.

    ``utilisation`` has a row a profile, in the order asked for.
    """

    lasting_h: Floats
    utilisation: Floats


def hours_of(profiles: Sequence[UtilisationProfile]) -> Hours:
    """Cut a year wherever one of the profiles takes another value.

    A trace begins with the year and repeats until it ends, where the last pass is cut off.  A
    single profile needs no cutting: each value counts for all the hours it holds.
    """
    if len(profiles) == 1:
        return _alone(profiles[0])
    begins = [_begins(profile) for profile in profiles]
    cuts = np.unique(np.concatenate([[0.0], *(times for times, _ in begins)]))
    lasting = np.diff(np.append(cuts, HOURS_PER_YEAR))
    rows = [values[np.searchsorted(times, cuts, side="right") - 1] for times, values in begins]
    return Hours(lasting, np.array(rows).reshape(len(profiles), len(cuts)))


def _alone(profile: UtilisationProfile) -> Hours:
    values = np.array(profile.utilisation)
    if not profile.hours:
        return Hours(np.array([HOURS_PER_YEAR]), values.reshape(1, 1))
    lasting = np.array(durations_h(profile.hours))
    whole, rest = divmod(HOURS_PER_YEAR, lasting.sum())
    started = np.cumsum(lasting) - lasting
    return Hours(whole * lasting + np.clip(rest - started, 0.0, lasting), values.reshape(1, -1))


def _begins(profile: UtilisationProfile) -> tuple[Floats, Floats]:
    """When each value of a profile begins in the year, its passes one after the other."""
    values = np.array(profile.utilisation)
    if not profile.hours:
        return np.zeros(1), values
    hours = np.array(profile.hours) - profile.hours[0]
    period = sum(durations_h(profile.hours))
    passes = int(np.ceil(HOURS_PER_YEAR / period))
    times = (np.arange(passes)[:, None] * period + hours).ravel()
    here = times < HOURS_PER_YEAR
    return times[here], np.tile(values, passes)[here]
