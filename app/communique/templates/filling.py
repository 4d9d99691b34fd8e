"""Fill a template: each value goes in once and is never read again; what stays open stays a blank, which blocks the export."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from communique import fields
from communique.errors import TemplateError
from communique.house_style.style import HouseStyle
from communique.release import Block, Inherited, Origin, Release
from communique.templates.template import FACETS, Binding, Template
from communique.templates.values import Value, printed, read_values
from communique.text import Text


def fill(template: Template, given: Mapping[str, str], style: HouseStyle) -> Release:
    """A new release from a template; ``given`` maps slot keys to values. TemplateError where one does not fit.

    A value holding ``{slot}`` or a blank's words stays those characters. The release has no id yet: whoever saves it gives one.
    """
    values = read_values(template, given, style)
    release = template.release
    for binding in template.bindings:  # the date first: posts and forms depend on it
        release = _bound(release, template, binding, values, style)
    filled = _Filling(template, values, release, style)
    release = replace(
        release,
        id="", history=(), waivers=(), unplaced=(),
        headline=filled.text(release.headline), subheads=tuple(map(filled.text, release.subheads)),
        speakers=_speakers(release, values), origin=Origin("template", template.title, _traces(template, values)),
        body=_blocks(release.body, filled), boilerplate=_blocks(release.boilerplate, filled), notes=_blocks(release.notes, filled),
    )  # fmt: skip
    spoken = {span.value for block in release.body for span in block.text.of_kind("speech")}
    return _with_house(replace(release, quotes=tuple(quote for quote in release.quotes if quote.id in spoken)), style)


def blanks(release: Release) -> tuple[str, ...]:
    """The placeholder words that still stand in a release, in its order."""
    texts = (release.headline, *release.subheads, *(block.text for block in (*release.body, *release.boilerplate, *release.notes)))
    return tuple(text.words_of(span) for text in texts for span in text.of_kind("blank"))


def _with_house(release: Release, style: HouseStyle) -> Release:
    """The release with the house's standing parts where the template has none of its own."""
    tongue = release.language.split("-")[0]
    own = next((one for one in style.boilerplate if one.language.split("-")[0] == tongue), None)
    standing = tuple(Block(f"about{n}", "paragraph", Text(words)) for n, words in enumerate(own.paragraphs, 1)) if own else ()
    return replace(
        release,
        boilerplate=release.boilerplate or standing,
        contacts=release.contacts or style.contacts,
        end_mark=release.end_mark or style.end_mark,
    )


class _Filling:
    """The values of one filling, put into texts."""

    def __init__(self, template: Template, values: Mapping[str, Value], release: Release, style: HouseStyle) -> None:
        self._template, self._values, self._release, self._style = template, values, release, style

    def words(self, name: str) -> str | None:
        """What stands in a blank's place, or None while its slot is open."""
        key, _, facet = name.partition(".")
        slot = self._template.slot(key)
        if slot is None:
            raise TemplateError(f"The template “{self._template.title}” has a blank “{name}” but no slot “{key}”; mend the template.")
        if facet and facet not in FACETS.get(slot.kind, ()):
            raise TemplateError(f"The template “{self._template.title}” asks for “{name}”, which a {slot.kind} does not have.")
        value = self._values.get(key)
        return printed(slot, value, facet, self._release, self._style) if value else None

    def is_left_out(self, text: Text) -> bool:
        """Whether a paragraph needs a slot that is not required and was left empty."""
        keys = {span.value.partition(".")[0] for span in text.of_kind("blank")}
        slots = (self._template.slot(key) for key in keys)
        return any(slot is not None and not slot.required and slot.key not in self._values for slot in slots)

    def text(self, text: Text) -> Text:
        """A text with its filled blanks; from the end, so that no offset moves and no value is read for blanks."""
        for span in reversed(tuple(text.of_kind("blank"))):
            words = self.words(span.value)
            if words:
                bare = replace(text, spans=tuple(one for one in text.spans if one != span))
                text = bare.replaced(span.start, span.end, words)
        return text


def _blocks(blocks: tuple[Block, ...], filled: _Filling) -> tuple[Block, ...]:
    return tuple(replace(block, text=filled.text(block.text)) for block in blocks if not filled.is_left_out(block.text))


def _bound(release: Release, template: Template, binding: Binding, values: Mapping[str, Value], style: HouseStyle) -> Release:
    key, _, facet = binding.slot.partition(".")
    slot, value = template.slot(key), values.get(key)
    if slot is None:
        raise TemplateError(f"The template “{template.title}” fills {binding.field} from a slot “{key}” that it lacks; mend the template.")
    if value is None:
        return release
    if binding.field.startswith("quotes."):
        return _with_speaker(release, binding.field.split(".")[1], value)
    put: Any = printed(slot, value, facet, release, style)
    if binding.field == "date":
        put = value.date
    try:
        return fields.field(binding.field).set(release, put)
    except KeyError as trouble:
        raise TemplateError(f"The template “{template.title}” fills a field “{binding.field}” that does not exist.") from trouble


def _with_speaker(release: Release, quote_id: str, value: Value) -> Release:
    if value.person is None:
        return release
    who = value.person.id
    return replace(release, quotes=tuple(replace(q, speaker=who) if q.id == quote_id else q for q in release.quotes))


def _speakers(release: Release, values: Mapping[str, Value]) -> tuple[Any, ...]:
    """The template's own speakers and everybody a slot named, each once."""
    named = (value.person for value in values.values() if value.person is not None)
    return tuple({one.id: one for one in (*release.speakers, *named)}.values())


def _traces(template: Template, values: Mapping[str, Value]) -> tuple[Inherited, ...]:
    """Words of the last release that have no business in this one; those that are given again have."""
    said = " ".join(value.given for value in values.values()).casefold()
    return tuple(Inherited("", trace) for trace in template.traces if trace.casefold() not in said)
