"""What a finished web page must be before it is handed over: whole, ours in every element, readable, asking nothing of anybody."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from communique import resources
from communique.exporting.colours import Rgb, contrast
from communique.exporting.markup_tree import Node, Tree, tree
from communique.galley import Galley, UnreadablePictureError, is_rtl, stripped
from communique.patterns import lazily

_TEXT = {"lang", "dir"}
ATTRIBUTES: dict[str, set[str]] = {
    "html": _TEXT, "head": set(), "body": set(), "meta": {"charset", "http-equiv", "content", "name", "property"}, "title": set(),
    "link": {"rel", "href"}, "style": set(), "script": {"type"}, "header": {"class"}, "main": set(), "article": _TEXT | {"class"},
    "section": {"class", "aria-labelledby"}, "p": _TEXT | {"class"}, "h1": _TEXT, "h2": _TEXT | {"id"}, "h3": _TEXT, "ul": set(), "li": _TEXT,
    "blockquote": set(), "address": set(), "figure": _TEXT, "figcaption": set(), "img": {"src", "alt"}, "time": {"datetime"},
    "a": {"href"}, "strong": set(), "em": set(), "span": _TEXT,
}  # fmt: skip
_PAGE_ONLY = {"html", "head", "body", "meta", "title", "link", "style", "script", "header", "main"}
_METAS = {"viewport", "color-scheme", "author", "robots", "description"}
_PROPERTIES = {f"og:{name}" for name in ("type", "title", "description", "url", "site_name", "locale")}
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{}'; base-uri 'none'; form-action 'none'"
)
_PICTURE = lazily(r"data:image/(?:png|jpeg);base64,([A-Za-z0-9+/=]+)\Z")
_FACTS = {"@context", "@type", "headline", "inLanguage", "datePublished", "description", "dateline", "url", "author", "publisher"}
_REACHES_OUT = lazily(
    r"url\(|@import|@font-face|expression\(|display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])", re.I
)
_PROPERTY = lazily(r"--([a-z-]+): #([0-9a-f]{6})")


def faults(data: bytes, galley: Galley) -> list[str]:
    """A sentence for everything about a page that is not as we write it or not as the galley says; none for a sound one."""
    try:
        source = data.decode("utf-8")
    except UnicodeDecodeError:
        return ["The page is not in UTF-8."]
    read = tree(source)
    found = list(read.faults)
    if not source.startswith(f'<!DOCTYPE html>\n<html lang="{galley.language}"'):
        found.append("The page does not begin as a page in the language of the release.")
    for check in (_elements, _runs, _head, _style, _facts, _article, _pictures):
        found += check(read, galley)
    return found


def fragment_faults(data: bytes, galley: Galley, pictures: bool = True) -> list[str]:
    """The same for the article alone, with its ``pictures`` or without."""
    read = tree(data.decode("utf-8", "replace"))
    if not pictures:
        galley = replace(galley, blocks=tuple(replace(block, picture=None) for block in galley.blocks))
    found = read.faults + [
        f"<{node.name}> does not belong into an article." for node in read.root.nodes() if node.name in _PAGE_ONLY
    ]
    for check in (_elements, _runs, _article, _pictures):
        found += check(read, galley)
    return found


def _elements(read: Tree, galley: Galley) -> Iterator[str]:
    """No element, attribute or address that we do not write: no script, handler, form, frame or hidden text gets by."""
    ids = []
    for node in read.root.nodes():
        if not node.name:
            continue
        known = ATTRIBUTES.get(node.name)
        if known is None:
            yield f"<{node.name}> does not belong into the page."
            continue
        yield from (f"<{node.name}> has the foreign attribute “{key}”." for key in node.attributes if key not in known)
        ids += [node.attributes["id"]] if "id" in node.attributes else []
    yield from (f"The id “{one}” stands twice." for one, times in Counter(ids).items() if times > 1)
    named = {node.attributes.get("aria-labelledby") for node in read.find("section")}
    yield from (f"The section “{one}” has no heading." for one in sorted(str(name) for name in named) if one not in ids)


def _runs(read: Tree, galley: Galley) -> Iterator[str]:
    """Links and words in other languages, each with its words, as the release has them."""
    runs = [run for block in galley.blocks for run in block.runs]
    shown = [(node.attributes.get("href"), node.text()) for node in read.find("a")]
    linked = [
        (link, "".join(run.text for run in group))
        for block in galley.blocks
        for link, group in groupby(block.runs, lambda run: run.link)
    ]
    if shown != [pair for pair in linked if pair[0]]:
        yield "The links are not those of the release."
    spoken = [(node.attributes.get("lang"), node.text()) for node in read.find("span")]
    if spoken != [(run.language, run.text) for run in runs if run.language]:
        yield "Words in another language are not marked as such."


def _head(read: Tree, galley: Galley) -> Iterator[str]:
    """Title, policy and description; no other metadata."""
    titles = [node.source() for node in read.find("title")]
    if titles != [galley.title]:
        yield "The title of the page is not that of the release."
    metas = [node.attributes for node in read.find("meta")]
    if metas[:1] != [{"charset": "utf-8"}]:
        yield "The page does not say first that it is UTF-8."
    policies = [one.get("content") for one in metas if one.get("http-equiv") == "Content-Security-Policy"]
    if len(policies) != sum("http-equiv" in one for one in metas):
        yield "The page tells the browser to do something."
    if policies != [_POLICY.format(_hash(node.source())) for node in read.find("script")]:
        yield "The page’s security policy is missing or not ours."
    named = [str(one["name"]) for one in metas if "name" in one] + [str(one["property"]) for one in metas if "property" in one]
    yield from (f"The metadata “{name}” may not leave." for name in named if name not in _METAS | _PROPERTIES)
    wanted = {"viewport", "author"} | ({"robots"} if galley.embargo or galley.furniture.draft else set())
    yield from (f"The metadata “{name}” is missing." for name in sorted(wanted - set(named)))
    for node in read.find("link"):
        if node.attributes != {"rel": "canonical", "href": galley.url}:
            yield "The page links to something that it is not."


def _style(read: Tree, galley: Galley) -> Iterator[str]:
    """One style, ours to the letter after the colours; every colour readable on its ground in light and in dark."""
    sheets = [node.source() for node in read.find("style")]
    rules = resources.folder("stylesheets", "page.css").read_text("utf-8")
    if len(sheets) != 1 or not sheets[0].endswith(rules):
        yield "The style of the page is not ours."
        return
    if _REACHES_OUT.search(sheets[0]):
        yield "The style of the page hides text or reaches out."
    schemes = [line for line in sheets[0].split("\n")[:4] if "--paper" in line]
    if len(schemes) != 2:
        yield "The page has no colours for light and dark."
    for line in schemes:
        colours = {name: _rgb(value) for name, value in _PROPERTY.findall(line)}
        pairs = [(name, "paper") for name in ("ink", "accent", "quiet", "alert")] + [("on-band", "band")]
        for one, ground in pairs:
            if one not in colours or ground not in colours or contrast(colours[one], colours[ground]) < 4.5:
                yield f"The colour “{one}” cannot be read on “{ground}”."


def _facts(read: Tree, galley: Galley) -> Iterator[str]:
    """One block of data for search engines, with known keys and the release's own values."""
    scripts = read.find("script")
    if len(scripts) != 1 or scripts[0].attributes != {"type": "application/ld+json"}:
        yield "The page holds a script."
        return
    try:
        facts = json.loads(scripts[0].source())
    except ValueError:
        facts = None
    if not isinstance(facts, dict):
        yield "The data for search engines cannot be read."
        return
    yield from (f"The data for search engines have the unknown key “{key}”." for key in sorted(set(facts) - _FACTS))
    wanted = {
        "@type": "NewsArticle",
        "headline": galley.title,
        "inLanguage": galley.language,
        "datePublished": galley.date or None,
    }
    yield from (f"The data for search engines are wrong in “{key}”." for key, value in wanted.items() if facts.get(key) != value)


