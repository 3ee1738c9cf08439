"""What both can look at: chosen by a click from the few things that are suggested, with a sentence why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.domain import EvidenceKind, KnownError, Talk, TalkEvidence
from app.ui.coach.desk import RecordDesk
from app.ui.coach.talk_parts import BareText, Section, day_text
from app.ui.context import Context
from app.ui.translate import QT_TRANSLATE_NOOP
from app.ui.widgets.basics import (
    Elided,
    button,
    clear,
    column,
    label,
    quoted,
    row,
    tool_button,
)
from app.workflow import Offer, WhyShown, chosen_evidence, evidence_for

_WHY = {
    WhyShown.CHOSEN: QT_TRANSLATE_NOOP("TalkEvidence", "chosen as the best of its line"),
    WhyShown.PRAISED: QT_TRANSLATE_NOOP("TalkEvidence", "something in it was praised"),
    WhyShown.SKILL: QT_TRANSLATE_NOOP("TalkEvidence", "of the skill in work"),
    WhyShown.LATEST: QT_TRANSLATE_NOOP("TalkEvidence", "the latest take"),
    WhyShown.PLAN: QT_TRANSLATE_NOOP("TalkEvidence", "a call, looked back at"),
    WhyShown.VISIT: QT_TRANSLATE_NOOP("TalkEvidence", "a visit together"),
}
_ICONS = {
    EvidenceKind.TAKE: "takes",
    EvidenceKind.REMARK: "remark",
    EvidenceKind.PLAN: "plan",
    EvidenceKind.VISIT: "visit",
}
_PLACES = {EvidenceKind.PLAN: "plan", EvidenceKind.VISIT: "visit"}


class Evidence(QFrame):
    """What is known of a talk's evidence; shared by the pages that show it."""

    changed = Signal()
    place_asked = Signal(str, str)

    def __init__(self, context: Context, desk: RecordDesk) -> None:
        super().__init__()
        self.hide()
        self._context, self._desk = context, desk
        self.offers: Sequence[Offer] = ()
        self.known: Mapping[str, Offer] = {}
        self.has_all = False

    def load(self, *, anything: bool = False) -> None:
        """Look for what is worth looking at, or for whatever there is."""
        talk = self._desk.record
        self.offers, self.known = (), {}
        self.has_all = anything
        self._context.tasks.run(
            _load,
            self._context,
            talk,
            anything,
            on_done=self._loaded,
            on_failed=self._context.host.show_error,
        )

    def choose(self, offer: Offer) -> None:
        """Take something into the talk."""
        talk: Talk = self._desk.record
        if all(one.id != offer.id for one in talk.evidence):
            self.known = {**self.known, offer.id: offer}
            self._desk.change(evidence=(*talk.evidence, TalkEvidence(offer.kind, offer.id)))

    def drop(self, evidence_id: str) -> None:
        """Take something out of the talk again."""
        talk: Talk = self._desk.record
        known = self.known.get(evidence_id)
        if known is not None and all(one.id != evidence_id for one in self.offers):
            self.offers = (*self.offers, known)
        self._desk.change(evidence=tuple(one for one in talk.evidence if one.id != evidence_id))

    def look_at(self, evidence: TalkEvidence) -> None:
        """Open the take or the record."""
        if evidence.kind in _PLACES:
            self.place_asked.emit(_PLACES[evidence.kind], evidence.id)
            return
        try:
            self._context.host.open_take(self._context.services.library.take(evidence.id))
        except KnownError as error:
            self._context.host.show_error(error)

    def _loaded(self, result: tuple[str, Sequence[Offer], Mapping[str, Offer]]) -> None:
        talk_id, offers, known = result
        if self._desk.is_open and self._desk.record.id == talk_id:
            self.offers, self.known = offers, known
            self.changed.emit()


class EvidenceRow(QFrame):
    """One piece of evidence that was chosen: one click opens it, one sentence says what it shows."""

    def __init__(self, evidence: Evidence, desk: RecordDesk, one: TalkEvidence, *, brief: bool) -> None:
        super().__init__()
        self.setProperty("role", "well")
        offer = evidence.known.get(one.id)
        title = offer.title if offer is not None else self.tr("It is not on this computer any more")
        self.look = button(
            self.tr("Look"), "quiet", icon_name=_ICONS[one.kind], clicked=partial(evidence.look_at, one)
        )
        self.look.setAccessibleName(f"{self.look.text()}: {title}")
        self.look.setEnabled(offer is not None)
        layout = column(spacing=6, margins=10)
        names = column(
            label(title), *([label(_about(offer), "small")] if offer is not None else []), spacing=0
        )
        top = row(names, self.look, spacing=6)
        top.setStretch(0, 1)
        layout.addLayout(top)
        if brief:
            if one.why.strip():
                layout.addWidget(label(one.why.strip()))
        else:
            drop = tool_button("cross", self.tr("Leave out: {what}").format(what=title))
            drop.clicked.connect(partial(_drop, evidence, one.id))
            top.addWidget(drop)
            self.why = BareText(
                desk,
                self.tr("What it shows"),
                f"why {one.id}",
                partial(_why_of, one.id),
                partial(_put_why, desk, one.id),
                hint=self.tr("One sentence: what does it show?"),
            )
            layout.addWidget(self.why)
        self.setLayout(layout)


