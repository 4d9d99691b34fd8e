"""How long the embargo still holds, for the toolbar: the wall time where it was set, and the time that is left."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QLabel, QWidget

from communique import dates, languages
from communique.errors import CommuniqueError
from communique.release import Embargo
from communique_ui.document import ReleaseDocument
from communique_ui.wording import shown_language, translate

EVERY_MS = 20_000


class Countdown(QObject):
    """Keeps a label true while time goes by."""

    def __init__(self, document: ReleaseDocument, shown: QLabel, glyph: QWidget) -> None:
        super().__init__(document)
        self._document = document
        self._label, self._glyph = shown, glyph
        self.now: Callable[[], datetime] = lambda: datetime.now(UTC)
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self.show)
        document.changed.connect(self.show)
        self.show()

    def show(self, *_: object) -> None:
        """Write the label anew; without an embargo it is empty and time is not looked at."""
        embargo = self._document.release.embargo
        text = countdown(embargo, self.now()) if embargo else ""
        if text != self._label.text():
            self._label.setText(text)
        self._label.setVisible(bool(text))
        self._glyph.setVisible(bool(text))
        if embargo and not self._clock.isActive():
            self._clock.start()
        elif not embargo:
            self._clock.stop()


def countdown(embargo: Embargo, now: datetime) -> str:
    """``Embargo 6 Oct 18:00 Paris (UTC+2) · in 3 h 12 min``, or how long ago it was lifted."""
    try:
        end = dates.instant(embargo)
    except CommuniqueError as trouble:
        return str(trouble)
    if end <= now:
        return translate("Countdown", "Embargo lifted {time} ago").format(time=span(now - end))
    place = embargo.zone.rpartition("/")[2].replace("_", " ")
    local = f"{day_and_month(embargo.local)} {embargo.local:%H:%M}"
    told = translate("Countdown", "Embargo {day} {place} ({offset}) · in {time}")
    return told.format(day=local, place=place, offset=dates.offset(embargo), time=span(end - now))


def day_and_month(moment: datetime) -> str:
    """``6 Oct``, with the month in the language of the window."""
    language = shown_language()
    month = languages.dates(language).month_names[moment.month - 1]
    return f"{moment.day} {month[:3] if language == 'en' else month}"


def span(time: timedelta) -> str:
    """A stretch of time in its two largest units: days and hours, hours and minutes, minutes."""
    minutes = int(time.total_seconds() // 60)
    days, hours, rest = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return translate("Countdown", "{days} d {hours} h").format(days=days, hours=hours)
    if hours:
        return translate("Countdown", "{hours} h {minutes} min").format(hours=hours, minutes=rest)
    return translate("Countdown", "{minutes} min").format(minutes=rest)
