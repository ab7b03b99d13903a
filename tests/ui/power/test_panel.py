"""The power tab on real figures: what it shows, what it says instead, what one can select."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from configurator.design.address import addresses
from configurator.design.model import Design
from configurator.evaluation.evaluator import Evaluator
from configurator.power.tree import PowerNode
from configurator.ui.power.icicle import Icicle
from configurator.ui.power.panel import NO_RACK, NOT_YET, PowerPanel
from tests.power.designs import CATALOGUE, chassis, design_of, shelf


def two_racks() -> Design:
    light = design_of(chassis(1, 1), shelf(1, 30))
    heavy = design_of(chassis(2, 1), chassis(3, 5), shelf(2, 30))
    rack = heavy.floor.racks[0].model_copy(update={"id": "r2"})
    floor = light.floor.model_copy(update={"racks": (*light.floor.racks, rack)})
    return light.model_copy(update={"floor": floor, "parts": {**light.parts, **heavy.parts}})


@pytest.fixture
def panel(qtbot, session, preferences):
    made = PowerPanel(session, preferences)
    qtbot.addWidget(made)
    made.resize(1000, 240)
    made.show()
    return made


@pytest.fixture
def opened(panel, session, service):
    """Show a design with what the engines really say about it."""

    def show(design: Design) -> None:
        service.holds = True
        session.show_copy(design)
        answer = Evaluator().evaluate(design)
        service.answer(*service.waiting[-1], power=answer.power, cooling=answer.cooling)
        panel.refresh()

    return show


def tile_of(icicle: Icicle, kind: str, object_id: str | None) -> QPoint:
    tile = next(t for t in icicle.tiles if (t.node.kind, t.node.object_id) == (kind, object_id))
    return QPointF(tile.x + tile.width / 2, tile.y + tile.height / 2).toPoint()


def test_without_a_rack_it_says_what_to_do(panel, session):
    session.new()
    panel.refresh()
    assert panel.empty.isVisible()
    assert panel.empty.text() == NO_RACK


def test_before_the_first_answer_it_waits(panel, session, service):
    service.holds = True
    session.show_copy(design_of(chassis(1, 1)))
    panel.refresh()
    assert panel.empty.text() == NOT_YET


def test_the_heaviest_rack_is_shown_until_one_is_selected(panel, session, opened):
    opened(two_racks())
    assert panel.shown_rack == "r2"
    assert "the heaviest loaded" in panel.title.text()
    session.select("m100")
    panel.refresh()
    assert panel.shown_rack == "r1"
    assert "R1, selected" in panel.title.text()


def test_a_click_on_a_tile_selects_and_zooms(panel, session, opened):
    opened(two_racks())
    icicle = panel.tree.icicle
    QTest.mouseClick(icicle, Qt.MouseButton.LeftButton, pos=tile_of(icicle, "chassis", "c3"))
    assert session.selection == "c3"
    panel.refresh()
    (tile,) = [t for t in icicle.tiles if t.node.kind == "chassis"]
    assert (tile.node.object_id, tile.y + tile.height) == ("c3", icicle.height())
    QTest.mouseClick(icicle, Qt.MouseButton.LeftButton, pos=tile_of(icicle, "utility", None))
    assert session.selection is None


def test_hovering_names_the_tile_and_its_power(panel, opened):
    opened(two_racks())
    icicle = panel.tree.icicle
    QTest.mouseMove(icicle, tile_of(icicle, "chassis", "c2"))
    assert panel.tree.pointed.text() == "C2: 8,600 W"
    assert icicle.accessibleDescription() == "C2: 8,600 W"


def test_the_tree_is_walked_by_the_arrow_keys(panel, session, opened):
    opened(two_racks())
    icicle = panel.tree.icicle
    icicle.setFocus()
    seen: list[PowerNode] = []
    icicle.pointed.connect(seen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Left):
        QTest.keyClick(icicle, key)
    assert seen, "each key goes to another tile"
    path = {tile.node.kind: tile.node for tile in icicle.tiles}
    icicle._point_at(path["busbar"])
    QTest.keyClick(icicle, Qt.Key.Key_Right)
    assert icicle.current.kind == "chassis"
    first = icicle.current
    QTest.keyClick(icicle, Qt.Key.Key_Down)
    assert icicle.current.object_id == "c3" != first.object_id
    QTest.keyClick(icicle, Qt.Key.Key_Return)
    assert session.selection == "c3"
    QTest.keyClick(icicle, Qt.Key.Key_Left)
    assert icicle.current.kind == "busbar"


def test_an_unknown_draw_shows_its_bound_and_never_zero(panel, opened):
    design = design_of(chassis(1, 1, sites=2), shelf(1, 40))
    part = CATALOGUE["amd-mi300x"]
    provenance = {k: v for k, v in part.provenance.items() if k != "tdp_w"}
    blank = part.model_copy(update={"tdp_w": None, "provenance": provenance})
    opened(design.model_copy(update={"parts": {**design.parts, "amd-mi300x": blank}}))
    assert "IT ≥ 2,600 W, 2 unknown" in panel.title.text()
    icicle = panel.tree.icicle
    spoken = [icicle.spoken(t.node) for t in icicle.tiles if t.node.kind == "chassis"]
    assert spoken == ["C1: ≥ 2,600 W, 2 unknown"]
    unknown = [t for t in icicle.tiles if t.node.kind == "module"]
    assert len(unknown) == 2, "what is unknown has a tile to be seen"
    panel.show_page("chain")
    assert "no stated power" in panel.chain.ladder_figure.note.text()


def test_the_chain_draws_the_figures_of_the_rack(panel, session, opened):
    opened(two_racks())
    panel.show_page("chain")
    rack = session.evaluation.power.racks[1]
    chain = panel.chain
    assert chain.shelf.places["s2"] == pytest.approx(
        (rack.shelves[0].load_fraction * 100, rack.shelves[0].efficiency * 100)
    )
    assert "assumed" in chain.shelf_figure.title.text(), "this shelf has no published curve"
    volts, heights = chain.bar.line.getData()
    assert volts.tolist() == [tap.voltage_v for tap in rack.busbar.taps]
    assert heights.tolist() == sorted(heights)
    assert chain.ladder.load.getData()[1].max() == pytest.approx(rack.busbar_levels.peak_w / 1e3)
    assert "46.0 to 52.0 V" in chain.bar_figure.title.text()


def test_a_point_on_the_bar_selects_its_object(panel, session, opened):
    opened(two_racks())
    panel.show_page("chain")
    panel.chain.bar.object_clicked.emit("c2")
    assert session.selection == "c2"


def test_published_points_are_marked_on_the_curve(panel, opened):
    opened(design_of(chassis(1, 1), shelf(1, 40, "ae-orv3-18kw"), rack="ocp-orv3"))
    panel.show_page("chain")
    assert len(panel.chain.shelf.published.points()) == 4
    assert panel.chain.shelf_figure.title.text().endswith("published points")


def test_without_a_shelf_each_plot_says_so(panel, opened):
    opened(design_of(chassis(1, 1)))
    panel.show_page("chain")
    for figure in (panel.chain.shelf_figure, panel.chain.bar_figure, panel.chain.ladder_figure):
        assert "drag one from the catalogue" in figure.note.text()
        assert figure.stack.currentWidget() is figure.note
    panel.show_page("survival")
    assert "takes AC" in panel.survival.feed_figure.note.text()


def test_losses_and_limits_are_the_engines(panel, session, opened):
    opened(two_racks())
    panel.show_page("survival")
    rack = session.evaluation.power.racks[1]
    survival = panel.survival
    assert survival.losses.rows.rowCount() == len(rack.losses)
    assert survival.limits.rows.rowCount() == len(rack.limits)
    survived = sum(loss.survives_tdp is True for loss in rack.losses)
    assert f"{survived} of {len(rack.losses)} survived" in survival.loss_figure.title.text()
    assert survival.limit_figure.title.text().startswith("First limit · ")
    widths = survival.feeds.bars.opts["width"]
    assert len(widths) == len(rack.feeds) + len(rack.feeds_alone)


def test_a_click_on_a_loss_selects_the_object(panel, session, opened):
    opened(two_racks())
    panel.show_page("survival")
    table = panel.survival.losses
    names = [table.rows.index(row, 0).data() for row in range(table.rows.rowCount())]
    row = names.index("Shelf S1")
    place = table.visualRect(table.rows.index(row, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert session.selection == "s2"
    assert addresses(session.design)["s2"].endswith("S1")


def test_an_edit_makes_it_stale_and_a_hover_shows_what_would_be(panel, session, opened):
    design = two_racks()
    opened(design)
    session.apply("Rename", design.model_copy(update={"name": "other"}))
    panel.refresh()
    assert panel.title.text().endswith("· stale")
    more = design_of(chassis(1, 1), chassis(2, 5), chassis(3, 9), shelf(1, 30))
    panel.show_preview(Evaluator().evaluate(more))
    panel.refresh()
    assert panel.title.text().endswith("· preview")
    assert "25.8 kW" in panel.title.text()
    panel.show_preview(None)
    panel.refresh()
    assert panel.title.text().endswith("· stale")


def test_the_view_is_chosen_by_mouse_and_keys(panel, qtbot, opened):
    opened(two_racks())
    buttons = panel.pages.findChildren(type(panel.pages._group.button(0)))
    qtbot.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert panel.chain.isVisible()
    buttons[2].setFocus()
    qtbot.keyClick(buttons[2], Qt.Key.Key_Space)
    assert panel.survival.isVisible()


def test_every_column_of_both_tables_is_in_sight_in_a_small_window(panel, opened, qtbot):
    opened(two_racks())
    panel.resize(660, 200)
    panel.show_page("survival")
    for table in (panel.survival.losses, panel.survival.limits):
        qtbot.waitUntil(lambda at=table: at.header().length() <= at.viewport().width())


def test_each_column_of_the_tree_says_what_stands_in_it(panel, opened):
    opened(two_racks())
    names = [name for _, name in panel.tree.icicle.levels]
    assert names[:3] == ["Meter", "Feeds", "Rack"]
    assert names[names.index("Busbar") + 1 :] == ["Chassis", "Board", "Module", "Silicon"]
