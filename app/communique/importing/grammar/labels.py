"""Labels before a headline, and a page's switch of language behind it: "Press release: …", "For immediate release: …", "… English"."""

from __future__ import annotations

from communique.importing.grammar.dissect import kinds_of, notices_of
from communique.importing.grammar.sheet import Line, Sheet
from communique.importing.grammar.telling import is_lesser, opening, words_of
from communique.languages import Language, language, tags
from communique.patterns import lazily
from communique.text import Text

LONE_KINDS = ("communiqué", "communique", "comunicado", "بيان", "media", "press")
LEAST = 3  # words of a headline behind a label
_LABELLED = lazily(r"\s?[:|–—]\s+|\s+-\s?(?=\w)")


def label_end(plain: str, tongue: Language) -> int:
    """Where the words behind a label begin; 0 where no label stands before them."""
    title, kind, notice = _phrases(plain, tongue)
    end = title or notice or kind
    if kind and not (title or notice) and " " not in plain[:kind].strip():
        return 0
    colon = _LABELLED.match(plain, end) if end else None
    return colon.end() if colon and len(words_of(plain[colon.end() :])) >= LEAST else 0


def without_label(text: Text, sheet: Sheet, line: Line) -> Text:
    """The headline without the kind, a notice, or a word such as "Title", that stands before it, and without a language's name behind it."""
    return _without_switch(_without_prefix(text, sheet, line), sheet, line)


def _without_prefix(text: Text, sheet: Sheet, line: Line) -> Text:
    plain = text.plain
    title, kind, notice = _phrases(plain, sheet.tongue)
    lone = kind and not (title or notice) and " " not in plain[:kind].strip()
    if lone and not line.plain[:kind].casefold().strip().startswith(LONE_KINDS):
        return text
    end = title or notice or kind
    colon = _LABELLED.match(plain, end) if end else None
    if colon is None or len(words_of(plain[colon.end() :])) < LEAST:
        return text
    label = line.with_text(Text(plain[:end].strip()))
    if notice and not sheet.notice and not title:
        sheet.notice = label.plain
    elif kind and not sheet.kind and not title:
        sheet.kind = label.plain
    else:
        sheet.drop(label, "label of the headline")
    return text.slice(colon.end(), len(plain))


def _phrases(plain: str, tongue: Language) -> tuple[int, int, int]:
    """How far a title's label, a kind, and a notice reach at the start of a line; a section's name counts as a title's label."""
    head = plain.split(":", 1)[0]
    section = len(head) if ":" in plain and is_lesser(head, tongue) else 0
    return (
        opening(plain, tongue.parts.titles) or section,
        opening(plain, kinds_of(tongue.tag)),
        opening(plain, notices_of(tongue.tag)),
    )


def _without_switch(text: Text, sheet: Sheet, line: Line) -> Text:
    """The headline without the name of another language at its end, by which a page leads to its translation."""
    plain = text.plain.rstrip()
    for tag in tags():
        name = language(tag).name
        if tag == sheet.tongue.tag or not plain.endswith((f" {name}", f"\u00a0{name}")):
            continue
        kept = plain[: -len(name)].rstrip(" \u00a0|/·•")
        if len(words_of(kept)) >= LEAST:
            sheet.drop(line.with_text(Text(name)))
            return text.slice(0, len(kept))
    return text
