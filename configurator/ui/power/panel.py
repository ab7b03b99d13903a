"""The power tab: the tree from meter to silicon, the chain of one rack, what the rack survives."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from configurator.core.text import later, say
from configurator.design.address import addresses
from configurator.design.model import Rack
from configurator.design.query import index
from configurator.evaluation.result import Evaluation
from configurator.export.power_words import bounded
from configurator.power.result import PowerResult, RackPower
from configurator.ui.editing.session import EditorSession
from configurator.ui.power.pages import ChainPage, Page, Shown, SurvivalPage, TreePage
from configurator.ui.preferences import Preferences
from configurator.ui.widgets.labels import ElidedLabel, caption, set_tone
from configurator.ui.widgets.segmented import Segmented
from configurator.ui.words import tr

REDRAW_MS = 40
PAGES = (("tree", say("Tree")), ("chain", say("Chain")), ("survival", say("Losses")))
NO_RACK = say("The power chain begins with a rack: drag one from the catalogue onto the floor.")
NOT_YET = say("Not evaluated yet: the figures follow in a moment.")
SELECTED = later("{rack}, selected")
HEAVIEST = later("{rack}, the heaviest loaded; select another one to see it")
TITLE = later("{rack} · IT {it} · at its inlet {inlet}{state}")


class PowerPanel(QWidget):
    """Shows the rack of the selection, else the heaviest loaded, live and while a part hovers."""

    def __init__(
        self, session: EditorSession, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._preferences = session, preferences
        self._preview: Evaluation | None = None
        self.shown_rack: str | None = None
        self.pages = Segmented(tr("Power view"), PAGES)
        self.pages.choose("tree")
        self.title = ElidedLabel()
        self.empty = caption()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.tree = TreePage()
        self.chain = ChainPage()
        self.survival = SurvivalPage()
        self._by_key: dict[str, Page] = {
            "tree": self.tree,
            "chain": self.chain,
            "survival": self.survival,
        }
        self._stack = QStackedWidget()
        for page in self._by_key.values():
            self._stack.addWidget(page)
            page.chosen.connect(session.select)
        self._lay_out()
        self._timer = QTimer(self, singleShot=True, interval=REDRAW_MS)
        self._timer.timeout.connect(self.refresh)
        self.pages.chosen.connect(lambda _key: self.refresh())
        session.selection_changed.connect(lambda _id: self.refresh_soon())
        preferences.theme_changed.connect(self.refresh_soon)
        preferences.units_changed.connect(self.refresh_soon)

    def refresh_soon(self) -> None:
        """Draw within a moment; many calls in a row cost one drawing."""
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def show_preview(self, evaluation: Evaluation | None) -> None:
        """Show a tentative evaluation, or the real one again."""
        self._preview = evaluation
        self.refresh_soon()

    def show_page(self, key: str) -> None:
        """Bring one of the three views to the front."""
        self.pages.choose(key)
        self.refresh()

    def refresh(self) -> None:
        """Show the evaluation at hand, or the tentative one while something is dragged."""
        evaluation = self._preview or self._session.evaluation
        power = evaluation.power if evaluation else None
        found = self._rack(evaluation, power) if evaluation and power else None
        self._stack.setVisible(found is not None)
        self.empty.setVisible(found is None)
        if evaluation is None or power is None or found is None:
            self.shown_rack = None
            racks = self._session.design.floor.racks
            self.empty.setText(tr(NOT_YET if racks else NO_RACK))
            self.title.setText("")
            return
        rack, rack_power, words = found
        self.shown_rack = rack.id
        self._say(power, rack_power, words)
        page = self._by_key[self.pages.current]
        self._stack.setCurrentWidget(page)
        page.show_power(
            Shown(
                evaluation.design,
                power,
                rack,
                rack_power,
                self._session.selection,
                self._preferences.theme,
                self._preferences.units,
            )
        )

    def _rack(
        self, evaluation: Evaluation, power: PowerResult
    ) -> tuple[Rack, RackPower, str] | None:
        """Give the rack to show, and why it is this one."""
        found = {rack.id: rack for rack in power.racks}
        if not found:
            return None
        places, selection = index(evaluation.design), self._session.selection
        holder = places.rack_of(selection) if selection else None
        heaviest = max(power.racks, key=lambda each: each.known.tdp_w)
        chosen = found.get(holder.id if holder else "", heaviest)
        why = SELECTED if holder is not None and holder.id == chosen.id else HEAVIEST
        rack = places.rack(chosen.id)
        if rack is None:
            return None
        name = addresses(evaluation.design).get(rack.id, rack.id)
        words = name if len(found) == 1 else tr(why, rack=name)
        return rack, chosen, words

    def _say(self, power: PowerResult, rack: RackPower, words: str) -> None:
        units = self._preferences.units
        stale = self._preview is None and self._session.stage_is_stale("power")
        state = f" · {tr('preview')}" if self._preview else f" · {tr('stale')}" if stale else ""
        self.title.setText(
            tr(
                TITLE,
                rack=words,
                it=bounded(rack.it.tdp_w, rack.known, units),
                inlet=bounded(rack.input_w, rack.known, units, at_inlet=True),
                state=state,
            )
        )
        set_tone(self.title, "accent" if self._preview else "warning" if stale else "dim")

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.pages)
        head.addWidget(self.title, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 6, 12, 6)
        outer.setSpacing(4)
        outer.addLayout(head)
        outer.addWidget(self.empty, 1)
        outer.addWidget(self._stack, 1)
