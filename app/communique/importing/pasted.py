"""Words pasted into a body that is being written: paragraphs, headings, lists and quotes in order; no line is taken for a field of the release."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

from communique import languages
from communique.importing.html import read_html
from communique.importing.kinds import with_quote_blocks
from communique.importing.outcome import Imported
from communique.importing.source import Paragraph, ParagraphKind, Source
from communique.importing.speech import with_quotes
from communique.importing.text import read_text
from communique.patterns import lazily
from communique.release import Block, BlockKind, Release, Speaker
from communique.text import Text

_KINDS: dict[ParagraphKind, BlockKind] = {"heading": "heading", "list-item": "list-item"}
_HEADING_WORDS = 14
_SENTENCE_ENDS = (".", "!", "?", "…", ":", ",", ";", "؟")
# A non-breaking space has a purpose beside these, in French for the most part; anywhere else a program put it there.
_NEEDED = frozenset("«»:;!?%€$£°№§–—")
_LOOSE = lazily("[ \u00a0]{2,}|\u00a0")


def read_pasted(data: str, flavour: str, language: str, known: tuple[Speaker, ...] = ()) -> Imported:
    """What was on the clipboard as ``html`` or ``text``: its release holds a body with its quotes and speakers, and nothing else.

    ``language`` is that of the release it goes into. InputError where it is far too large.
    """
    source: Source = read_html(data) if flavour == "html" else read_text(data)
    numbers = count(1)
    read_lines = (_block(paragraph, _tidied(paragraph, flavour)) for paragraph in source.paragraphs)
    blocks = tuple(replace(block, id=f"b{next(numbers)}") for block in read_lines if block.text.plain)
    read = Imported(Release(language=language, body=blocks), source.set_aside, source.notes)
    found = with_quotes(read, languages.language(language), known)
    return replace(found, release=with_quote_blocks(found.release))


def _block(paragraph: Paragraph, text: Text) -> Block:
    """A paragraph as a block; a short one in bold from end to end is the heading it looks like."""
    kind = _KINDS.get(paragraph.kind, "paragraph")
    is_bold = any((span.start, span.end) == (0, len(text.plain)) for span in text.of_kind("strong"))
    if kind == "paragraph" and is_bold and len(text.plain.split()) <= _HEADING_WORDS and text.plain[-1:] not in _SENTENCE_ENDS:
        kind = "heading"
    return Block("", kind, text.without("strong") if kind == "heading" else text)


def _tidied(paragraph: Paragraph, flavour: str) -> Text:
    """The words without the spaces that a web page or a word processor sets for looks."""
    text = paragraph.text
    if flavour == "html":
        for found in reversed(list(_LOOSE.finditer(text.plain))):
            if not _is_needed(text.plain, found.start(), found.end()):
                text = text.replaced(found.start(), found.end(), " ")
    start = len(text.plain) - len(text.plain.lstrip())
    return text.slice(start, len(text.plain.rstrip()) or start)


def _is_needed(plain: str, start: int, end: int) -> bool:
    """Whether a single non-breaking space stands where typography or a number asks for one."""
    before, after = plain[start - 1 : start], plain[end : end + 1]
    return end - start == 1 and (before in _NEEDED or after in _NEEDED or before.isdigit()) and bool(before and after)
