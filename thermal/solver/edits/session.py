"""A sequence of edits on one network: what was compiled and solved last serves the next answer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from weakref import ref

import numpy as np
from numpy.typing import NDArray

from thermal.errors import Fault, NetworkError
from thermal.network.figures import branch_faults
from thermal.network.model import AnyBranch, FlowControl, Network, Pump
from thermal.solver.answers.answer import run_of
from thermal.solver.answers.deferred import Deferred, later_answer
from thermal.solver.compile import CompiledNetwork, compile_network
from thermal.solver.edits.path_update import PASSIVE, PathUpdate
from thermal.solver.edits.paths import Paths, path_core
from thermal.solver.reading.arrays import NetworkArrays
from thermal.solver.reading.columns import CODES, BranchColumns
from thermal.solver.reading.rows import read_branches
from thermal.solver.run import Run, begin
from thermal.solver.solution import Solution
from thermal.solver.steady.solve import settle, solve
from thermal.solver.steady.speeds import control_overruns

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]

MOST_BRANCHES, MOST_PATHS = 64, 16
"""Branches of one edit, and passive ones among them, beyond which the whole is solved at once."""


SMALL = 1_000
"""Up to so many links all figures of an exact answer come as soon as those of a path update."""


class SolverSession:
    """Solves one network after another, each from what the last one left.

    `solve` answers exactly. `edit` and `update` answer a change of single branches by a path
    update, O(depth) at any size, where one holds, and say so in `Solution.polished`; `polish`
    then brings the exact answer.
    """

    def __init__(self) -> None:
        """Start with nothing kept: the first solution is a cold one."""
        self._compiled: CompiledNetwork | None = None
        self._polished = True
        self._exact: Solution | None = None
        self._edited: dict[int, AnyBranch] = {}
        self._path: PathUpdate | None = None
        self._paths: Paths | None = None
        self._pending: ref[Deferred] | None = None

    @property
    def compiled(self) -> CompiledNetwork | None:
        """The last network with an answer, compiled."""
        if self._edited and self._compiled is not None:
            branches = list(self._compiled.network.branches)
            for at, branch in self._edited.items():
                branches[at] = branch
            network = replace(self._compiled.network, branches=tuple(branches))
            self._compiled, self._edited = _compiled_like(network, self._compiled), {}
        return self._compiled

    def solve(self, network: Network) -> Solution:
        """Return the exact solution; where the last one leads to none, afresh.

        Raises
        ------
        NetworkError
            With every fault of the network.
        """
        self._settle_pending()
        return self._solve(_compiled_like(network, self.compiled))

    def update(self, network: Network) -> Solution:
        """Return the answer for a network that differs from the last one in a few branches.

        Raises
        ------
        NetworkError
            With every fault of the network.
        """
        self._settle_pending()
        before = self.compiled
        compiled = _compiled_like(network, before)
        if compiled.arrays.topology.link_count <= SMALL:
            return self._solve(compiled)
        changed = compiled.changes
        if before is not None and changed is not None and changed.same_topology:
            at = changed.branches
            if not len(at) and self._polished and self._exact is not None:
                return self._exact
            branches = [network.branches[k] for k in at[: MOST_BRANCHES + 1].tolist()]
            if self._along_paths(at, before.arrays, branches):
                self._compiled = compiled
                return self._later()
        return self._solve(compiled)

    def edit(self, *branches: AnyBranch) -> Solution:
        """Return the answer with some branches of the last network replaced by those of their ids.

        Raises
        ------
        NetworkError
            If a branch makes no sense, or the last network has none of its id and ends.
        """
        self._settle_pending()
        compiled = self._compiled
        if compiled is None:
            raise NetworkError((Fault("edit", "there is no network yet: solve one first"),))
        arrays = compiled.arrays
        places = []
        for branch in branches:
            faults = list(branch_faults(branch, f"branch {branch.id}: "))
            at = arrays.branch_index.get(branch.id)
            old = None if at is None else self._edited.get(at, arrays.network.branches[at])
            if at is None or old is None:
                faults.append(Fault(f"branch {branch.id}", "is not in the network"))
            elif (old.from_node, old.to_node) != (branch.from_node, branch.to_node):
                faults.append(Fault(f"branch {branch.id}", "has other ends in the network"))
            else:
                places.append(at)
            if faults:
                raise NetworkError(faults)
        at_branches = np.array(places, np.int64)
        fits = self._along_paths(at_branches, arrays, branches)
        self._edited.update(zip(places, branches, strict=True))
        if not fits:
            whole = self.compiled
            assert whole is not None
            return self._solve(whole)
        return self._later()

    def flow_m3_per_s(self, branch: str) -> float:
        """Return the flow of one branch in the last answer, at the cost of its path alone.

        Raises
        ------
        KeyError
            If there is no such branch, or no answer.
        """
        if self._exact is None or self._compiled is None:
            raise KeyError(branch)
        at = self._exact.branch_index[branch]
        if self._path is None:
            return float(self._exact.flow_m3_per_s[at])
        arrays = self._compiled.arrays
        term = int(arrays.skeleton.term[at])
        if term < 0:
            return 0.0
        m = self._path.flow(int(arrays.topology.term_link[term]))
        return m * float(arrays.topology.term_sign[term]) / arrays.density

    def polish(self) -> Solution | None:
        """Return the exact solution of the last network."""
        if self._polished:
            return self._exact
        self._settle_pending()
        compiled = self.compiled
        assert compiled is not None
        return self._solve(compiled)

    def _solve(self, compiled: CompiledNetwork) -> Solution:
        self._path = None
        start, released = self._exact, compiled.arrays.released
        solution = solve(compiled, start=start)
        run = run_of(solution)
        if released and (run is None or run.arrays.released != released):
            compiled = compile_network(compiled.network, compiled, {}, compiled.method)
            solution = solve(compiled, start=start)
        if start is not None and not solution.converged:
            solution = solve(compiled)
        run = run_of(solution)
        if run is not None:
            self._compiled, self._exact, self._polished = run.compiled, solution, True
        return solution

    def _along_paths(
        self, at: IntArray, before: NetworkArrays, branches: Sequence[AnyBranch]
    ) -> bool:
        """Bring the path update up to an edit; False where it does not serve."""
        if not 0 < len(at) <= MOST_BRANCHES:
            return False
        rows = read_branches(branches, before.basis.friction)
        passive = _PASSIVE[rows.kind]
        if np.count_nonzero(passive) > MOST_PATHS or not _only_figures(at, before, rows):
            return False
        if self._path is None:
            self._path = self._new_path()
        path = self._path
        if path is None or not _moved(path, at, rows, passive):
            self._path = None
            return False
        return True

    def _new_path(self) -> PathUpdate | None:
        """Linearise the last exact answer; it must be that of the last network."""
        exact = self._exact
        run = None if exact is None else run_of(exact)
        if run is None or not self._polished:
            return None
        if self._paths is None or self._paths.topology is not run.arrays.topology:
            self._paths = Paths(path_core(run))
        path = PathUpdate(run, self._paths)
        return path if path.serves else None

    def _later(self) -> Solution:
        """Return the answer of the path update, its figures to be found when asked for."""
        path, exact = self._path, self._exact
        assert path is not None
        assert exact is not None
        figures = Deferred(lambda: self._moved(path))
        self._pending = ref(figures)
        self._polished = False
        return later_answer(figures, exact, path.steps)

    def _moved(self, path: PathUpdate) -> Run:
        """Return the run that a path update leads to.

        Where the paths lead up to a core of their own, one step of the whole follows.
        """
        compiled = self.compiled
        assert compiled is not None
        run, before = begin(compiled), path.run
        hydraulics, whole = run.hydraulics, path.edge_flows()
        run.flow = replace(run.flow, speed=path.state.speed.copy(), closed=path.state.closed.copy())
        run.iterations, run.converged, run.residual = path.steps, True, np.nan
        run.properties = before.properties
        if run.transport.needed:
            node, exchange = before.thermal.node.copy(), dict(before.thermal.exchange)
            run.thermal = replace(before.thermal, node=node, exchange=exchange)
        if path.hydraulics.core is hydraulics.core:
            run.flow.edges, run.flow.potential = whole, path.potential.copy()
        else:
            hydraulics.set_link_flows(run.flow, path.link_flows(whole))
            if run.transport.needed:
                run.heat()
            hydraulics.step(run.flow, run.properties)
            run.residual = run.flow.change
        if run.transport.needed:
            settle(run)
        control_overruns(run)  # finds the speeds that held flows need; limits are for the polish
        return run

    def _settle_pending(self) -> None:
        """Let an answer that is still held find its figures before the state moves on."""
        figures = self._pending() if self._pending is not None else None
        if figures is not None:
            figures.settle()
        self._pending = None


def _moved(path: PathUpdate, at: IntArray, rows: BranchColumns, passive: BoolArray) -> bool:
    """Move a path update to other rows of passive branches and machines that hold a flow."""
    if passive.all():
        return path.edit(at, rows)
    held, edited = np.flatnonzero(~passive), np.flatnonzero(passive)
    return path.hold(at[held], rows.rows(held)) and path.edit(at[edited], rows.rows(edited))


def _only_figures(at: IntArray, before: NetworkArrays, rows: BranchColumns) -> bool:
    """Whether nothing differs but figures of passive branches and the flows that machines hold."""
    columns = before.columns
    for name in ("kind", "active", "rigid", "one_way"):
        if (getattr(columns, name)[at] != getattr(rows, name)).any():
            return False
    fixed = columns.fixed_flow[at]
    if before.released:
        fixed |= np.isin(at, list(before.released))
    if (fixed != rows.fixed_flow).any():
        return False
    return bool((_PASSIVE[rows.kind] | (_HOLDING[rows.kind] & rows.fixed_flow)).all())


def _compiled_like(network: Network, before: CompiledNetwork | None) -> CompiledNetwork:
    """Compile a network; pumps that could not hold their flow before are let go from the start."""
    released = {} if before is None else _released_in(network, before.arrays)
    return compile_network(network, before, released)


def _released_in(network: Network, before: NetworkArrays) -> dict[int, float]:
    """Return which pumps of a network ran at an end of their range before, and how fast."""
    earlier, branches = before.network.branches, network.branches
    speeds = {earlier[at].id: speed for at, speed in before.released.items()}
    places: Iterable[int] = before.released
    if not all(at < len(branches) and branches[at].id == earlier[at].id for at in places):
        places = [k for k, branch in enumerate(branches) if branch.id in speeds]
    found = {}
    for at in places:
        pump, speed = branches[at], speeds[branches[at].id]
        control = pump.control if isinstance(pump, Pump) and pump.control else None
        if control and control.mode == "flow" and speed in (control.speed_min, control.speed_max):
            found[at] = speed
    return found


def _marked(*kinds: type[AnyBranch]) -> BoolArray:
    mark = np.zeros(len(CODES), np.bool_)
    mark[[CODES[kind] for kind in kinds]] = True
    return mark


_PASSIVE, _HOLDING = _marked(*PASSIVE), _marked(Pump, FlowControl)
