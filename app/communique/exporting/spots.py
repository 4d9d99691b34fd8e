"""Where words lie on the pages of a PDF, and which words lie at a point: for jumps between the text and its preview."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import pypdfium2 as pdfium

from communique.errors import InputError

AROUND = 40
NEAR = 12.0  # points
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff\ufffe\u0002-\u2010\u2011"))


@dataclass(frozen=True, slots=True)
class Spot:
    """A place on a page (from 0): ``top`` is how far down, from 0 to 1."""

    page: int
    top: float


def squeezed(text: str) -> tuple[str, list[int]]:
    """A text without spaces, hyphens and marks that set no ink, in which line breaks and hyphenation do not count.

    With it the offset in ``text`` of each of its letters.
    """
    kept = [(n, letter) for n, letter in enumerate(text) if not letter.isspace() and ord(letter) not in _UNSEEN]
    return "".join(letter for _, letter in kept), [n for n, _ in kept]


def words_at(pdf: bytes, page: int, x: float, y: float) -> tuple[str, str]:
    """The squeezed words before and from a point of a page on; ``x`` and ``y`` from 0 to 1, from the upper left. Empty where nothing is near."""
    document = _opened(pdf)
    try:
        if not 0 <= page < len(document):
            return "", ""
        opened = document[page]
        width, height = opened.get_size()
        text = opened.get_textpage()
        at = text.get_index(x * width, (1 - y) * height, NEAR * 4, NEAR)
        if at is None:
            return "", ""
        start = max(0, at - 2 * AROUND)
        before, behind = text.get_text_range(start, at - start), text.get_text_range(at, min(2 * AROUND, text.count_chars() - at))
        return squeezed(before)[0][-AROUND:], squeezed(behind)[0][:AROUND]
    finally:
        document.close()


def find(pdf: bytes, words: str) -> Spot | None:
    """Where the beginning of some words stands first; None where no page has it."""
    wanted = squeezed(words)[0][:AROUND]
    document = _opened(pdf)
    try:
        for number in range(len(document)) if wanted else ():
            page = document[number]
            text = page.get_textpage()
            letters, offsets = squeezed(text.get_text_range())
            at = letters.find(wanted)
            if at >= 0:
                _, _, _, top = text.get_charbox(offsets[at])
                return Spot(number, min(max(1 - top / page.get_size()[1], 0.0), 1.0))
        return None
    finally:
        document.close()


def boxes(pdf: bytes, page: int, words: Iterable[str]) -> list[tuple[float, float, float, float]]:
    """Where these words stand on a page, line by line and each time: left, top, right, bottom, from 0 to 1."""
    document = _opened(pdf)
    try:
        opened = document[page]
        width, height = opened.get_size()
        text = opened.get_textpage()
        letters, offsets = squeezed(text.get_text_range())
        found = []
        for wanted in dict.fromkeys(filter(None, (squeezed(one)[0] for one in words))):
            at = letters.find(wanted)
            while at >= 0:
                first, last = offsets[at], offsets[at + len(wanted) - 1]
                for n in range(text.count_rects(first, last - first + 1)):
                    left, bottom, right, top = text.get_rect(n)
                    found.append((left / width, 1 - top / height, right / width, 1 - bottom / height))
                at = letters.find(wanted, at + len(wanted))
        return found
    finally:
        document.close()


def _opened(pdf: bytes) -> pdfium.PdfDocument:
    try:
        return pdfium.PdfDocument(pdf)
    except pdfium.PdfiumError as trouble:
        raise InputError("The PDF cannot be opened.") from trouble
