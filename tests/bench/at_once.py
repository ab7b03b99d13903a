"""Rows of what is solved at once: a thousand variants from one set of curves."""

import numpy as np

from tests.bench.row import Agreement, Contest
from tests.bench.subject import Subject
from tests.bench.sweep import SAMPLES, VARIANTS, Sweep
from thermal.analysis import SweepResult, Variants, sweep

FLOW = 1e-5


def sweep_at_once(subject: Subject) -> Contest:
    """All operating points of a thousand variants, and one plate's flow in each of them.

    EPANET solves some of them, scaled up; every flow of those is compared.
    """
    compiled = subject.compiled
    both = Sweep(subject.network, subject.open_epanet(subject.network), VARIANTS)
    variants = Variants(
        kinematic_viscosity_m2_per_s=[v.kinematic_viscosity_m2_per_s for v in both.variants],
        pump_speed=[v.speed for v in both.variants],
    )
    plate = subject.network.branches[subject.edited_plate].id
    both.variants = both.variants[: SAMPLES[subject.size]]
    _ = compiled.whole  # reading the network stays outside, as it does for EPANET

    def ours() -> SweepResult:
        result = sweep(compiled, variants)
        assert result.batched.all()
        result.flows([plate])
        return result

    return Contest(
        "sweep",
        ours,
        "EPANET, warm, one after another",
        both.theirs,
        lambda: Agreement(_difference(subject, both, ours()), FLOW),
        peer_times=VARIANTS / len(both.variants),
    )


def _difference(subject: Subject, both: Sweep, result: SweepResult) -> float:
    flows = result.flows([branch.id for branch in subject.network.branches][:: stride(subject)])
    worst = 0.0
    for k, variant in enumerate(both.variants):
        both.project.set_variant(variant.kinematic_viscosity_m2_per_s, both.pump, variant.speed)
        both.project.rerun()
        theirs = both.project.flows()[:: stride(subject)]
        worst = max(worst, float(np.abs(flows[:, k] / theirs - 1).max()))
    return worst


def stride(subject: Subject) -> int:
    """Every how many branches are compared: 35 million flows would not fit in little memory."""
    return 1 + len(subject.network.branches) // 5000
