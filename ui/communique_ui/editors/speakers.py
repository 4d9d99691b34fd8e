"""Editor of the speakers: people with their posts, and how they are named first and afterwards."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from communique import people
from communique.fields import Field
from communique.house_style.style import HouseStyle
from communique.posts import retitled
from communique.release import Forms, Name, PartialDate, Post, Release, Speaker
from communique_ui.controls.labels import button, label, set_state, tool
from communique_ui.dialogs.person import PersonDialog
from communique_ui.editors.post_change import PostChange
from communique_ui.editors.rows import Row, RowsEditor
from communique_ui.surface.speaker_choices import candidates, with_speaker

PLACES = (
    ("name", 0, 0), ("post", 0, 1), ("organisation", 0, 2), ("first", 1, 0), ("later", 1, 1), ("honorific", 1, 2),
    ("family", 2, 0), ("pronunciation", 2, 1), ("source", 2, 2),
)  # fmt: skip
MORE = ("family", "pronunciation", "source")


class SpeakersEditor(RowsEditor):
    """A card for each speaker; people the house knows are found by any part of their name or post."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, SpeakerRow, parent)
        self._release = Release()
        self._people: tuple[Speaker, ...] = ()
        self.empty.setText(self.tr("Nobody speaks yet. Add a person, or type a quote and choose who said it."))
        self._known = button(self.tr("Add a person"), "quiet", glyph="user-plus", name=f"{self.name}.add")
        self._new = button(self.tr("New person"), "quiet", glyph="plus", name=f"{self.name}.new")
        for one in (self._known, self._new):
            self.buttons.addWidget(one)
        self.buttons.addStretch(1)
        self._known.clicked.connect(self._choose)
        self._new.clicked.connect(self._begin)

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        super().show_setting(release, style)
        self._release, self._people = release, style.people
        self._known.setVisible(bool(style.people))

    def _choose(self) -> None:
        here = {one.id for one in self._release.speakers}
        others = [one for one in candidates(self._release, self._people) if one.speaker.id not in here]
        dialog = PersonDialog(others, self.window())
        dialog.picked.connect(self._add)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _append(self) -> None:
        super()._append()
        row = self.items[-1]
        if isinstance(row, SpeakerRow):
            row.retitled.connect(self._retitle)

    def _retitle(self, n: int, old: str, new: str) -> None:
        """The text follows a post that was written anew: one step with the writing."""
        made = retitled(self._release, self.value[n].id, old, new)
        self.reworked.emit(made, self.tr("Update the post"), f"{self.field.key}.{n}.post")

    def _add(self, speaker: Speaker) -> None:
        own, _ = with_speaker(self._release, speaker, lambda: uuid4().hex[:12])
        self.put(own.speakers)

    def _begin(self) -> None:
        self.put((*self.value, Speaker(uuid4().hex[:12], Name())))
        if self.items:
            self.items[-1].lines["name"].line.setFocus()


