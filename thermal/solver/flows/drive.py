"""What drives flows at all: pumps, given flows and pressures, and columns that do not balance."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from thermal.solver.graph.core import Core
from thermal.solver.reading.arrays import NetworkArrays

FloatArray = NDArray[np.float64]
BoolArray = NDArray[np.bool_]


def driven_strands(
    arrays: NetworkArrays, core: Core, fixed: FloatArray, drop_offset: FloatArray
) -> BoolArray:
    """Return which strands belong to a connected part in which anything drives a flow.

    All others start at rest, which is their answer; from elsewhere Newton's steps halve a flow of
    quadratic loss at best, and beside branches without loss hardly come near.

    Parameters
    ----------
    fixed : array of shape (links,)
        Given flows in kg/s.
    drop_offset : array of shape (strands,)
        What given rises and offsets add to the drop of each strand in Pa.
    """
    topology = arrays.topology
    count, part, kept = topology.component_count, topology.component, topology.kept
    given = np.isfinite(arrays.fixed_pressure[kept])
    drives = np.bincount(part[given], minlength=count) > 1
    drives[part[arrays.inflow[kept] != 0]] = True
    link_part = part[topology.link_from]
    drives[link_part[fixed != 0]] = True
    drives[link_part[arrays.pumps.link]] = True
    strand_part = link_part[core.typical_link]
    drives[strand_part[drop_offset != 0]] = True
    driven: BoolArray = drives[strand_part]
    return driven
