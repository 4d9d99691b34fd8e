"""The e-mail draft: a message that opens for sending, plain text first, then HTML; and both for the clipboard.

Nobody is addressed and nothing tells when or where it was made. Every byte is ASCII, every line short.
"""

from __future__ import annotations

import binascii
import email
import email.policy
import hashlib
from collections.abc import Mapping
from email.header import Header
from email.message import EmailMessage
from typing import BinaryIO

from communique.errors import ProofError
from communique.exporting import txt
from communique.exporting.mail import mail_html
from communique.exporting.mail_check import faults
from communique.exporting.markup_tree import tree
from communique.galley import Galley
from communique.house_style.sheet import Sheet
from communique.patterns import lazily

_NOT_IN_A_HEADER = lazily("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_NOT_IN_A_NAME = lazily(r"[^A-Za-z0-9._-]+")
__all__ = ["draft", "export", "faults", "for_clipboard", "part_words", "read_back"]

LINE = "\r\n"
NO_FILES: Mapping[str, bytes] = {}
KINDS = {
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".pdf": "application/pdf",
    ".html": 'text/html; charset="utf-8"',
    ".txt": 'text/plain; charset="utf-8"',
    ".json": "application/json",
    ".xml": "application/xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
}


def export(galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
    """Write the draft, without attachments."""
    target.write(draft(galley, sheet))


def draft(galley: Galley, sheet: Sheet, files: Mapping[str, bytes] = NO_FILES) -> bytes:
    """The draft as bytes; ``files`` are attached by name, in order."""
    text, html = for_clipboard(galley, sheet)
    seed = hashlib.sha256(f"{galley.release_id}\n{text}".encode()).hexdigest()
    body = _multipart("alternative", f"=_text_{seed[:24]}", [_part("text/plain", text), _part("text/html", html)])
    if files:
        attached = [_attachment(name, data) for name, data in files.items()]
        body = _multipart("mixed", f"=_release_{seed[:24]}", [body, *attached])
    head = [_subject(galley), "X-Unsent: 1", "MIME-Version: 1.0", f"Content-Language: {galley.language}"]
    return (LINE.join(head) + LINE + body).encode("ascii")


def for_clipboard(galley: Galley, sheet: Sheet) -> tuple[str, str]:
    """The same words as plain text and as HTML: what “copy for e-mail” puts on the clipboard."""
    return txt.text(galley), mail_html(galley, sheet)


def read_back(data: bytes) -> list[str]:
    """The words of the HTML part, which must be those of the text part too; ProofError where they are not."""
    text, html = (part_words(data, kind) for kind in ("plain", "html"))
    if text != html:
        raise ProofError("The two parts of the e-mail do not say the same; it was not handed over.")
    return html


def part_words(data: bytes, kind: str) -> list[str]:
    """The words of one part: ``plain`` or ``html``."""
    message = email.message_from_bytes(data, _class=EmailMessage, policy=email.policy.default)
    body = message.get_body((kind,))
    words = body.get_content() if body is not None else ""
    if kind == "plain":
        return txt.read_back(words.replace("\r\n", "\n").encode())
    return tree(words).words("body")


def _subject(galley: Galley) -> str:
    """The title on one line, in words that any program decodes; a mark says that it is a draft."""
    title = " ".join(_NOT_IN_A_HEADER.sub(" ", galley.title).split())
    words = f"[{galley.furniture.draft}] {title}" if galley.furniture.draft else title
    plain = words.isascii() and "=?" not in words and all(len(word) < 60 for word in words.split())
    return "Subject: " + Header(words, "us-ascii" if plain else "utf-8", maxlinelen=76, header_name="Subject").encode(
        linesep=LINE
    )


def _multipart(kind: str, boundary: str, parts: list[str]) -> str:
    inner = "".join(f"--{boundary}{LINE}{part}{LINE}" for part in parts)
    return f'Content-Type: multipart/{kind};{LINE} boundary="{boundary}"{LINE}{LINE}{inner}--{boundary}--{LINE}'


def _part(kind: str, words: str) -> str:
    quoted = (
        binascii.b2a_qp(words.encode("utf-8"), quotetabs=False, istext=True, header=False).decode("ascii").replace("\n", LINE)
    )
    return f'Content-Type: {kind}; charset="utf-8"{LINE}Content-Transfer-Encoding: quoted-printable{LINE}{LINE}{quoted}'


def _attachment(name: str, data: bytes) -> str:
    safe = _NOT_IN_A_NAME.sub("-", name).strip(".-")[-60:] or "file"
    kind = next((kind for ending, kind in KINDS.items() if safe.lower().endswith(ending)), "application/octet-stream")
    coded = binascii.b2a_base64(data, newline=False).decode("ascii")
    lines = LINE.join(coded[at : at + 76] for at in range(0, len(coded), 76))
    return (
        f"Content-Type: {kind}{LINE}Content-Transfer-Encoding: base64{LINE}"
        f'Content-Disposition: attachment;{LINE} filename="{safe}"{LINE}{LINE}{lines}{LINE}'
    )
