"""The blocks of a galley as one HTML article: headings in order, lists as lists, sections named by their headings."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from communique.exporting.markup import attribute, data_address, in_groups, inline, tongue
from communique.galley import Galley, GalleyBlock

_CLOSING = {"boilerplate-heading": "boilerplate", "notes-heading": "notes", "contacts-heading": "contacts"}
_LINES = ("notice", "embargo", "kind", "reference", "byline", "end-mark")


def article(galley: Galley, pictures: bool = True) -> str:
    """The article element of a galley, each block on its own line; without ``pictures`` only their captions."""
    blocks = galley.blocks if pictures else tuple(replace(block, picture=None) for block in galley.blocks)
    text, sections = _parts(blocks)
    lines = [f'<article lang="{attribute(galley.language)}" dir="{"rtl" if galley.rtl else "ltr"}" class="release">']
    lines += _blocks(text, galley)
    for name, blocks in sections:
        lines.append(f'<section class="{name}" aria-labelledby="{name}-title">')
        lines += _blocks(blocks, galley)
        lines.append("</section>")
    return "\n".join([*lines, "</article>"]) + "\n"


def _parts(blocks: tuple[GalleyBlock, ...]) -> tuple[tuple[GalleyBlock, ...], list[tuple[str, tuple[GalleyBlock, ...]]]]:
    """The release itself, and the named sections that follow it."""
    starts = [n for n, block in enumerate(blocks) if block.role in _CLOSING]
    text = blocks[: starts[0]] if starts else blocks
    return text, [(_CLOSING[blocks[a].role], blocks[a:z]) for a, z in pairwise([*starts, len(blocks)])]


def _blocks(blocks: tuple[GalleyBlock, ...], galley: Galley) -> Iterator[str]:
    for role, group in in_groups(blocks):
        match role:
            case "list-item":
                yield "<ul>"
                yield from (_element("li", block, galley) for block in group)
                yield "</ul>"
            case "quote":
                yield "<blockquote>"
                yield from (_element("p", block, galley) for block in group)
                yield "</blockquote>"
            case "contact":
                yield "<address>"
                yield from (_element("p", block, galley) for block in group)
                yield "</address>"
            case _:
                yield from (_single(block, galley) for block in group)


def _single(block: GalleyBlock, galley: Galley) -> str:
    match block.role:
        case "headline":
            return _element("h1", block, galley)
        case "heading":
            return _element(f"h{block.level or 2}", block, galley)
        case "boilerplate-heading" | "notes-heading" | "contacts-heading":
            return _element("h2", block, galley, f' id="{_CLOSING[block.role]}-title"')
        case "image":
            return _figure(block, galley)
        case "date":
            words = inline(block.runs, block.rtl)
            moment = f'<time datetime="{attribute(galley.date)}">{words}</time>' if galley.date else words
            return f'<p class="date"{tongue(block, galley.language, galley.rtl)}>{moment}</p>'
        case "subhead":
            return _element("p", block, galley, ' class="subhead"')
        case "notice" if block.field == "draft":
            return _element("p", block, galley, ' class="draft"')
        case role:
            return _element("p", block, galley, f' class="{role}"' if role in _LINES else "")


def _element(name: str, block: GalleyBlock, galley: Galley, attributes: str = "") -> str:
    return f"<{name}{attributes}{tongue(block, galley.language, galley.rtl)}>{inline(block.runs, block.rtl)}</{name}>"


def _figure(block: GalleyBlock, galley: Galley) -> str:
    picture = f'<img src="{data_address(block.picture)}" alt="{attribute(block.picture.alt)}">' if block.picture else ""
    caption = f"<figcaption>{inline(block.runs, block.rtl)}</figcaption>" if block.plain.strip() else ""
    return f"<figure{tongue(block, galley.language, galley.rtl)}>{picture}{caption}</figure>" if picture or caption else ""
