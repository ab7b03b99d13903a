"""The array type of the correlations and the one way into it."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]


def as_array(values: ArrayLike) -> FloatArray:
    """Return numbers as an array of doubles, without a copy where they are one already."""
    return np.asarray(values, dtype=np.float64)
