"""Icons: our own line drawings in `assets/icons`, drawn in the colour that the theme asks for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from app.config import resource

SIZE = 24
"""Drawn once, at the size of the largest use at 100 % text; Qt makes smaller ones from it."""


@lru_cache(maxsize=256)
def icon(name: str, color: str, pad: int = 0, size: int = SIZE) -> QIcon:
    """The icon `assets/icons/NAME.svg` in one colour (`#rrggbb`).

    `pad` leaves free room at its right, in twenty-fourths of its width.
    """
    screen = QGuiApplication.primaryScreen()
    picture = pixmap(name, color, size, screen.devicePixelRatio())
    return QIcon(_padded(picture, pad) if pad else picture)


def _padded(picture: QPixmap, pad: int) -> QPixmap:
    ratio = picture.devicePixelRatio()
    wider = QPixmap(picture.width() + round(pad * picture.width() / SIZE), picture.height())
    wider.setDevicePixelRatio(ratio)
    wider.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wider)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wider


@lru_cache(maxsize=512)
def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a picture of `size` logical pixels for a screen with this pixel ratio."""
    svg = _source(name).replace("currentColor", color)
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image


@lru_cache(maxsize=64)
def _source(name: str) -> str:
    return resource("assets", "icons", f"{name}.svg").read_text(encoding="utf-8")
