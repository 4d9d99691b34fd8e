"""What a finished e-mail draft must be before it is handed over: a draft to nobody, text before HTML, simple enough for every program."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from email.message import EmailMessage

from communique.exporting.colours import WHITE, Rgb, contrast
from communique.exporting.markup_tree import Tree, tree
from communique.galley import Galley
from communique.patterns import lazily

HEADERS = ["Subject", "X-Unsent", "MIME-Version", "Content-Language", "Content-Type"]
LONGEST_LINE, LONGEST_HEADER = 998, 78
_TEXT = {"lang", "dir", "style"}
_ATTRIBUTES: dict[str, set[str]] = {
    "html": {"lang", "dir"}, "head": set(), "meta": {"charset"}, "title": set(), "body": {"style"},
    "table": {"role", "style"}, "tr": set(), "td": {"dir", "style"},
    "p": _TEXT, "h1": _TEXT, "h2": _TEXT, "h3": _TEXT, "ul": {"style"}, "li": _TEXT, "a": {"href", "style"}, "strong": set(), "em": set(),
    "span": {"lang", "dir"},
}  # fmt: skip
_PROPERTIES = {
    "margin", "padding", "padding-left", "padding-right", "border-left", "border-right", "color", "font-family", "font-size", "line-height",
    "font-weight", "text-align", "width", "border-collapse",
}  # fmt: skip
_VALUE = lazily(r"[\w #,'-]+\Z")
_LENGTH = lazily(r"\d(?:rem|em|vw|vh|pt|%)")
_RISKY = lazily("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")


def faults(data: bytes, galley: Galley) -> list[str]:
    """A sentence for everything about a draft that is not as we write it or not as the galley says; none for a sound one."""
    found = list(_bytes(data))
    message = email.message_from_bytes(data, _class=EmailMessage, policy=email.policy.default)
    found += _headers(message, galley)
    parts = [part for part in message.walk() if not part.is_multipart()]
    kinds = [part.get_content_type() for part in parts if not part.get_filename()]
    if kinds != ["text/plain", "text/html"]:
        return [*found, "The message does not hold plain text first and then HTML."]
    found += [f"The part {part.get_content_type()} is damaged." for part in parts if part.defects]
    found += [
        f"The part {part.get_content_type()} is not in UTF-8." for part in parts[:2] if part.get_content_charset() != "utf-8"
    ]
    if found:
        return found
    html = next(part for part in parts if part.get_content_type() == "text/html").get_content()
    return [*_html(tree(html.replace("\r\n", "\n")), galley)]


def _bytes(data: bytes) -> Iterator[str]:
    if b"\n" in data.replace(b"\r\n", b"") or b"\r" in data.replace(b"\r\n", b""):
        yield "A line does not end as lines of mail do."
    if not data.isascii():
        yield "It holds bytes that mail does not carry."
    lines = data.split(b"\r\n")
    head = data.partition(b"\r\n\r\n")[0].split(b"\r\n")
    if max(map(len, lines)) > LONGEST_LINE or max(map(len, head)) > LONGEST_HEADER:
        yield "A line is too long for mail."


def _headers(message: EmailMessage, galley: Galley) -> Iterator[str]:
    """Ours and no other: nobody is addressed, nothing tells when, where or by what it was made."""
    if list(message.keys()) != HEADERS:
        yield f"The message has other headers than a draft of ours: {', '.join(message.keys())[:120]}."
        return
    subject = str(message["Subject"])
    title = " ".join(_RISKY.sub(" ", galley.title).split())
    if _RISKY.search(subject) or not " ".join(subject.split()).endswith(" ".join(title.split()[-3:])):
        yield "The subject is not the title of the release."
    if galley.furniture.draft and not subject.startswith(f"[{galley.furniture.draft}]"):
        yield "The subject does not say that it is a draft."
    if message["X-Unsent"] != "1":
        yield "The message would not open for sending."
    if message["Content-Language"] != galley.language:
        yield "The language of the message is not that of the release."
    if message.get_content_type() not in ("multipart/alternative", "multipart/mixed") or message.defects:
        yield "The message is not built of its two parts."


def _html(read: Tree, galley: Galley) -> Iterator[str]:
    """Elements, attributes and styles that every mail program knows; nothing remote, nothing hidden, nothing too pale."""
    yield from read.faults
    roots = read.find("html")
    if len(roots) != 1 or roots[0].attributes.get("lang") != galley.language:
        yield "The HTML part does not name its language."
    for node in read.root.nodes():
        known = _ATTRIBUTES.get(node.name)
        if node.name and known is None:
            yield f"<{node.name}> does not belong into a message."
            continue
        yield from (f"<{node.name}> has the foreign attribute “{key}”." for key in node.attributes if key not in (known or ()))
        yield from _styled(node.attributes.get("style"))
        if node.name == "table" and node.attributes.get("role") != "presentation":
            yield "The table for the width is taken for data."
    links = [node.attributes.get("href") for node in read.find("a")]
    wanted = [run.link for block in galley.blocks for run in block.runs if run.link]
    if set(links) != set(wanted):
        yield "The links are not those of the release."
    shown = [" ".join(node.text().split()) for node in read.root.nodes() if node.name in ("p", "li", "h1", "h2", "h3")]
    if shown != [" ".join(block.plain.split()) for block in galley.blocks if block.plain.strip()]:
        yield "The paragraphs are not those of the release."


def _styled(style: str | None) -> Iterator[str]:
    for one in (style or "").split(";"):
        name, _, value = one.partition(":")
        if not one:
            continue
        if name not in _PROPERTIES or not _VALUE.match(value) or _LENGTH.search(value):
            yield f"Mail programs do not know the style “{one[:40]}”."
        elif name == "color" and contrast(_rgb(value), WHITE) < 4.5:
            yield f"The colour {value} cannot be read."
        elif name == "font-size" and not re.fullmatch(r"[1-9]\d+px", value):
            yield f"Letters of {value} are too small."


def _rgb(value: str) -> Rgb:
    digits = value.removeprefix("#")
    return (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)) if re.fullmatch("[0-9a-f]{6}", digits) else WHITE
