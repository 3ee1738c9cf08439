"""While the words are written down: the buyer thinks it over."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget

from app.ui.conversation.controller import ConversationController
from app.ui.widgets.basics import button, column, label, short_host


class Thinking(QWidget):
    """How far the words are, and two ways not to wait for them."""

    def __init__(self, controller: ConversationController) -> None:
        super().__init__()
        self._controller = controller
        self._text = label(role="heading")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 100)
        tell = button(self.tr("Do not wait: I say what I said"), clicked=controller.cancel_words)
        tell.setObjectName("do_not_wait")
        self._where = label(role="muted")
        layout = column(self._text, self._where, self._bar, spacing=8)
        layout.addWidget(tell, 0, Qt.AlignmentFlag.AlignLeft)
        # A card's border is not counted where texts wrap: without this the button is a pixel short.
        layout.addSpacing(2)
        self.setLayout(layout)
        controller.progress_changed.connect(self._show_progress)

    def refresh(self) -> None:
        """Show who thinks."""
        name = self._controller.conversation.buyer_name
        self._text.setText(self.tr("{buyer} is thinking it over …").format(buyer=name))
        elsewhere = self._controller.words_elsewhere()
        self._where.setText(
            self.tr("Your words are being written down on this computer.")
            if elsewhere is None
            else self.tr("{host} is writing your words down.").format(host=short_host(elsewhere.host))
        )
        self._bar.setAccessibleName(self._text.text())
        self._show_progress()

    def _show_progress(self) -> None:
        self._bar.setValue(round(100 * self._controller.progress))
