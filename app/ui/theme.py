"""Colours, sizes and type: one set of tokens for light and one for dark, and the style sheet made from them.

Blue is the model, orange is the attempt, red is only the open microphone. Every pair of text and background
below has a contrast of at least 4.5 : 1 (checked by a test).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.config import Theme, resource
from app.domain import InternalError


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours of one theme, as `#rrggbb`."""

    is_dark: bool
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    model: str
    model_soft: str
    attempt: str
    attempt_soft: str
    record: str
    on_record: str
    good: str
    warn: str
    warn_soft: str
    focus: str


LIGHT: Final = Tokens(
    is_dark=False,
    window="#f6f5f2",
    surface="#ffffff",
    raised="#efede8",
    border="#dcd8d0",
    text="#1d1f23",
    muted="#5b5f66",
    accent="#22302b",
    on_accent="#ffffff",
    accent_soft="#e4e9e5",
    model="#1f5fbf",
    model_soft="#e3edfb",
    attempt="#ad5009",
    attempt_soft="#fdeedd",
    record="#c8262c",
    on_record="#ffffff",
    good="#1b6e4b",
    warn="#7a5200",
    warn_soft="#fdf3d6",
    focus="#1f5fbf",
)

DARK: Final = Tokens(
    is_dark=True,
    window="#16181b",
    surface="#1f2226",
    raised="#2a2e33",
    border="#3a3f46",
    text="#eceef0",
    muted="#a9b0b8",
    accent="#dfe7e2",
    on_accent="#15191a",
    accent_soft="#2d3532",
    model="#7db0ff",
    model_soft="#1f2f47",
    attempt="#f6a55c",
    attempt_soft="#40301f",
    record="#ff6b6b",
    on_record="#1b0d0d",
    good="#6fd3a2",
    warn="#f0cb6b",
    warn_soft="#3a321d",
    focus="#7db0ff",
)

_PREFERRED_ON_LINUX: Final = ("Inter", "Noto Sans", "Cantarell", "Ubuntu")
_PLAIN_X_FONTS: Final = ("DejaVu Sans", "Bitstream Vera Sans", "Sans Serif", "Sans", "")


class ThemeKeeper(QObject):
    """Applies a theme to the program and tells widgets that paint themselves when it changed."""

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._theme = Theme.SYSTEM
        self._base_font = base_font()
        self._percent = 100
        self.tokens = LIGHT
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)

    def apply(self, theme: Theme, text_percent: int) -> None:
        """Use this theme and text size (100 to 200 %) everywhere."""
        self._theme = theme
        self._percent = text_percent
        self.tokens = DARK if self._wants_dark() else LIGHT
        font = QFont(self._base_font)
        font.setPointSizeF(self._base_font.pointSizeF() * text_percent / 100)
        self._application.setFont(font)
        self._application.setPalette(_palette(self.tokens))
        self._application.setStyleSheet(_style_sheet(self.tokens, font.pointSizeF()))
        self.changed.emit()

    def uses(self, theme: Theme, text_percent: int) -> bool:
        """Whether this is what is in use: styling every widget anew takes a second."""
        return (theme, text_percent) == (self._theme, self._percent)

    @property
    def point_size(self) -> float:
        """Size of body text in points, with the user's enlargement."""
        return self._base_font.pointSizeF() * self._percent / 100

    def scaled(self, pixels: float) -> int:
        """A length that goes with the text, such as the ring around a number: as it is at 100 %."""
        return round(pixels * self._percent / 100)

    def font(self, scale: float = 1.0, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The program's font, larger by `scale`."""
        font = QFont(self._base_font)
        font.setPointSizeF(self.point_size * scale)
        font.setWeight(weight)
        return font

    def _wants_dark(self) -> bool:
        if self._theme is Theme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._theme is Theme.DARK

    def _system_changed(self) -> None:
        if self._theme is Theme.SYSTEM:
            self.apply(self._theme, self._percent)


_keeper: ThemeKeeper | None = None


def start_theme(application: QApplication) -> ThemeKeeper:
    """Make the keeper of this program's theme; called once, before the first widget."""
    global _keeper
    application.setStyle("Fusion")
    _keeper = ThemeKeeper(application)
    return _keeper


def theme() -> ThemeKeeper:
    """The keeper of the theme; made on demand in tests that show a single widget."""
    if _keeper is not None:
        return _keeper
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise InternalError("a widget was made before the QApplication")
    keeper = start_theme(application)
    keeper.apply(Theme.LIGHT, 100)
    return keeper


def tokens() -> Tokens:
    """The colours in use."""
    return theme().tokens


def color(value: str, alpha: float = 1.0) -> QColor:
    """A token as a colour, with an opacity of 0 to 1."""
    result = QColor(value)
    result.setAlphaF(alpha)
    return result


def base_font() -> QFont:
    """The system's face for reading, or a better one where that is a makeshift."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    if font.family() in _PLAIN_X_FONTS:
        for family in _PREFERRED_ON_LINUX:
            if QFontDatabase.hasFamily(family):
                font = QFont(family)
                break
    # 10.5 points is what a page is comfortably read at on a laptop; smaller system sizes are for menus.
    font.setPointSizeF(max(font.pointSizeF(), 10.5))
    return font


def _palette(t: Tokens) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: t.window,
        QPalette.ColorRole.WindowText: t.text,
        QPalette.ColorRole.Base: t.surface,
        QPalette.ColorRole.AlternateBase: t.raised,
        QPalette.ColorRole.Text: t.text,
        QPalette.ColorRole.Button: t.raised,
        QPalette.ColorRole.ButtonText: t.text,
        QPalette.ColorRole.BrightText: t.record,
        QPalette.ColorRole.ToolTipBase: t.text,
        QPalette.ColorRole.ToolTipText: t.surface,
        QPalette.ColorRole.PlaceholderText: t.muted,
        QPalette.ColorRole.Highlight: t.model,
        QPalette.ColorRole.HighlightedText: t.on_accent,
        QPalette.ColorRole.Link: t.model,
        QPalette.ColorRole.Mid: t.border,
        QPalette.ColorRole.Midlight: t.raised,
        QPalette.ColorRole.Light: t.surface,
        QPalette.ColorRole.Dark: t.border,
        QPalette.ColorRole.Shadow: t.border,
    }
    for role, value in roles.items():
        palette.setColor(role, QColor(value))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.muted))
    return palette


def _style_sheet(t: Tokens, point_size: float) -> str:
    text = resource("assets", "styles", "go-first.qss").read_text(encoding="utf-8")
    values = {name: getattr(t, name) for name in Tokens.__dataclass_fields__ if name != "is_dark"}
    values |= {f"size_{scale}": f"{point_size * scale / 100:.1f}pt" for scale in (85, 115, 135, 170, 220)}
    for name in sorted(values, key=len, reverse=True):
        text = text.replace(f"@{name}", values[name])
    return text
