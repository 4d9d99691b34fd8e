"""Text with spans as runs: words set alike, cleaned of what no file may hold, with links only where they are safe to follow."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from communique.galley.links import safe_link
from communique.galley.values import Part, Run
from communique.galley.wording import known_tag
from communique.patterns import lazily
from communique.text import Span, Text

_SPACE = lazily("[\t\n\x0b\x0c\r\x1c-\x1f\x85\u2028\u2029]")
_LAST_TWO = "".join(chr(plane * 0x10000 + 0xFFFE) + chr(plane * 0x10000 + 0xFFFF) for plane in range(17))
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_BROKEN = lazily(f"[\x00-\x08\x0e-\x1b\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef{_PRIVATE}{_LAST_TWO}]")
# Glyphs that old programs left in texts as characters: ﬁ, ﻻ, שׁ as one sign. Nobody who searches for a word finds it with one of them.
_SHAPES = lazily("[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufb28\ufb2a-\ufb4f\ufb50-\ufdcf\ufdf0-\ufdfb\ufe70-\ufefc]+")


def clean(words: str) -> str:
    """Words without control characters, lone surrogates and other code points that no file may hold; shapes of letters as letters."""
    return _letters(_kept(words))


def _kept(words: str) -> str:
    """Words without code points that no file may hold; offsets stay."""
    return _BROKEN.sub("\ufffd", _SPACE.sub(" ", words))


def _letters(words: str) -> str:
    return words if words.isascii() else _SHAPES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), words)


def runs(text: Text, language: str, part: Part = "") -> tuple[Run, ...]:
    """The words of a text as runs; ``language`` is that of the block, a run names its own only where it differs."""
    words = _kept(text.plain)
    edges = {0, len(words)} | {edge for span in text.spans for edge in (span.start, span.end) if 0 < edge < len(words)}
    stops = sorted(edges)
    return joined(_run(text.spans, words, (a, z), language, part) for a, z in pairwise(stops))


def joined(pieces: Iterable[Run]) -> tuple[Run, ...]:
    """Runs without empty ones, neighbours that are set alike made one."""
    out: list[Run] = []
    for piece in pieces:
        if out and piece.text and replace(out[-1], text="") == replace(piece, text=""):
            out[-1] = replace(piece, text=out[-1].text + piece.text)
        elif piece.text:
            out.append(piece)
    return tuple(out)


def whole_language(text: Text) -> str:
    """The language tag that covers all of a text, or an empty one."""
    covering = (span for span in text.of_kind("language") if span.start == 0 and span.end >= len(text.plain))
    return next((known_tag(span.value, "") for span in covering), "")


def _run(spans: tuple[Span, ...], words: str, ends: tuple[int, int], language: str, part: Part) -> Run:
    start, end = ends
    over = [span for span in spans if span.start <= start and span.end >= end]
    kinds = {span.kind for span in over}
    named = sorted((span for span in over if span.kind == "language"), key=lambda span: span.end - span.start)
    own = next((tag for span in named if (tag := known_tag(span.value, ""))), "")
    link = next((safe_link(span.value) for span in over if span.kind == "link"), "") if words[start:end].strip() else ""
    return Run(
        _letters(words[start:end]),
        strong="strong" in kinds,
        emphasis="emphasis" in kinds,
        link=link,
        language=own if own.lower() != language.lower() else "",
        part=part,
    )
