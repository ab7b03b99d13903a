"""The tour: offered once, later started from the Help menu; it opens an example if it must."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from configurator.core.text import say
from configurator.ui.preferences import Preferences
from configurator.ui.tour.card import TourCard, TourFrame
from configurator.ui.words import tr

OFFER = (
    say("New here?"),
    say("Five short steps show where everything is. Help > Tour starts them again later."),
)
TEXTS = (
    (
        say("The catalogue"),
        say(
            "Drag a part onto the drawing: places that take it light up, others say which rule "
            "stands against it. By keyboard: Ctrl+F finds a part, Enter places it at the selection."
        ),
    ),
    (
        say("The drawing"),
        say(
            "Floor, rack, board and loop of one design (Ctrl+1 to Ctrl+4); the wheel zooms, arrows "
            "and Enter go from object to object. Colours show temperatures, flow, power and more."
        ),
    ),
    (
        say("Key figures"),
        say(
            "Solved anew after every edit. While a part hovers they show what it would do; after "
            "an edit, what has changed since you saved. ≈ rests on an assumption."
        ),
    ),
    (
        say("What follows from it"),
        say(
            "Plots, the power chain, findings, the bill of materials and runs over time (Alt+1 to "
            "Alt+6). A finding selects its culprit, and many can be mended by one click."
        ),
    ),
    (
        say("The inspector, and help"),
        say(
            "Here every figure of the selected object has its source, and values can be typed in "
            "any unit. Ctrl+K finds every command, F1 opens the rules with their reasons."
        ),
    ),
)


@dataclass(frozen=True, slots=True)
class Places:
    """The parts of the window in the order of the texts, and what brings them on screen."""

    targets: Sequence[QWidget]
    show_design: Callable[[], None]


class Tour(QObject):
    """Shows one step at a time; at the end, or on the way out, everything is as before."""

    def __init__(self, window: QWidget, preferences: Preferences, places: Places) -> None:
        super().__init__(window)
        self._window, self._preferences, self._places = window, preferences, places
        self._step: int | None = None
        self.frame, self.card = TourFrame(window), TourCard(window)
        self.card.forward.connect(self._forward)
        self.card.back.connect(self._back)
        self.card.left.connect(self.leave)
        window.installEventFilter(self)

    def offer(self) -> None:
        """Ask once in the life of these settings whether the tour is wanted."""
        if self._preferences.tour_offered:
            return
        self._preferences.tour_offered = True
        self._step = None
        self._fill(*OFFER, place="")
        self.card.later.setText(tr("Not now"))
        self.card.next.setText(tr("Start"))
        self.card.before.hide()
        self.card.later.show()
        middle = self._window.rect()
        self.card.show_beside(QRect(middle.center(), middle.center()), middle)

    def start_tour(self) -> None:
        """Begin with the first step."""
        self._preferences.tour_offered = True
        self._places.show_design()
        self._show(0)

    def leave(self) -> None:
        """End the tour."""
        self._step = None
        self.frame.hide()
        self.card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep card and frame where they belong as the window changes its size."""
        if event.type() is QEvent.Type.Resize and self._step is not None:
            self._show(self._step)
        return super().eventFilter(watched, event)

    def _forward(self) -> None:
        if self._step is None:
            self.start_tour()
        elif self._step + 1 < len(TEXTS):
            self._show(self._step + 1)
        else:
            self.leave()

    def _back(self) -> None:
        if self._step:
            self._show(self._step - 1)

    def _show(self, step: int) -> None:
        self._step, last = step, step + 1 == len(TEXTS)
        place = tr("{number} of {count}", number=step + 1, count=len(TEXTS))
        self._fill(*TEXTS[step], place=place)
        self.card.next.setText(tr("Done") if last else tr("Next"))
        self.card.before.setText(tr("Back"))
        self.card.before.setVisible(step > 0)
        self.card.later.setText(tr("Leave"))
        self.card.later.setVisible(not last)
        target = self._places.targets[step]
        area = QRect(target.mapTo(self._window, QPoint()), target.size())
        self.frame.setGeometry(area)
        self.frame.show()
        self.frame.raise_()
        self.card.show_beside(area, self._window.rect())

    def _fill(self, title: str, text: str, place: str) -> None:
        self.card.title.setText(tr(title))
        self.card.text.setText(tr(text))
        self.card.text.setToolTip("")
        self.card.place.setText(place)
        self.card.setAccessibleName(f"{tr(title)}. {tr(text)}")
