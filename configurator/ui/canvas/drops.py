"""One drag over the canvas: where it may land, the tentative design, and what is said about it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QMimeData, QPointF, QRectF

from configurator.design.target import Target
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
        self._answers: dict[Target, Judgement] = {}

    def reset(self) -> None:
        """Forget the drag."""
        self._payload, self._payload_key = None, ()
        self._answers.clear()

    def payload(self, mime: QMimeData, copy: bool) -> Payload | None:
        """What is being dragged, judged against the design as it is now."""
        design = self._session.design
        form = OBJECT_MIME if mime.hasFormat(OBJECT_MIME) else PART_MIME
        id_ = bytes(mime.data(form).data()).decode("utf-8", "replace")
        key = (form, id_, copy and form == OBJECT_MIME, id(design))
        if key != self._payload_key:
            self.reset()
            self._payload_key = key
            if form == OBJECT_MIME:
                self._payload = object_payload(design, id_, copy)
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
            payload.moved_id,
        )
        answer = self._answers.get(spot.target)
        if answer is None:
            session = self._session
            answer = judge(session.design, session.catalogue, payload, spot.target)
            self._answers[spot.target] = answer
        fit = why_it_fits(self._session.design, payload.part, spot.target, self._wording)
        return Hover(answer, placed.to_scene(spot.box), fit)