def _article(read: Tree, galley: Galley) -> Iterator[str]:
    """One article in the language of the release; headings in order; each block in an element of its own kind."""
    articles = read.find("article")
    if len(articles) != 1 or articles[0].attributes.get("lang") != galley.language:
        yield "The page does not hold one article in the language of the release."
        return
    if (articles[0].attributes.get("dir") == "rtl") != is_rtl(galley.language):
        yield "The article runs in the wrong direction."
    levels = [int(node.name[1]) for node in articles[0].nodes() if re.fullmatch("h[1-6]", node.name)]
    if levels != [block.level for block in galley.blocks if block.level]:
        yield "The headings are not those of the release."
    if levels.count(1) > 1 or any(b > a + 1 for a, b in pairwise(levels)):
        yield "The headings jump over a level."
    shown = [
        " ".join(node.text().split()) for node in articles[0].nodes() if node.name in ("p", "li", "figcaption", "h1", "h2", "h3")
    ]
    wanted = [" ".join(block.plain.split()) for block in galley.blocks if block.plain.strip()]
    if shown != wanted:
        yield "The paragraphs are not those of the release."
    outside = [" ".join(words.split()) for body in read.find("body") for words in _texts_outside(body, articles[0])]
    if outside not in ([], [" ".join(galley.furniture.organisation.split())]):
        yield "The page says more than the release."


def _texts_outside(body: Node, article: Node) -> Iterator[str]:
    """Words of a body that stand beside the article."""
    if body is article:
        return
    for one in body.inside:
        if isinstance(one, str):
            yield from [one] if one.strip() else []
        else:
            yield from _texts_outside(one, article)


def _pictures(read: Tree, galley: Galley) -> Iterator[str]:
    """Every picture of the release, inside the page, with its alternative text and nothing but the picture."""
    shown = []
    for node in read.find("img"):
        found = _PICTURE.match(node.attributes.get("src") or "")
        if found is None or not (node.attributes.get("alt") or "").strip():
            yield "A picture comes from elsewhere or has no alternative text."
            continue
        try:
            data = base64.b64decode(found[1], validate=True)
            if stripped(data) != data:
                yield "A picture carries more than the picture."
            shown.append((data, node.attributes["alt"]))
        except (UnreadablePictureError, binascii.Error):
            yield "A picture is damaged."
    wanted = [block.picture for block in galley.blocks if block.picture]
    if galley.furniture.logo and read.find("header"):
        wanted.insert(0, galley.furniture.logo)
    if shown != [(picture.data, picture.alt) for picture in wanted]:
        yield "The pictures are not those of the release."


def _hash(words: str) -> str:
    return base64.b64encode(hashlib.sha256(words.encode()).digest()).decode("ascii")


def _rgb(value: str) -> Rgb:
    return int(value[:2], 16), int(value[2:4], 16), int(value[4:], 16)
