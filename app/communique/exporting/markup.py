"""HTML from words: the escapes, one for each place a value may stand, and what web page and e-mail share."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from itertools import groupby

from communique.galley import GalleyBlock, Picture, Run, is_rtl
from communique.galley.pictures import suffix

_CONTENT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})
_ATTRIBUTE = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_IN_SCRIPT = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})


def content(words: str) -> str:
    """Words as the content of an element."""
    return words.translate(_CONTENT)


def attribute(value: str) -> str:
    """A value between double quotation marks."""
    return value.translate(_ATTRIBUTE)


def script(data: object) -> str:
    """Data as JSON that cannot end the script element it stands in."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).translate(_IN_SCRIPT)


def inline(runs: tuple[Run, ...], rtl: bool, link_style: str = "") -> str:
    """Runs as inline HTML; ``rtl`` is the direction round them, ``link_style`` an inline style for links."""
    styled = f' style="{attribute(link_style)}"' if link_style else ""
    out = []
    for link, group in groupby(runs, key=lambda run: run.link):
        words = "".join(_run(run, rtl) for run in group)
        out.append(f'<a href="{attribute(link)}"{styled}>{words}</a>' if link else words)
    return "".join(out)


def tongue(block: GalleyBlock, language: str, rtl: bool) -> str:
    """The lang and dir attributes of a block where they differ from what is round it."""
    lang = f' lang="{attribute(block.language)}"' if block.language.lower() != language.lower() else ""
    return lang + (f' dir="{"rtl" if block.rtl else "ltr"}"' if block.rtl != rtl else "")


def in_groups(blocks: tuple[GalleyBlock, ...]) -> Iterator[tuple[str, tuple[GalleyBlock, ...]]]:
    """Neighbouring blocks of one role together, so that list items make a list."""
    for role, group in groupby(blocks, key=lambda block: block.role):
        yield role, tuple(group)


def data_address(picture: Picture) -> str:
    """A picture as a data: address."""
    return f"data:image/{suffix(picture.data)};base64,{base64.b64encode(picture.data).decode('ascii')}"


def _run(run: Run, rtl: bool) -> str:
    words = content(run.text)
    if run.emphasis:
        words = f"<em>{words}</em>"
    if run.strong:
        words = f"<strong>{words}</strong>"
    if run.language:
        turned = f' dir="{"ltr" if rtl else "rtl"}"' if is_rtl(run.language) != rtl else ""
        words = f'<span lang="{attribute(run.language)}"{turned}>{words}</span>'
    return words
