"""Arithmetic on the assembly tree: fold up to the core, then back down to the links.

At given flows every edge is a Thevenin one-port, dp = r q + e. Parts in series add r and e; parts
in parallel add conductances. What the core answers is handed down: parts in series share the flow,
parts in parallel the pressure difference. The same walk carries potentials to the junctions that
were folded away. Slopes, sources and flows may have a trailing axis of variants.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.folding import DeadEnds, Folding, Members

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]


def fold_up(folding: Folding, r: FloatArray, e: FloatArray) -> None:
    """Fill r and e of the assemblies from those of the strands, in place.

    Parameters
    ----------
    r, e : arrays of shape (edges, ...)
        Slope in Pa s/kg, above 0, and source in Pa of each edge.
    """
    for level in folding.levels:
        parts, out = level.parts, level.out
        first = parts[0]
        if len(parts) == 1:
            r[out], e[out] = r[first], e[first]
        elif level.series:
            np.add(r[first], r[parts[1]], out=r[out])
            np.add(e[first], e[parts[1]], out=e[out])
            for part in parts[2:]:
                r[out] += r[part]
                e[out] += e[part]
        else:
            conductance = 1.0 / r[first]
            source = e[first] * conductance
            for part in parts[1:]:
                share = 1.0 / r[part]
                conductance += share
                share *= e[part]
                source += share
            np.divide(1.0, conductance, out=r[out])
            np.divide(source, conductance, out=e[out])


def hand_down(folding: Folding, q: FloatArray, r: FloatArray, e: FloatArray) -> None:
    """Fill the flows of all edges from those of the core, in place.

    What the other parts of a parallel assembly leave goes through its last part, so continuity
    is exact.

    Parameters
    ----------
    q, r, e : arrays of shape (edges, ...)
        Flows in kg/s; slopes and sources that `fold_up` has filled.
    """
    for level in reversed(folding.levels):
        parts, out = level.parts, level.out
        rest = q[out]
        if level.series or len(parts) == 1:
            for part in parts:
                q[part] = rest
            continue
        across = r[out] * rest
        across += e[out]
        for part in parts[:-1]:
            share = across - e[part]
            share /= r[part]
            q[part] = share
            rest = rest - share
        q[parts[-1]] = rest


def fill_potentials(folding: Folding, potential: FloatArray, drop: FloatArray) -> None:
    """Fill the potentials of the folded junctions, in place.

    Parameters
    ----------
    potential : array of shape (junctions,)
        Potentials in Pa, known for the junctions of the core.
    drop : array of shape (links,)
        Potential drop of each link in its own direction.
    """
    item = np.zeros(folding.item_count)
    item[: len(drop)] = folding.sign * drop
    for step in folding.walk:
        if isinstance(step, Members):
            own = item[step.item]
            item[step.owner[step.begin]] = step.sums(own) if step.series else own[step.begin]
    beyond = len(drop) - folding.strand_count
    for step in reversed(folding.walk):
        if isinstance(step, DeadEnds):
            potential[step.end] = potential[step.root]
        elif step.series:
            inner = np.flatnonzero(step.head >= 0)
            passed = step.running(item[step.item])[inner]
            root = folding.tail[step.owner[inner] - beyond]
            potential[step.head[inner]] = potential[root] - passed
