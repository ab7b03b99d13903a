"""The method of a step: RODAS3, a Rosenbrock method of order three with an error of its own.

For M y' = F(t, y), where M may be zero in places, four stages solve one linear system each:

    (M / (h g) - J) U_i = F(t + alpha_i h, y + sum a_ij U_j) + M sum (c_ij / h) U_j + h g_i F_t.

It is stiffly accurate and L-stable. What F, J and F_t keep, as energy, a step keeps to round-off.
The last stage is the error of the second-order step inside. The course within a step is the one
combination of the stages that is exact for parabolas also where M is zero, and of third order but
for one term; plates, which are slow, follow cubics through the rates at both ends instead.

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
    """The course of a state over one step.

    `stages` has shape (stages, state). The temperatures of plates, from `plates_from` on, follow
    a cubic of their own: `plates` holds its coefficients by powers, shape (3, layers).
    """

    t_s: float
    dt_s: float
    first: FloatArray
    last: FloatArray
    stages: FloatArray
    plates_from: int
    plates: FloatArray

    def at(self, share: float) -> FloatArray:
        """Return the state so far into the step: 0 to 1."""
        powers = share ** np.arange(1, 4)
        value: FloatArray = (powers @ COURSE) @ self.stages
        value[self.plates_from :] = powers @ self.plates
        value += self.first
        return value

    def plates_at(self, share: float, part: slice | IntArray) -> FloatArray:
        """Return some layers of the plates so far into the step."""
        value: FloatArray = share ** np.arange(1, 4) @ self.plates[:, part]
        value += self.first[self.plates_from :][part]
        return value

    def each_at(self, shares: FloatArray, entries: IntArray) -> FloatArray:
        """Return entries of the state, all plates or none, each so far into the step."""
        powers = shares ** np.arange(1, 4)[:, None]
        if len(entries) and entries[0] >= self.plates_from:
            moved = powers * self.plates[:, entries - self.plates_from]
        else:
            moved = (COURSE.T @ powers) * self.stages[:, entries]
        value: FloatArray = moved.sum(axis=0) + self.first[entries]
        return value


def cubic(first: FloatArray, last: FloatArray, rise: FloatArray, fall: FloatArray) -> FloatArray:
    """Return the powers of the cubic between two values with rates over the step at both ends."""
    gap = last - first
    return np.stack((rise, 3 * gap - 2 * rise - fall, rise + fall - 2 * gap))
