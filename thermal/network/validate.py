"""Checks of a network built in memory: figures that no solver can use."""

from __future__ import annotations

from thermal.errors import Fault, NetworkError
from thermal.network.model import Network


def check_network(network: Network) -> None:
    """Raise with every fault of a network.

    Raises
    ------
    NetworkError
        If anything in the network makes no sense.
    """
    faults: tuple[Fault, ...] = ()
    if faults:
        raise NetworkError(faults)
