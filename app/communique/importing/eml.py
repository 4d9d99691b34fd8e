"""A forwarded e-mail: its text as paragraphs, its head set aside, its attachments named; nothing is opened that nobody asked for."""

from __future__ import annotations

import re
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser

from communique.errors import InputError
from communique.importing.html import read_html
from communique.importing.outcome import Note
from communique.importing.source import Paragraph, Source
from communique.importing.text import read_text
from communique.patterns import lazily
from communique.release import Unplaced
from communique.text import Text

LARGEST = 50_000_000
MOST_PARTS = 200
DEEPEST = 50
HEAD = "mail header"
SHOWN = ("From", "To", "Cc", "Date")
_HEADERS = re.compile(rb"\A(?:[\x21-\x39\x3b-\x7e]{1,60}:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){3,}", re.I)
_BOUNDARY = re.compile(
    rb"boundary[*\d]{0,4}\s{0,9}=\s{0,9}\"?(?P<opens>[^\s\";]{1,100})|^--(?P<at>[^\s]{1,100}?)(?P<last>--)?[ \t]{0,9}\r?$", re.I | re.M
)
_KNOWN = re.compile(rb"^(?:from|subject|date|mime-version|received|message-id|to|x-unsent|content-type):", re.I | re.M)
_FORWARDED = lazily(r"(?:From|Sent|To|Cc|Date|Subject|De|Envoyé|À|Objet|Enviado|Para|Asunto|Fecha)\s?:\s", re.I)
_RULE = lazily(
    r"[-_\s]{0,12}(?:Forwarded message|Original Message|Message transféré|Mensaje reenviado|Begin forwarded message)[-_:\s]{0,12}\Z",
    re.I,
)


def looks_like_mail(data: bytes) -> bool:
    """Whether bytes begin with the head of an e-mail: three lines of header fields or more, known ones among them."""
    start = data[:8192].removeprefix(b"\xef\xbb\xbf")
    found = _HEADERS.match(start)
    return found is not None and len({one.lower() for one in _KNOWN.findall(found[0])}) >= 2


def read_mail(data: bytes) -> Source:
    """The text of a mail: its HTML where it has one, else its plain text. InputError for a mail without text or far too large."""
    if len(data) > LARGEST:
        raise InputError("This mail is too large for a press release; save its attachment and open that.")
    if _is_deep(data):
        raise InputError("This mail holds mails within mails, deeper than they are read; save the one you need and open that.")
    try:
        message = BytesParser(policy=policy.default).parsebytes(data)
        parts = list(message.walk())
    except (ValueError, LookupError, RecursionError, AttributeError, TypeError, IndexError) as trouble:
        raise InputError("This mail is damaged and cannot be read; copy its text and paste it here.") from trouble
    if len(parts) > MOST_PARTS:
        raise InputError(f"This mail has {len(parts)} parts; save the one you need and open that.")
    source = _body(message)
    subject = _field(message, "Subject")
    bare = re.sub(r"\A(?:(?:re|fwd?|tr|rv|wg)\s*:\s*)+", "", subject, flags=re.I)
    kept, aside = _without_forwarding(source.paragraphs)
    head = [Unplaced(f"{name}: {value}", HEAD) for name in SHOWN if (value := _field(message, name))]
    if subject:
        head.append(Unplaced(f"Subject: {subject}", HEAD))
    return replace(
        source, paragraphs=tuple(kept), title=bare or source.title, set_aside=(*head, *aside, *source.set_aside),
        notes=(*source.notes, *_attachments(message)),
    )  # fmt: skip


def _is_deep(data: bytes) -> bool:
    """Whether parts lie too deep within one another: each level costs the parser a look at every line of those inside."""
    opened: dict[bytes, int] = {}
    for found in _BOUNDARY.finditer(data):
        if found["opens"] is not None:
            opened.setdefault(found["opens"], len(opened))
        elif (depth := opened.get(found["at"])) is not None:  # what was open inside ends here, and at the last line the part itself
            opened = {name: n for name, n in opened.items() if n <= depth - bool(found["last"])}
        if len(opened) > DEEPEST:
            return True
    return False


def _body(message: EmailMessage) -> Source:
    for kind, read in (("html", read_html), ("plain", read_text)):
        part = message.get_body((kind,))
        if part is None:
            continue
        content = part.get_payload(decode=True)
        if isinstance(content, bytes) and content.strip():
            charset = part.get_content_charset() or "utf-8"
            try:
                return read(content.decode(charset))
            except (LookupError, UnicodeDecodeError):
                return read(content)
    raise InputError("This mail has no text of its own; save its attachment and open that.")


def _field(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, LookupError, AttributeError, TypeError, IndexError):
        return ""


def _attachments(message: EmailMessage) -> list[Note]:
    found = [
        Note("attachment", "A mail that is attached was not opened; save it and open it if it is the release.")
        for part in message.walk()
        if part.get_content_type() == "message/rfc822"
    ]
    for part in message.walk():
        name = part.get_filename()
        if name and not part.is_multipart():
            flat = " ".join(name.replace("\\", "/").rpartition("/")[2].split())[:120]
            found.append(
                Note("attachment", f"The attachment “{flat}” was not opened; save it and open it if it is the release.", 1, flat)
            )
    return found


def _without_forwarding(paragraphs: tuple[Paragraph, ...]) -> tuple[list[Paragraph], list[Unplaced]]:
    """The paragraphs without the lines that a mail program puts over a forwarded text."""
    kept: list[Paragraph] = []
    aside: list[Unplaced] = []
    is_head = False
    for one in paragraphs:
        words = one.text.plain.strip("* ")
        is_head = bool(_RULE.match(words)) or (
            bool(_FORWARDED.match(words)) and (is_head or not kept or (len(words) < 200 and bool(aside)))
        )
        if is_head:
            aside.append(Unplaced(one.text.plain, HEAD))
        else:
            kept.append(one)
    return kept or [Paragraph(Text(one.text)) for one in aside], aside if kept else []