class SpeakerRow(Row):
    """One person: name, post, the forms of the release's language; what the house would write shows where a form is left empty."""

    retitled = Signal(int, str, str)
    """The text is to follow a changed post: the row's number, the old title, the new one."""

    def __init__(self, name: str, n: int) -> None:
        super().__init__(name, n)
        texts = {
            "name": self.tr("Name"), "post": self.tr("Post"), "organisation": self.tr("Organisation"), "first": self.tr("First mention"),
            "later": self.tr("Then"), "honorific": self.tr("Form of address"), "family": self.tr("Family name"),
            "pronunciation": self.tr("Pronunciation"), "source": self.tr("Source"),
        }  # fmt: skip
        for key, row, column in PLACES:
            self.add_line(key, texts[key], row, column)
        self._more = tool("ellipsis", self.tr("More about this person"), name=f"{self.name}.more")
        self._more.setCheckable(True)
        self._more.toggled.connect(self._show_more)
        self.top.insertWidget(1, self._more)
        self._outdated = label("", wraps=True)
        set_state(self._outdated, "should")
        self._outdated.hide()
        self.rows.addWidget(self._outdated)
        self._change = PostChange(f"{self.name}.post", self)
        self._change.wanted.connect(self._tell_retitled)
        self.rows.addWidget(self._change)
        after = self.lines["organisation"].line
        for before, widget in ((self.lines["post"].line, self._change.update_all), (self._change.update_all, self._change.leave)):
            QWidget.setTabOrder(before, widget)
        QWidget.setTabOrder(self._change.leave, after)
        self._language = "en"
        self._date: PartialDate | None = None

    def show_item(self, item: Any) -> None:
        self.item = item
        for key, one in self.lines.items():
            one.line.show_text(self._part(key))
        self._show_more(self._more.isChecked())
        self._derive()

    def show_setting(self, release: Release, style: HouseStyle) -> None:
        item = self.item
        if (release.language, release.date) != (self._language, self._date):
            self._language, self._date = release.language, release.date
            if item is not None:
                self.show_item(item)
        self._derive()
        if self.item is not None:
            is_typing = self.lines["post"].line.hasFocus()
            self._change.show_change(release, self.item.id, self._part("post"), is_typing=is_typing)

    def set_read_only(self, is_read_only: bool) -> None:
        super().set_read_only(is_read_only)
        self._change.setEnabled(not is_read_only)

    def with_part(self, key: str, text: str) -> Any:
        item: Speaker = self.item or Speaker(uuid4().hex[:12], Name())
        if key == "name":
            return replace(item, name=renamed(item.name, text))
        if key == "family":
            return replace(item, name=with_family(item.name, text))
        if key in ("post", "organisation"):
            return replace(item, posts=self._posts(item, key, text))
        if key in ("first", "later"):
            return replace(item, forms=self._forms(item, key, text))
        changes: dict[str, Any] = {key: text}
        return replace(item, **changes)

    def _tell_retitled(self, old: str, new: str) -> None:
        self.retitled.emit(self.n, old, new)

    def _show_more(self, is_wanted: bool) -> None:
        for key in MORE:
            self.show_part(key, is_wanted)

    def _part(self, key: str) -> str:
        item: Speaker = self.item
        post, forms = self._post(item), people.forms_in(item, self._language)
        parts = {
            "name": people.full_name(item.name), "family": item.name.family, "honorific": item.honorific,
            "post": post.title if post else "", "organisation": post.organisation if post else "",
            "first": forms.first if forms else "", "later": forms.later if forms else "",
            "pronunciation": item.pronunciation, "source": item.source,
        }  # fmt: skip
        return parts[key]

    def _post(self, item: Speaker) -> Post | None:
        """The post on the day of the release, or the first there is."""
        return people.post_on(item, self._date) or (item.posts[0] if item.posts else None)

    def _posts(self, item: Speaker, key: str, text: str) -> tuple[Post, ...]:
        part: dict[str, Any] = {"title" if key == "post" else "organisation": text}
        shown = self._post(item)
        if shown is None:
            return (Post(**part),)
        changed = replace(shown, **part)
        if changed == Post() and len(item.posts) == 1:
            return ()
        return tuple(changed if post is shown else post for post in item.posts)

    def _forms(self, item: Speaker, key: str, text: str) -> tuple[Forms, ...]:
        shown = people.forms_in(item, self._language)
        part: dict[str, Any] = {key: text}
        changed = replace(shown or Forms(self._language), **part)
        rest = tuple(forms for forms in item.forms if forms is not shown)
        return (*rest, changed) if changed.first or changed.later or changed.alternates else rest

    def _derive(self) -> None:
        """Titles and placeholders: how the person is named where nothing was written by hand."""
        item = self.item
        if item is None:
            return
        self.title.setText(people.full_name(item.name) or self.tr("New person"))
        bare = replace(item, forms=tuple(forms for forms in item.forms if forms is not people.forms_in(item, self._language)))
        self.lines["first"].line.setPlaceholderText(people.first_mention(bare, self._language, self._date))
        self.lines["later"].line.setPlaceholderText(people.later_mention(bare, self._language))
        is_outdated = bool(item.posts) and people.post_on(item, self._date) is None
        self._outdated.setVisible(is_outdated)
        if is_outdated:
            self._outdated.setText(self.tr("This post was not held on the date of the release. Check the title."))


def renamed(name: Name, printed: str) -> Name:
    """A name as it is printed now; given and family name follow as far as the words tell."""
    words = printed.split()
    family = name.family if name.family and printed.strip().endswith(name.family) else words[-1] if len(words) > 1 else ""
    if name.order == "family-first":
        family = name.family if name.family and printed.strip().startswith(name.family) else words[0] if len(words) > 1 else ""
    return _parted(replace(name, printed=printed), family)


def with_family(name: Name, family: str) -> Name:
    """A name with another family name; what is left of the printed name is the given one."""
    printed = people.full_name(name)
    return _parted(replace(name, printed=printed), family) if family and family in printed else replace(name, printed=printed, family=family)


def _parted(name: Name, family: str) -> Name:
    given = name.printed.strip()
    if family:
        given = (given.removesuffix(family) if name.order == "given-first" else given.removeprefix(family)).strip()
    made = replace(name, given=given, family=family, printed="")
    return made if people.full_name(made) == name.printed else replace(made, printed=name.printed)
