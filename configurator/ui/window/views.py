"""Which view of the drawing is shown, and how close."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from configurator.scene.quantity import Quantity
from configurator.ui.canvas.canvas import Canvas
from configurator.ui.window.actions import colouring


class Views(QObject):
    """The view actions of the drawing; one, ``colour_by_…``, for every quantity."""

    def __init__(self, canvas: Canvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        for quantity in Quantity:
            setattr(self, colouring(quantity), partial(canvas.set_quantity, quantity))

    def view_floor(self) -> None:
        """Show the floor."""
        self._canvas.set_view("floor")

    def view_rack(self) -> None:
        """Show the rack beside its selected chassis."""
        self._canvas.set_view("rack")

    def view_board(self) -> None:
        """Show the board."""
        self._canvas.set_view("board")

    def view_module(self) -> None:
        """Show one module."""
        self._canvas.set_view("module")

    def turn_rack(self) -> None:
        """Show the rack from both sides, or beside its opened chassis."""
        self._canvas.turn_rack()

    def fold_branch(self) -> None:
        """Fold or open the selected branch of the loop."""
        self._canvas.fold_branch()

    def view_loop(self) -> None:
        """Show the loop schematic."""
        self._canvas.set_view("loop")

    def zoom_fit(self) -> None:
        """Show everything."""
        self._canvas.fit()

    def zoom_in(self) -> None:
        """One step closer."""
        self._canvas.zoom_in()

    def zoom_out(self) -> None:
        """One step away."""
        self._canvas.zoom_out()
