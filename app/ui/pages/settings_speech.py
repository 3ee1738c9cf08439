"""Settings: which speech model writes the words down, and getting one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFileDialog, QGridLayout, QProgressBar, QVBoxLayout, QWidget

from app.domain import LANGUAGE_NAMES, KnownError, Severity
from app.ui.context import Context
from app.ui.pages.model_row import ModelFacts, ModelRow
from app.ui.pages.model_work import Job, ModelWork, SpeechModels, load_models
from app.ui.pages.settings_parts import Section, Sign, change
from app.ui.pages.suiting_card import SuitingCard
from app.ui.sentences import sentence
from app.ui.widgets.basics import button, clear, column, label, row
from app.ui.widgets.choices import Combo, bytes_text
from app.ui.widgets.flow import Flow

if TYPE_CHECKING:
    from app.transcription import CatalogueEntry, InstalledModel


class SpeechSection(Section):
    """What is used for each language above, the models below."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._models = SpeechModels()
        self._shows_all = False
        self.rows: dict[str, ModelRow] = {}
        self.work = ModelWork(context, self)
        self.work.changed.connect(self._show)
        self.work.ended.connect(self.refresh)
        self.suiting = SuitingCard(context, self.work)
        self.suiting.changed.connect(self.refresh)
        self.used: dict[str, Combo] = {}
        self._languages = QWidget()
        languages = QGridLayout(self._languages)
        languages.setContentsMargins(0, 0, 0, 0)
        languages.setHorizontalSpacing(16)
        languages.setVerticalSpacing(8)
        for number, (code, name) in enumerate(LANGUAGE_NAMES.items()):
            combo = Combo(self.tr("Speech model for {language}").format(language=name), 24)
            combo.picked.connect(self._picked)
            self.used[code] = combo
            languages.addWidget(label(name, wrap=False), number, 0)
            languages.addWidget(combo, number, 1)
        languages.setColumnStretch(1, 1)
        self.none = label(self.tr("None here yet: takes wait for their words."))
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.all = button("", "quiet", clicked=self._toggle_all)
        self.add = button(self.tr("Add from a folder …"), icon_name="folder", clicked=self._add)
        self.check = button(self.tr("Check the files"), icon_name="check", clicked=self.work.check)
        self._progress = QProgressBar()
        self._progress.setRange(0, 1000)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("Work on the speech models"))
        self._progress_text = label(role="small")
        self.cancel = button(self.tr("Cancel"), clicked=self.work.cancel)
        self._busy = QWidget()
        busy = row(column(self._progress_text, self._progress, spacing=4), 8, self.cancel)
        busy.setStretch(0, 1)
        self._busy.setLayout(busy)
        self.found = label()
        self.found.hide()
        network = row(
            Sign("info"),
            label(
                self.tr(
                    "Getting a model uses the network, and only when you click. "
                    "Without a model everything else works; takes wait for their words."
                ),
                "muted",
            ),
            spacing=8,
        )
        network.setStretch(1, 1)
        self.fill(
            self.tr("Speech model"),
            self.tr(
                "It writes down what was said, on this computer. Larger ones hear better and take longer."
            ),
            self.suiting,
            self.none,
            self._languages,
            network,
            self._list,
            self._busy,
            self.found,
            Flow(self.all, self.add, self.check),
        )
        self._show()

    def refresh(self) -> None:
        """Look which models there are."""
        self._context.tasks.run(
            load_models, self._context, on_done=self._loaded, on_failed=self._context.host.show_error
        )

    @property
    def models(self) -> SpeechModels:
        """What is shown."""
        return self._models

    def _loaded(self, models: Any) -> None:
        self._models = models
        for language, combo in self.used.items():
            self._show_used(language, combo)
        self._make_rows()
        self._show()

    def _show_used(self, language: str, combo: Combo) -> None:
        models = self._models
        chosen = self._context.services.settings.speech_models.get(language, "")
        fitting = [model for model in models.installed if model.knows(language)]
        combo.setEnabled(bool(fitting))
        if not fitting:
            combo.show_entries([("", self.tr("None yet; takes wait"))], "")
            return
        # What the program takes by itself is only known while nothing else is chosen.
        best = self.tr("The best one here")
        if not chosen:
            best = self.tr("The best one here ({name})").format(name=models.used[language])
        entries = [("", best), *((f"{language}/{model.name}", self._with_wait(model)) for model in fitting)]
        if chosen and chosen not in {model.name for model in fitting}:
            absent = self.tr("{name} (not here yet)").format(name=chosen)
            entries.append((f"{language}/{chosen}", absent))
        combo.show_entries(entries, f"{language}/{chosen}" if chosen else "")

    def _with_wait(self, model: InstalledModel) -> str:
        """A model's name, and the longest usual wait with it where that was measured."""
        measured = self._models.calibration
        wait_s = measured.window_s(model.name) if measured is not None else None
        if wait_s is None:
            return model.name
        return self.tr("{name} · {seconds} s").format(
            name=model.name, seconds=QLocale().toString(wait_s, "f", 1)
        )

    def _picked(self, key: str) -> None:
        combo = self.sender()
        language = next(code for code, one in self.used.items() if one is combo)
        chosen = dict(self._context.services.settings.speech_models)
        chosen.pop(language, None)
        if key:
            chosen[language] = key.partition("/")[2]
        change(self._context, speech_models=chosen)
        self.refresh()

    def _make_rows(self) -> None:
        wanted = [facts.name for facts in self._shown_facts()]
        if wanted == list(self.rows):
            return
        clear(self._list)
        self.rows = {}
        for name in wanted:
            one = ModelRow()
            one.download_asked.connect(self.work.download)
            one.remove_asked.connect(self.work.remove)
            one.cancel_asked.connect(self.work.cancel)
            self.rows[name] = one
            self._list.addWidget(one)

    def _show(self) -> None:
        for facts in self._all_facts():
            if facts.name in self.rows:
                self.rows[facts.name].show_model(facts, self.work)
        self.suiting.show_models(self._models)
        installed = bool(self._models.installed)
        self.none.setVisible(not installed)
        self._languages.setVisible(installed)
        hidden = len(self._all_facts()) - len(self._shown_facts())
        self.all.setText(
            self.tr("Fewer models") if self._shows_all else self.tr("%n more model(s)", "", hidden)
        )
        self.all.setVisible(self._shows_all or hidden > 0)
        busy = self.work.job in (Job.ADD, Job.CHECK)
        self._busy.setVisible(busy)
        self.add.setEnabled(not self.work.is_busy)
        self.check.setEnabled(not self.work.is_busy)
        self.check.setVisible(installed)
        self.cancel.setEnabled(not self.work.is_stopping)
        if busy:
            done, total = self.work.done_bytes, self.work.total_bytes
            self._progress.setValue(round(done / total * 1000) if total else 0)
            text = self.tr("Copying") if self.work.job is Job.ADD else self.tr("Reading every file")
            self._progress_text.setText(f"{text} · {bytes_text(done)} / {bytes_text(total)}")
        self._show_found()

    def _show_found(self) -> None:
        problems = self.work.problems
        self.found.setVisible(problems is not None)
        if problems is None:
            return
        if problems:
            errors = [sentence(KnownError(problem.code, **problem.facts)) for problem in problems]
            self.found.setText("\n".join(errors))
        else:
            self.found.setText(self.tr("Every file is as it should be."))
        bad = any(problem.severity is Severity.ERROR for problem in problems)
        self.found.setProperty("role", "warn" if bad else "good" if not problems else "muted")
        self.found.style().unpolish(self.found)
        self.found.style().polish(self.found)

    def _toggle_all(self) -> None:
        self._shows_all = not self._shows_all
        self._make_rows()
        self._show()

    def _add(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("A folder with a speech model"))
        if folder:
            self.work.add(Path(folder))

    # -- what the rows say -----------------------------------------------------------------------

    def _all_facts(self) -> list[ModelFacts]:
        models = self._models
        known = {entry.name for entry in models.catalogue}
        facts = [self._facts(entry, models.find(entry.name)) for entry in models.catalogue]
        facts += [self._facts(None, model) for model in models.installed if model.name not in known]
        return facts

    def _shown_facts(self) -> list[ModelFacts]:
        facts = self._all_facts()
        if self._shows_all:
            return facts
        named = self.work.unfinished | {self.work.name}
        return [one for one in facts if one.is_installed or one.recommended_for or one.name in named]

    def _facts(self, entry: CatalogueEntry | None, model: InstalledModel | None) -> ModelFacts:
        from app.transcription import ModelState

        name = model.name if model is not None else entry.name if entry is not None else ""
        best = [LANGUAGE_NAMES[code] for code, best in self._models.recommended.items() if best == name]
        knows = model.knows if model is not None else entry.knows if entry is not None else None
        known = [text for code, text in LANGUAGE_NAMES.items() if knows is not None and knows(code)]
        everything = len(known) == len(LANGUAGE_NAMES)
        problem = ""
        if model is not None and model.state is ModelState.DAMAGED:
            problem = self.tr("A file is missing or damaged. Remove it, or get it again.")
        size = model.size_bytes if model is not None else entry.size_mb * 1_000_000 if entry else 0
        return ModelFacts(
            name=name,
            size_bytes=size,
            about=self.tr("every language") if everything else ", ".join(known),
            recommended_for=", ".join(best),
            is_installed=model is not None,
            problem=problem,
            in_catalogue=entry is not None,
        )
