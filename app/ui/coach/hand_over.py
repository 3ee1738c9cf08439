"""The place where something is handed over: for whom, what goes with it, a lock, and the file."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from app.domain import CoachingRecord, GoFirstError, KnownError, Take
from app.ui.coach.hand_over_items import CandidateRow, ChosenCard, RecordCard, TakeCard, size_text
from app.ui.coach.hand_over_offer import Offer, find_offer
from app.ui.coach.passphrase import PassphraseField
from app.ui.coach.view import CoachView
from app.ui.context import Context
from app.ui.pages.settings_parts import field
from app.ui.sentences import sentence
from app.ui.widgets.basics import button, card, clear, column, drop, label, row, scrolled
from app.ui.widgets.choices import Chips
from app.workflow import (
    Between,
    Chosen,
    WholeTake,
    can_lock,
    load_take,
    pack_parcel,
    suggested_file,
    write_parcel,
)


class HandOverView(CoachView):
    """Shows what will be in the file before it is written."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._offer: Offer | None = None
        self._asked = ""
        self.cards: list[ChosenCard] = []
        self.from_name, self.for_name = QLineEdit(), QLineEdit()
        for line in (self.from_name, self.for_name):
            line.setMaxLength(80)
            line.textChanged.connect(self._names_changed)
        names = row(
            field(self.tr("From"), self.from_name, self.tr("As you want to be called in it")),
            field(self.tr("For"), self.for_name, self.tr("Who gets the file; may be empty")),
            spacing=18,
        )
        names.setStretch(0, 1)
        names.setStretch(1, 1)
        names.setContentsMargins(18, 14, 18, 14)
        self._chosen, self._more = QVBoxLayout(), QVBoxLayout()
        self._chosen.setSpacing(10)
        self._more.setSpacing(0)
        self.nothing = label(self.tr("Nothing yet: choose from what is below."), "muted")
        self._more_title = label(self.tr("Could go as well"), "heading")
        self.locks = Chips(
            self.tr("Lock"),
            (("", self.tr("No passphrase")), ("lock", self.tr("With a passphrase"))),
            "",
        )
        self.locks.chosen.connect(self._lock_chosen)
        self.passphrase = PassphraseField(self.tr("Passphrase of the file"))
        self.passphrase.changed.connect(self._show_state)
        lock = column(
            label(self.tr("Lock"), "overline"),
            label(
                self.tr("A locked file can be opened only with its passphrase, also when it gets lost."),
                "small",
            ),
            self.locks,
            self.passphrase,
            spacing=6,
        )
        lock.setContentsMargins(18, 14, 18, 14)
        content = QWidget()
        body = column(
            card(names),
            label(self.tr("In the file, and nothing else"), "heading"),
            self._chosen,
            self.nothing,
            card(lock),
            self._more_title,
            self._more,
            None,
            spacing=12,
        )
        body.setContentsMargins(28, 0, 28, 12)
        content.setLayout(body)
        self.write = button(self.tr("Write the file …"), "primary", icon_name="hand-over", clicked=self._ask)
        self.write.setObjectName("write_handed")
        self.summary = label("")
        self._progress = QProgressBar()
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Writing the file"))
        self._progress.hide()
        foot = row(column(self.summary, self._progress, spacing=4), self.write, spacing=16)
        foot.setStretch(0, 1)
        foot.setContentsMargins(28, 10, 28, 16)
        layout = column(scrolled(content), foot, spacing=0)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    @property
    def title(self) -> str:
        """What is done here."""
        return self.tr("Hand over")

    @property
    def subtitle(self) -> str:
        """Whom it is about."""
        return self._offer.who.rep if self._offer is not None and self._offer.rep else ""

    def open(self, record_id: str) -> None:
        """Begin with a record, with `take/` and the id of a take, or with nothing."""
        self._asked = record_id
        self._offer = None
        self._clear()
        self.context.tasks.run(
            find_offer,
            self.context.services,
            record_id,
            on_done=self._found,
            on_failed=self.context.host.show_error,
        )
        self._show_state()

    def leave(self) -> None:
        """A passphrase does not stay in the window."""
        self.passphrase.forget()

    @property
    def who(self) -> Between:
        """Between whom it goes, by what is typed."""
        if self._offer is None:
            return Between("", "", "")
        who = self._offer.who
        sender, receiver = (" ".join(one.text().split()) for one in (self.from_name, self.for_name))
        # What a user hands over about the user goes under the name that is typed.
        rep = who.rep if self._offer.rep or who.rep != who.sender else sender
        return replace(who, sender=sender, receiver=receiver, rep=rep)

    @property
    def chosen(self) -> Chosen:
        """What is chosen now."""
        takes = tuple((one.whole, one.parts) for one in self.cards if isinstance(one, TakeCard))
        return Chosen(takes, tuple(one.record for one in self.cards if isinstance(one, RecordCard)))

    def write_to(self, file: Path) -> None:
        """Write it, in a task."""
        passphrase = self.passphrase.text if self.locks.current else ""
        self._busy(busy=True)
        self.context.tasks.run(
            _write,
            (self.chosen, self.who, file, passphrase),
            on_done=self._written,
            on_failed=self._failed,
        )

    # -- what goes -------------------------------------------------------------------------------

    def _clear(self) -> None:
        clear(self._chosen)
        clear(self._more)
        self.cards.clear()
        self.locks.choose("")
        self.passphrase.forget()

    def _found(self, found: Any) -> None:
        asked, offer = found
        if asked != self._asked:
            return
        self._offer = offer
        for line, name in ((self.from_name, offer.who.sender), (self.for_name, offer.who.receiver)):
            line.setText(name)
        for one in offer.begin:
            self._choose(one)
        for one in offer.more:
            self._offer_too(one)
        self.title_changed.emit()
        self._show_state()

    def _choose(self, one: Take | CoachingRecord) -> None:
        if isinstance(one, Take):
            self.context.tasks.run(
                load_take,
                self.context.services,
                one.id,
                on_done=self._take_loaded,
                on_failed=self.context.host.show_error,
            )
        else:
            self._add_card(RecordCard(one))

    def _take_loaded(self, whole: WholeTake) -> None:
        if self._offer is not None and not any(one.one.id == whole.take.id for one in self.cards):
            self._add_card(TakeCard(whole, self.who))

    def _add_card(self, one: ChosenCard) -> None:
        self.cards.append(one)
        self._chosen.addWidget(one)
        one.changed.connect(self._show_state)
        one.left_out.connect(partial(self._leave_out, one))
        self._show_state()

    def _leave_out(self, one: ChosenCard) -> None:
        if one in self.cards:
            self.cards.remove(one)
            drop(self._chosen, one)
            self._offer_too(one.one)
            self._show_state()

    def _offer_too(self, one: Take | CoachingRecord) -> None:
        line = CandidateRow(one)
        line.asked.connect(partial(self._take_up, line))
        self._more.addWidget(line)

    def _take_up(self, line: CandidateRow) -> None:
        drop(self._more, line)
        self._choose(line.one)
        self._show_state()

    # -- the file --------------------------------------------------------------------------------

    def _names_changed(self) -> None:
        for one in self.cards:
            if isinstance(one, TakeCard):
                one.show_names(self.who)
        self._show_state()

    def _lock_chosen(self, key: str) -> None:
        self._show_state()
        if key:
            self.passphrase.line.setFocus()

    def _show_state(self) -> None:
        locked = bool(self.locks.current)
        self.locks.setEnabled(can_lock())
        self.passphrase.setVisible(locked)
        fits = self.passphrase.advise() if locked else True
        self.nothing.setVisible(not self.cards)
        self._more_title.setVisible(self._more.count() > 0)
        try:
            parcel = pack_parcel(self.chosen, self.who)
        except KnownError as error:
            self.write.setEnabled(False)
            self.summary.setText(sentence(error) if self.cards else "")
            return
        for one in self.cards:
            one.extent.setText(size_text(parcel.size_of(one.one.id)))
        self.write.setEnabled(fits and self._progress.isHidden())
        count = self.tr("%n thing(s)", "", len(self.cards))
        for_whom = self.who.receiver
        text = self.tr("{count}, {size} at most")
        if for_whom:
            text = self.tr("{count} for {name}, {size} at most")
        self.summary.setText(text.format(count=count, name=for_whom, size=size_text(parcel.size_bytes)))

    def _ask(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        suggested = Path(folder) / suggested_file(self.who, datetime.now().astimezone())
        kinds = self.tr("Handed over (*.gofirst)")
        name, _ = QFileDialog.getSaveFileName(self, self.tr("Write the file"), str(suggested), kinds)
        if name:
            file = Path(name)
            self.write_to(file if file.suffix == ".gofirst" else file.with_name(file.name + ".gofirst"))

    def _written(self, done: Any) -> None:
        file, size = done
        self._busy(busy=False)
        self.passphrase.forget()
        self.locks.choose("")
        self._show_state()
        text = self.tr("Written: {file} ({size}). Send it or carry it over; nothing was sent.")
        self.context.host.say(text.format(file=str(file), size=size_text(size)))

    def _failed(self, error: GoFirstError) -> None:
        self._busy(busy=False)
        self.context.host.show_error(error)

    def _busy(self, *, busy: bool) -> None:
        self._progress.setVisible(busy)
        self._show_state()


def _write(what: tuple[Chosen, Between, Path, str]) -> tuple[Path, int]:
    chosen, who, file, passphrase = what
    return file, write_parcel(pack_parcel(chosen, who), file, passphrase)
