"""How long an import takes: a two-page text, and whether the cost stays linear; a ten-page Word file of our own making."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator

import prose
from figures import Bench, Figure

from communique.importing.load import load


def measure(bench: Bench) -> Iterator[Figure]:
    """Import figures."""
    yield Figure("import plain text, 2 pages", bench.timed(lambda: load(_text(1000), "release.txt")), "≤ 50 ms")
    for pages in (1, 10, 100):
        seconds = bench.timed(lambda n=pages: load(_text(n * 500), "release.txt"), runs=max(2, bench.runs // 2))
        yield Figure(f"import plain text, a page of {pages}", [one / pages for one in seconds], "flat" if pages > 1 else "")
    word = _word(5000)
    yield Figure("import a Word file, 10 pages", bench.timed(lambda: load(word, "release.docx")), "≤ 300 ms")


def _text(words: int) -> bytes:
    draw = random.Random(7)
    head = "6 October 2026 - Media release\n\nCrews train for the autumn gales\n\nLISBON, Portugal – "
    return (head + "\n\n".join(prose.paragraph(draw) for _ in range(words // 40))).encode() + b"\n\nENDS\n"


def _word(words: int) -> bytes:
    from docx import Document

    draw, document, target = random.Random(7), Document(), io.BytesIO()
    document.add_heading("Crews train for the autumn gales", 0)
    for _ in range(words // 40):
        document.add_paragraph(prose.paragraph(draw))
    document.save(target)
    return target.getvalue()