class EvidenceList(QVBoxLayout):
    """The chosen evidence; `brief` while the talk goes on."""

    def __init__(self, evidence: Evidence, desk: RecordDesk, *, brief: bool) -> None:
        super().__init__()
        self.setSpacing(8)
        self._evidence, self._desk, self._brief = evidence, desk, brief
        self.rows: list[EvidenceRow] = []
        self._shown: object = None
        desk.changed.connect(self.show_now)
        evidence.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show it again where it is another list, so that a sentence being written keeps its cursor."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        chosen = self._desk.record.evidence
        ids = [(one.id, one.id in self._evidence.known, self._brief and one.why) for one in chosen]
        if (self._desk.record.id, ids) == self._shown:
            return
        self._shown = (self._desk.record.id, ids)
        clear(self)
        self.rows = [EvidenceRow(self._evidence, self._desk, one, brief=self._brief) for one in chosen]
        for one in self.rows:
            self.addWidget(one)


class EvidenceSection(Section):
    """Before the talk: what is suggested, and what was chosen."""

    def __init__(self, evidence: Evidence, desk: RecordDesk) -> None:
        super().__init__(icon_name="eye")
        self.rename(self.tr("What we look at"))
        self._evidence, self._desk = evidence, desk
        self.list = EvidenceList(evidence, desk, brief=False)
        self._suggested = label("", "overline")
        self._offers = QVBoxLayout()
        self._offers.setSpacing(2)
        self._nothing = label(
            self.tr(
                "Nothing was shared since last time. Takes made together or handed over, calls that were"
                " looked back at and visits are suggested here."
            ),
            "muted",
        )
        self.parts.addLayout(self.list)
        self.parts.addWidget(self._nothing)
        self.parts.addWidget(self._suggested)
        self.parts.addLayout(self._offers)
        self.more = button(
            self.tr("Look for something else"), "quiet", icon_name="search", clicked=self._show_more
        )
        self.parts.addLayout(row(self.more, None))
        self.add_buttons: list[Any] = []
        desk.changed.connect(self.show_now)
        evidence.changed.connect(self.show_now)

    def show_now(self) -> None:
        """Show what is not chosen yet."""
        if not self._desk.is_open or not isinstance(self._desk.record, Talk):
            return
        chosen = self._desk.record.evidence
        ids = {one.id for one in chosen}
        left = [one for one in self._evidence.offers if one.id not in ids]
        self._suggested.setVisible(bool(left))
        self._nothing.setVisible(not left and not chosen)
        self.more.setVisible(not self._evidence.has_all)
        self._suggested.setText(self._heading_text())
        clear(self._offers)
        self.add_buttons = []
        for offer in left:
            self._offers.addWidget(self._offer_row(offer))
        titles = [self._evidence.known[one.id].title for one in chosen if one.id in self._evidence.known]
        self.show_state(" · ".join(dict.fromkeys(titles)) if titles else self.tr("nothing chosen"))

    def _show_more(self) -> None:
        self._evidence.load(anything=True)

    def _take_in(self, offer: Offer) -> None:
        self._evidence.choose(offer)
        if self.list.rows:
            self.list.rows[-1].why.setFocus()

    def _heading_text(self) -> str:
        if self._evidence.has_all:
            return self.tr("All that there is, the best first")
        return self.tr("Worth a look since last time")

    def _offer_row(self, offer: Offer) -> QFrame:
        frame = QFrame()
        frame.setProperty("role", "row")
        add = button(self.tr("Take it in"), "quiet", icon_name="plus", clicked=partial(self._take_in, offer))
        add.setAccessibleName(f"{add.text()}: {offer.title}")
        self.add_buttons.append(add)
        layout = row(column(Elided(offer.title), Elided(_about(offer), "small"), spacing=0), add, spacing=8)
        layout.setStretch(0, 1)
        layout.setContentsMargins(10, 4, 4, 4)
        frame.setLayout(layout)
        return frame


def _load(context: Context, talk: Talk, anything: bool) -> tuple[str, Sequence[Offer], Mapping[str, Offer]]:
    offers = evidence_for(context.services, talk, anything=anything)
    return talk.id, offers, {**{one.id: one for one in offers}, **chosen_evidence(context.services, talk)}


def _about(offer: Offer) -> str:
    why = quoted(offer.text) if offer.text else QCoreApplication.translate("TalkEvidence", _WHY[offer.why])
    return f"{day_text(offer.at.astimezone().date())} · {why}"


def _drop(evidence: Evidence, evidence_id: str, *_checked: object) -> None:
    evidence.drop(evidence_id)


def _why_of(evidence_id: str, record: Any) -> str:
    return next((str(one.why) for one in record.evidence if one.id == evidence_id), "")


def _put_why(desk: RecordDesk, evidence_id: str, text: str) -> dict[str, Any]:
    changed = (replace(one, why=text) if one.id == evidence_id else one for one in desk.record.evidence)
    return {"evidence": tuple(changed)}
