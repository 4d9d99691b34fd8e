"""The web page: one file that needs nothing from anywhere, readable by people, screen readers and search engines; and its fragment."""

from __future__ import annotations

import base64
import hashlib
from typing import BinaryIO

from communique.exporting.article import article
from communique.exporting.markup import attribute, content, data_address, script
from communique.exporting.markup_tree import tree
from communique.exporting.page_check import faults, fragment_faults
from communique.exporting.page_style import page_style
from communique.galley import Furniture, Galley
from communique.house_style.sheet import Sheet

__all__ = ["export", "export_fragment", "faults", "fragment_faults", "read_back"]

POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'"
)


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the galley as a whole page."""
    furniture = galley.furniture
    page = (
        f'<!DOCTYPE html>\n<html lang="{attribute(galley.language)}" dir="{"rtl" if galley.rtl else "ltr"}">\n'
        f"<head>\n{_head(galley, sheet)}</head>\n<body>\n"
        f'<header class="band"><p>{_band(furniture)}</p></header>\n'
        f"<main>\n{article(galley)}</main>\n</body>\n</html>\n"
    )
    target.write(page.encode("utf-8"))


def export_fragment(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the article alone, without style: what the editor of a web site takes."""
    target.write(article(galley).encode("utf-8"))


def read_back(data: bytes) -> list[str]:
    """The words of the article in a page or fragment, in order."""
    return tree(data.decode("utf-8")).words("article")


def _band(furniture: Furniture) -> str:
    """The name of the house, or its logo, which says the name to those who cannot see it."""
    logo = furniture.logo
    return f'<img src="{data_address(logo)}" alt="{attribute(logo.alt)}">' if logo else content(furniture.organisation)


def _head(galley: Galley, sheet: Sheet) -> str:
    facts = script(_news_article(galley))
    lines = [
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{attribute(_policy(facts))}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="color-scheme" content="light dark">',
        f"<title>{content(galley.title)}</title>",
        f'<meta name="author" content="{attribute(galley.organisation)}">',
    ]
    if galley.furniture.draft or galley.embargo:
        lines.append('<meta name="robots" content="noindex, noarchive">')
    if galley.description:
        lines.append(f'<meta name="description" content="{attribute(galley.description)}">')
    lines += [f'<meta property="og:{key}" content="{attribute(value)}">' for key, value in _open_graph(galley)]
    if galley.url:
        lines.append(f'<link rel="canonical" href="{attribute(galley.url)}">')
    lines.append(f"<style>\n{page_style(sheet)}</style>")
    lines.append(f'<script type="application/ld+json">{facts}</script>')
    return "\n".join(lines) + "\n"


def _policy(facts: str) -> str:
    """What the page may do: nothing but show its own style and pictures; the one script is data, named by its hash."""
    return POLICY.format(base64.b64encode(hashlib.sha256(facts.encode()).digest()).decode("ascii"))


def _open_graph(galley: Galley) -> list[tuple[str, str]]:
    pairs = [
        ("type", "article"), ("title", galley.title), ("description", galley.description), ("url", galley.url),
        ("site_name", galley.organisation), ("locale", galley.language.replace("-", "_")),
    ]  # fmt: skip
    return [(key, value) for key, value in pairs if value]


def _news_article(galley: Galley) -> dict[str, object]:
    """What search engines read of a release, in the words of schema.org."""
    house = {"@type": "Organization", "name": galley.organisation}
    dateline = "".join(run.text for block in galley.blocks for run in block.runs if run.part == "dateline")
    facts: dict[str, object] = {
        "@context": "https://schema.org", "@type": "NewsArticle", "headline": galley.title, "inLanguage": galley.language,
        "datePublished": galley.date, "description": galley.description, "dateline": dateline.strip(" –—-:."), "url": galley.url,
        "author": house, "publisher": house,
    }  # fmt: skip
    return {key: value for key, value in facts.items() if value}
