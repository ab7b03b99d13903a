"""Arithmetic on the assembly tree: fold up to the core, then back down to the links.

At given flows every edge is a Thevenin one-port, dp = r q + e. Parts in series add r and e; parts
in parallel add conductances. What the core answers is handed down: parts in series share the flow,
parts in parallel the pressure difference. Slopes, sources and flows may have a trailing axis of
variants.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.folding import Folding

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
