"""The rows of the benchmark; a new workload is one more function and one more `Row`."""

from dataclasses import replace
from itertools import count, cycle

from configurator.evaluation.evaluator import Evaluator
from tests.bench.at_once import sweep_at_once
from tests.bench.edit import module_power
from tests.bench.row import Agreement, Contest, Row, Target
from tests.bench.subject import FOULING, Subject, difference, written
from tests.bench.trip import TOLERANCE_K, Trip
from thermal.analysis import solve_with_types
from thermal.solver import SolverSession, solve

FLOW = 1e-5
EPANET_COLD, PANDAPIPES = "EPANET, cold", "pandapipes"
PANDAPIPES_FLOW, PANDAPIPES_K = 2e-4, 1e-2


def cold(subject: Subject) -> Contest:
    """A solution from scratch, every flow and pressure written."""
    compiled = subject.compiled
    return Contest(
        "cold",
        lambda: written(solve(compiled)),
        EPANET_COLD,
        subject.epanet.run,
        lambda: Agreement(difference(solve(compiled), subject.epanet_flows), FLOW),
    )


def cached(subject: Subject) -> Contest:
    """The same as `cold` with the curves of all racks known from an earlier solve."""
    compiled, types = subject.compiled, subject.types
    types.of(compiled)
    return Contest(
        "cached",
        lambda: written(solve_with_types(compiled, types)),
        EPANET_COLD,
        subject.epanet.run,
        lambda: Agreement(
            difference(solve_with_types(compiled, types), subject.epanet_flows), FLOW
        ),
    )


def cold_against_pandapipes(subject: Subject) -> Contest:
    """The same work as `cold`, beside the other peer."""
    compiled, peer = subject.compiled, subject.pandapipes
    ours = Contest("cold", lambda: written(solve(compiled)), PANDAPIPES)
    if peer is None:
        return ours
    return Contest(
        ours.label,
        ours.ours,
        "pandapipes, hydraulics",
        peer.run,
        lambda: Agreement(peer.flow_difference(), PANDAPIPES_FLOW),
    )


def general(subject: Subject) -> Contest:
    """The method for any graph, nothing folded."""
    compiled = subject.unfolded
    return Contest(
        "general",
        lambda: written(solve(compiled)),
        EPANET_COLD,
        subject.epanet.run,
        lambda: Agreement(difference(solve(compiled), subject.epanet_flows), FLOW),
    )


def edit(subject: Subject) -> Contest:
    """One plate fouled and cleaned in turn; the answer is asked for that plate's flow."""
    session, contest = _edits(subject)
    plates = cycle(subject.edited_plates)

    def ours() -> float:
        plate = next(plates)
        session.edit(plate)
        return session.flow_m3_per_s(plate.id)

    return replace(contest, label="edit", ours=ours)


def edit_written(subject: Subject) -> Contest:
    """The same edit with every flow and pressure of the network written out."""
    session, contest = _edits(subject)
    plates = cycle(subject.edited_plates)
    return replace(contest, ours=lambda: written(session.edit(next(plates))))


def _edits(subject: Subject) -> tuple[SolverSession, Contest]:
    """A session at its first answer, and EPANET's side of the edits."""
    session, project = SolverSession(), subject.epanet_warm
    written(session.solve(subject.network))
    clean = subject.clean_k
    fouled = clean * FOULING
    losses = cycle((fouled, clean))
    plate = subject.edited_plate

    def theirs() -> None:
        project.set_minor_loss(plate, next(losses))
        project.rerun()

    def agreement() -> Agreement:
        foul, clear = subject.edited_plates
        project.set_minor_loss(plate, fouled)
        project.rerun()
        session.edit(clear)
        return Agreement(difference(session.edit(foul), project.flows()), FLOW)

    peer = "EPANET, warm, flow change 1e-6 L/s"
    return session, Contest("edit, written", lambda: None, peer, theirs, agreement)


def coupled(subject: Subject) -> Contest:
    """Flow and temperature together, from scratch."""
    compiled, peer = subject.heated, subject.pandapipes_heated
    ours = Contest("coupled", lambda: written(solve(compiled)), PANDAPIPES)
    if peer is None:
        return ours
    return Contest(
        ours.label,
        ours.ours,
        "pandapipes, bidirectional",
        peer.run,
        lambda: Agreement(
            peer.flow_difference(),
            PANDAPIPES_FLOW,
            peer.temperature_difference_k(),
            PANDAPIPES_K,
        ),
    )


def pump_trip(subject: Subject) -> Contest:
    """120 s of a pump that trips, all modules on; temperatures within 0.05 K."""
    trip = Trip(subject.heated)
    return Contest(
        "pump trip",
        trip.ours,
        "scipy BDF, flows given",
        trip.scipys,
        lambda: Agreement(0.0, FLOW, trip.difference_k(), TOLERANCE_K),
    )


def whole_answer(subject: Subject) -> Contest:
    """Power of one module of a design changed: cooling, power, rules and bill of materials."""
    evaluator, number = Evaluator(), count()
    evaluator.evaluate(subject.design)
    edited = [module_power(subject.design, k) for k in range(50)]

    def answer() -> None:
        evaluation = evaluator.evaluate(edited[next(number) % len(edited)])
        assert evaluation.cooling is not None
        assert evaluation.cooling.loops[0].converged

    return Contest("whole answer", answer)


def times(**at_least: float) -> dict[str, Target]:
    """Least ratios by size."""
    return {size: Target(at_least_times=value) for size, value in at_least.items()}


ALL, WITHOUT_XL = ("S", "M", "L", "XL"), ("S", "M", "L")

ROWS = (
    Row(
        "cold",
        "cold exact solve",
        ALL,
        cold,
        {"S": Target(at_most_ms=2.0), **times(L=8, XL=20)},
        {"S": Target(at_most_ms=0.5), **times(L=20, XL=60)},
    ),
    Row(
        "cold-pandapipes",
        "cold exact solve",
        WITHOUT_XL,
        cold_against_pandapipes,
    ),
    Row(
        "cached",
        "cold with cached rack types and polish",
        ("M", "L", "XL"),
        cached,
        times(L=12, XL=40),
        times(L=40, XL=120),
    ),
    Row(
        "edit",
        "one plate edited",
        ALL,
        edit,
        {**dict.fromkeys("SM", Target(None, 1.0)), "L": Target(20, 1.0), "XL": Target(150, 1.0)},
        {"L": Target(60, 1.0), "XL": Target(500, 1.0)},
    ),
    Row(
        "edit-written",
        "one plate edited, every flow and pressure written",
        ALL,
        edit_written,
    ),
    Row(
        "sweep",
        "1,000 variants of temperature and pump speed",
        WITHOUT_XL,
        sweep_at_once,
        times(S=25, M=80, L=120),
        times(S=100, M=300, L=600),
    ),
    Row(
        "coupled",
        "flow and temperature",
        WITHOUT_XL,
        coupled,
        times(S=20, M=100, L=300),
        times(S=60, M=400, L=2000),
    ),
    Row(
        "general",
        "general path, cold",
        WITHOUT_XL,
        general,
        times(M=0.7, L=0.7),
        times(M=3, L=3),
    ),
    Row(
        "pump-trip",
        "pump trip, 120 s",
        ("S", "L"),
        pump_trip,
        times(L=4),
        {"L": Target(at_most_ms=40.0)},
    ),
    Row(
        "whole-answer",
        "whole answer to one edit of a design",
        ("S", "L"),
        whole_answer,
        {"S": Target(at_most_ms=8.0), "L": Target(at_most_ms=50.0)},
    ),
)
