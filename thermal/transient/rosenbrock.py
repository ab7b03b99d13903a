"""The method of a step: RODAS3, a Rosenbrock method of order three with an error of its own.

For M y' = F(t, y), where M may be zero in places, four stages solve one linear system each:

    (M / (h g) - J) U_i = F(t + alpha_i h, y + sum a_ij U_j) + M sum (c_ij / h) U_j + h g_i F_t.

It is stiffly accurate and L-stable. What F, J and F_t keep, as energy, a step keeps to round-off.
The last stage is the error of the second-order step inside. The course within a step is the one
combination of the stages that is exact for parabolas also where M is zero, and of third order but
for one term.

References
----------
.. [1] A. Sandu et al., *Benchmarking stiff ODE solvers for atmospheric chemistry problems II:
   Rosenbrock solvers*, Atmospheric Environment 31 (1997) 3459-3472.
.. [2] E. Hairer, G. Wanner, *Solving Ordinary Differential Equations II*, 2nd ed., Springer
   1996, sections IV.7 and VI.4.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

ORDER = 3
STAGES = 4
GAMMA = 0.5
AT_END = (False, False, True, True)
"""Whether a stage looks at the end of the step (alpha is 1) or at its beginning."""
G = (0.5, 1.5, 0.0, 0.0)
A = (np.array([]), np.zeros(1), np.array([2.0, 0.0]), np.array([2.0, 0.0, 1.0]))
C = (np.array([]), np.array([4.0]), np.array([1.0, -1.0]), np.array([1.0, -1.0, -8 / 3]))
COURSE = np.array([[5.0, -1.0, 0.0, 0.0], [-3.0, 1.0, 1.0, 3.0], [0.0, 0.0, 0.0, -2.0]])
"""What the stages count in the course within a step, by powers of the share of it that is over."""


@dataclass(frozen=True, slots=True, eq=False)
class Stretch:
    """The course of a state over one step; `stages` has shape (stages, state)."""

    t_s: float
    dt_s: float
    first: FloatArray
    last: FloatArray
    stages: FloatArray

    def at(self, share: float, part: slice | IntArray = slice(None)) -> FloatArray:
        """Return the state, or a part of it, so far into the step: 0 to 1."""
        counts = share ** np.arange(1, 4) @ COURSE
        value: FloatArray = counts @ self.stages[:, part]
        value += self.first[part]
        return value

    def each_at(self, shares: FloatArray, part: IntArray) -> FloatArray:
        """Return entries of the state, each so far into the step, shape (entries,)."""
        counts = COURSE.T @ (shares ** np.arange(1, 4)[:, None])
        value: FloatArray = (counts * self.stages[:, part]).sum(axis=0) + self.first[part]
        return value
