"""Editor of an embargo: wall time, zone, and beneath it the same instant in UTC and at headquarters."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QCompleter, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from communique import dates, gazetteer
from communique.errors import CommuniqueError
from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.release import Embargo, Release
from communique.typed_dates import nearest, read_moment
from communique_ui.caret import Caret
from communique_ui.controls.choices import Choice
from communique_ui.controls.flow import Flow
from communique_ui.controls.labels import button, label, set_state
from communique_ui.editors.dates import DateLine
from communique_ui.editors.editor import Editor
from communique_ui.editors.texts import show_line_caret

EVERY_MS = 20_000


class EmbargoEditor(Editor):
    """Date and time as one line, the zone beside it; an hour that the clocks skip is refused, of one that comes twice it asks which."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.when = DateLine(self.name, field.label)
        self.zone = ZoneChoice(f"{self.name}.zone")
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.when, 3)
        line.addWidget(self.zone, 2)
        self.place(self.when.line, row=row)
        self.when.line.setPlaceholderText(self.tr("None; write it like 6 October 2026, 18:00"))
        self._value: Embargo | None = None
        self._form, self._language, self._month_first = "d MMMM yyyy", "en", False
        self._home, self._city = "UTC", ""
        self._build_below()
        self.when.typed.connect(self._read)
        self.when.picked.connect(self._pick)
        self.when.left.connect(self._settle)
        self.when.line.stepped.connect(self._move)
        self.zone.chosen.connect(self._rezone)
        self._clock = QTimer(self, interval=EVERY_MS)
        self._clock.timeout.connect(self._say)

    def show_value(self, value: Any) -> None:
        changed = value != self._value
        self._value = value
        if changed:
            self._refusal.hide()
            self.zone.show_zone(value.zone if value else self._home)
            self._show_form()
        self._say()

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        self._form, self._language = style.date_form, release.language or style.language
        self._month_first = style.date_form.lstrip().startswith("M")
        home = style.organisation.zone or "UTC"
        if (home, style.organisation.city) != (self._home, self._city):
            self._home, self._city = home, style.organisation.city
            if self._value is None:
                self.zone.show_zone(home)
            self._say()
        there = gazetteer.zone_of(release.dateline.city) if release.dateline else ""
        self.zone.offer(tuple(filter(None, (there, home, "UTC"))))

    def show_caret(self, caret: Caret) -> None:
        show_line_caret(self.when.line, caret)

    def set_read_only(self, is_read_only: bool) -> None:
        self.when.set_read_only(is_read_only)
        self.zone.setEnabled(not is_read_only)

    # ---- built once

    def _build_below(self) -> None:
        self._refusal = QWidget()
        flow = Flow(self._refusal)
        self._why = label("", wraps=False)
        set_state(self._why, "must")
        self._earlier = button(self.tr("Use the time before"), name=f"{self.name}.earlier")
        self._later = button(self.tr("Use the time after"), name=f"{self.name}.later")
        for one in (self._why, self._earlier, self._later):
            flow.addWidget(one)
        self._earlier.clicked.connect(self._take_earlier)
        self._later.clicked.connect(self._take_later)
        self._refusal.hide()
        self._ask = QWidget()
        asking = QHBoxLayout(self._ask)
        asking.setContentsMargins(0, 0, 0, 0)
        self._which = label("")
        asking.addWidget(self._which)
        self._folds = QButtonGroup(self)
        for fold, text in ((0, self.tr("the first")), (1, self.tr("the second"))):
            choice = QRadioButton(text)
            choice.setObjectName(f"{self.name}.fold{fold}")
            self._folds.addButton(choice, fold)
            asking.addWidget(choice)
        asking.addStretch(1)
        self._folds.idToggled.connect(self._refold)
        self._ask.hide()
        self._meaning = label("", "caption", wraps=True)
        self._meaning.setObjectName(f"{self.name}.utc")
        below = QVBoxLayout()
        below.setSpacing(3)
        for widget in (self._refusal, self._ask, self._meaning):
            below.addWidget(widget)
        self.column.addLayout(below)

    # ---- what somebody does

    def _read(self, text: str) -> None:
        self._refusal.hide()
        if not text.strip():
            self.note.setText("")
            self._tell(None)
            return
        on, at = read_moment(text, self._language, month_first=self._month_first)
        whole = dates.day(nearest(on, _today())) if on else None
        if whole is None or at is None:
            self.note.setText(self.tr("Date and time are wanted"))
            return
        self.note.setText("")
        self._put(Embargo(datetime.combine(whole, at), self.zone.zone()))

    def _pick(self, day: date) -> None:
        at = self._value.local.time() if self._value else time(12)
        self._put(Embargo(datetime.combine(day, at), self.zone.zone()))
        self._show_form()

    def _rezone(self, zone: str) -> None:
        """Another zone for what stands in the line, which the last zone may have refused."""
        if self.when.line.text().strip():
            self._read(self.when.line.text())

    def _put(self, embargo: Embargo) -> None:
        """Take an embargo, unless its hour is one that the clocks skip."""
        if self._value and (self._value.local, self._value.zone) == (embargo.local, embargo.zone):
            embargo = replace(embargo, fold=self._value.fold)
        try:
            dates.instant(embargo)
        except dates.GapError as gap:
            self._refuse(gap, embargo.zone)
            return
        except CommuniqueError as trouble:
            self.told.emit(str(trouble))
            return
        self._tell(embargo)

    def _refuse(self, gap: dates.GapError, zone: str) -> None:
        self._gap, self._gap_zone = gap, zone
        self._why.setText(self.tr("The clocks skip that hour in {zone}.").format(zone=zone))
        self._earlier.setText(self.tr("Use {time}").format(time=f"{gap.before:%H:%M}"))
        self._later.setText(self.tr("Use {time}").format(time=f"{gap.after:%H:%M}"))
        self._refusal.show()

    def _move(self, hours: int) -> None:
        """The embargo so many hours later, in time that passes: the clocks may change meanwhile."""
        if self._value is None or self.when.line.isReadOnly():
            return
        try:
            there = (dates.instant(self._value) + timedelta(hours=hours)).astimezone(dates.zone(self._value.zone))
        except (CommuniqueError, OverflowError):
            return
        self._tell(Embargo(there.replace(tzinfo=None, fold=0), self._value.zone, there.fold))
        self._show_form()

    def _take_earlier(self) -> None:
        self._put(Embargo(self._gap.before, self._gap_zone))
        self._show_form()

    def _take_later(self) -> None:
        self._put(Embargo(self._gap.after, self._gap_zone))
        self._show_form()

    def _refold(self, fold: int, is_on: bool) -> None:
        if is_on and self._value is not None and fold != self._value.fold:
            self._tell(replace(self._value, fold=fold))

    def _tell(self, value: Embargo | None) -> None:
        if value != self._value:
            self._value = value
            self._refusal.hide()
            self._say()
            self.edited.emit(value, self.field.key)

    def _settle(self) -> None:
        text = self.when.line.text()
        on, at = read_moment(text, self._language, month_first=self._month_first)
        if text.strip() and (on is None or at is None):
            self.told.emit(self.tr("“{text}” is not a date and a time. The embargo stays as it was.").format(text=text.strip()))
        self.note.setText("")
        if self._refusal.isHidden():
            self._show_form()

    # ---- what it shows

    def _show_form(self) -> None:
        value = self._value
        shown = f"{dates.format_date(dates.partial(value.local.date()), self._form, self._language)}, {value.local:%H:%M}" if value else ""
        self.when.line.show_text(shown)
        self.when.today, self.when.language = _today(), self._language
        self.when.day = value.local.date() if value else _today()

    def _say(self) -> None:
        """The line beneath: UTC, headquarters, how long it still runs; and the question about an hour that comes twice."""
        value = self._value
        self._meaning.setVisible(value is not None)
        if value is None:
            self._ask.hide()
            self._clock.stop()
            return
        try:
            instant, is_fold = dates.instant(value), dates.is_fold(value.local, value.zone)
        except CommuniqueError as trouble:  # a file may hold an hour that never comes, or a zone that nobody knows
            self._meaning.setText(str(trouble))
            self._ask.hide()
            return
        self._ask.setVisible(is_fold)
        self._clock.start()
        parts = [self.tr("= {time} UTC").format(time=f"{instant:%H:%M}")]
        if self._home not in (value.zone, "UTC"):
            home = instant.astimezone(dates.zone(self._home))
            parts.append(f"{home:%H:%M} {self._city or self._home}")
        parts.append(self._left(instant - datetime.now(UTC)))
        self._meaning.setText(" · ".join(parts))
        if self._ask.isVisibleTo(self):
            self._say_folds(value)

    def _say_folds(self, value: Embargo) -> None:
        self._which.setText(self.tr("{time} comes twice that night:").format(time=f"{value.local:%H:%M}"))
        for fold, text in ((0, self.tr("the first ({offset})")), (1, self.tr("the second ({offset})"))):
            choice = self._folds.button(fold)
            choice.setText(text.format(offset=dates.offset(replace(value, fold=fold))))
            was_blocked = self._folds.blockSignals(True)
            choice.setChecked(value.fold == fold)
            self._folds.blockSignals(was_blocked)

    def _left(self, span: timedelta) -> str:
        return self.tr("in {span}").format(span=spoken(span)) if span > timedelta(0) else self.tr("lifted {span} ago").format(span=spoken(-span))


