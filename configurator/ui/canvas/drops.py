"""One drag over the canvas: where it may land, the tentative design, and what is said about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPointF, QRectF

from configurator.design import edits
from configurator.design.query import index
from configurator.design.target import FloorTarget, Target
from configurator.scene.hit import landing
from configurator.scene.wording import Wording
from configurator.ui.canvas.fit_words import why_it_fits
from configurator.ui.canvas.page import Page
from configurator.ui.canvas.placing import (
    OBJECT_MIME,
    PART_MIME,
    Judgement,
    Payload,
    judge,
    judge_swap,
    object_payload,
    part_payload,
)
from configurator.ui.canvas.port import CanvasSession

_SMALLEST_PX = 8.0


@dataclass(frozen=True, slots=True)
class Hover:
    """The answer for the spot under the cursor; without a target nothing there takes the part."""

    judgement: Judgement
    rect: QRectF | None
    fit: str = ""

    @property
    def accepted(self) -> bool:
        """True where a drop would change the design."""
        return self.judgement.design is not None


class DropGuide:
    """Follows one drag; asks placement once per target, not once per mouse move."""

    def __init__(self, session: CanvasSession, wording: Wording) -> None:
        self._session = session
        self._wording = wording
        self._payload: Payload | None = None
        self._payload_key: tuple[object, ...] = ()
        self._answers: dict[Target | str, Judgement] = {}

    def reset(self) -> None:
        """Forget the drag."""
        self._payload, self._payload_key = None, ()
        self._answers.clear()

    def payload(self, mime: QMimeData, copy: bool) -> Payload | None:
        """What is being dragged, judged against the design as it is now."""
        design = self._session.design
        form = OBJECT_MIME if mime.hasFormat(OBJECT_MIME) else PART_MIME
        id_, *others = bytes(mime.data(form).data()).decode("utf-8", "replace").split("\n")
        key = (form, id_, *others, copy and form == OBJECT_MIME, id(design))
        if key != self._payload_key:
            self.reset()
            self._payload_key = key
            if form == OBJECT_MIME:
                self._payload = object_payload(design, id_, copy, tuple(others))
            else:
                self._payload = part_payload(design, self._session.catalogue, id_)
        return self._payload

    def hover(self, page: Page, point: QPointF, payload: Payload, scale: float) -> Hover:
        """Judge the spot under the cursor."""
        found = page.zone_at(point, payload.part.kind)
        if found is None:
            under = page.region_at(point, _SMALLEST_PX / scale)
            rect = under[0].to_scene(under[1].box) if under else None
            reason = self._wording.where_it_goes(payload.part.kind)
            return Hover(Judgement(reason), rect)
        placed, zone = found
        spot = landing(
            self._session.design,
            zone,
            payload.part,
            *placed.to_drawing(point),
            payload.leaving,
        )
        answer = self._answers.get(spot.target)
        if answer is None:
            session = self._session
            answer = judge(session.design, session.catalogue, payload, spot.target)
            self._answers[spot.target] = answer
        if answer.design is None or isinstance(spot.target, FloorTarget):
            swapped = self._swapped(page, point, payload)
            if swapped is not None:
                return swapped
        fit = why_it_fits(self._session.design, payload.part, spot.target, self._wording)
        return Hover(answer, placed.to_scene(spot.box), fit)

    def _swapped(self, page: Page, point: QPointF, payload: Payload) -> Hover | None:
        """Judge the exchange of a moved object with what stands under the cursor."""
        design, moved = self._session.design, payload.moved_id
        if moved is None or payload.others:
            return None
        under = page.region_at(point, 0.0)
        stack = index(design).lineage(under[1].owner) if under is not None else ()
        partner = next((each for each in stack if edits.changes_places(design, moved, each)), None)
        if partner is None or moved in stack:
            return None
        answer = self._answers.get(partner)
        if answer is None:
            answer = self._answers[partner] = judge_swap(design, moved, partner)
        rect = next((rect for rect in page.boxes_of(partner) if rect.contains(point)), None)
        return Hover(answer, rect) if answer.design is not None else None