class ZoneChoice(Choice):
    """A time zone: those of the house first, then all, found by any part of their name."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Time zone of the embargo"))
        self.setEditable(True)
        self.setInsertPolicy(Choice.InsertPolicy.NoInsert)
        self._first: tuple[str, ...] = ()
        self._zone = "UTC"
        self.offer(("UTC",))
        completer = self.completer() or QCompleter(self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.activated.connect(self._take)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(self.accessibleName())
            line.editingFinished.connect(self._take)

    def offer(self, first: tuple[str, ...]) -> None:
        """Put these zones at the head of the list."""
        if first == self._first:
            return
        self._first = first
        was_blocked = self.blockSignals(True)
        self.clear()
        self.addItems([*dict.fromkeys((*first, *dates.zones()))])
        self.show_zone(self._zone)
        self.blockSignals(was_blocked)

    def zone(self) -> str:
        """The zone that is chosen."""
        return self._zone

    def show_zone(self, name: str) -> None:
        """Show a zone; nothing is emitted."""
        self._zone = name
        was_blocked = self.blockSignals(True)
        self.setCurrentText(name)
        self.blockSignals(was_blocked)

    def _take(self) -> None:
        typed = self.currentText().strip().casefold()
        found = next((name for name in (*self._first, *dates.zones()) if name.casefold() == typed), None)
        found = found or next((name for name in dates.zones() if name.casefold().endswith("/" + typed.replace(" ", "_"))), None)
        if found is None:
            self.show_zone(self._zone)
        elif found != self._zone:
            self.show_zone(found)
            self.chosen.emit(found)
        else:
            self.show_zone(found)


def spoken(span: timedelta) -> str:
    """A span of time in its two largest parts: ``3 h 12 min``, ``2 d 4 h``."""
    minutes = int(span.total_seconds() // 60)
    days, hours, left = minutes // 1440, minutes // 60 % 24, minutes % 60
    if days:
        return f"{days} d {hours} h" if hours else f"{days} d"
    return f"{hours} h {left} min" if hours else f"{left} min"


def _today() -> date:
    return datetime.now().astimezone().date()
