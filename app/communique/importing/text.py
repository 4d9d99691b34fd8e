"""The reader of plain text: lines become paragraphs, whether each line is one, blank lines part them, or a mailer has wrapped them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from communique.encoding import Decoded, decode, fit
from communique.errors import InputError
from communique.importing.markup import Marked, read_line
from communique.importing.outcome import Note
from communique.importing.source import FURNITURE, Paragraph, ParagraphKind, Source
from communique.patterns import lazily
from communique.release import Unplaced

LARGEST = 2_000_000  # bytes: a release is a few thousand, a book of a thousand pages fits
_BREAK = lazily("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_UNSEEN = lazily("[\u00ad\u200b\u2060\ufeff]")
_SIGNS = lazily("[\u200b\u2060\u2063\ufeff\u180e\u115f\u3164\u202a-\u202e\u2066-\u2069]")
_BIDI = lazily("[\u202a-\u202e\u2066-\u2069]")
_HEADING = lazily(r"(#{1,6})[ \t]+(?=[^\s#])")
_CLOSING = lazily(r"(?<![ \t])[ \t]+#+\Z")
_END = lazily(r"#+[ \t]*(?:ends?|fin|final|انتهى)[ \t]*#+\Z", re.IGNORECASE)  # no heading, but an end mark
_BULLET = lazily(r"([-*+•·▪‣●○◦■□►▶–—]|--)[ \t]+(?=\S)")
_FRAMED = lazily(r"([-–—*]{1,3})[ \t]?[^-–—*]{1,30}\1\Z")
_INITIALS = lazily(r"\b[A-Z]\.[A-Z]\.\s*\Z")
_RULE = lazily(r"[ \t]*(?:([-*_=~])[ \t]?)(?:\1[ \t]?){2,}\Z")
_QUOTED = lazily(r"(?:>[ \t]?)+")
_KEY = lazily(r"[\w .-]{1,40}:(?:[ \t]|\Z)")
_ENDED = lazily(r"[.!?…:;؟。][\"”’»)\]*_]*\Z")
_FLATTENED = lazily(r"(?<=[.!?؟…\"”»)])[ \u00a0]{3,}(?=\S)")  # paragraphs set on one line
_FLAT = 600  # code points of such a line
_NARROW, _WIDE = 40, 120  # columns between which mailers wrap
_TITLE = lazily(r"title:[ \t]*[\"']?(.{3,300}?)[\"']?\Z", re.IGNORECASE)
_FRONT_LINES = 80
_LEAST = 6  # lines that visibly run on, by which a page's width is known
_LONG_LINE = 0.75  # of the width: a shorter line was not broken
_OVERLONG = 20  # lines, of which one may be set wider than the rest
_HEAD = 12  # paragraphs among which a title may stand again


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that holds something: its words, number in the file from 1, and whether a blank line stands before it."""

    text: str
    number: int
    is_apart: bool


def read_text(data: bytes | str, declared: str | None = None) -> Source:
    """A text file or pasted text as a source; light markup is read. InputError where the bytes are no text, or too many."""
    decoded = _decoded(data, declared)
    plain, notes = _seen(decoded)
    lines = _BREAK.split(plain)
    front, title = _front_matter(lines)
    head = [line.strip() for line in lines[:front] if line.strip()]
    kept = list(_lines(lines, front))
    pictures: list[str] = []
    paragraphs = tuple(_paragraphs(_emphasised(_unwrapped(kept)), pictures))
    if title and not any(_same(title, one.text.plain) for one in paragraphs[:_HEAD]):
        paragraphs = (Paragraph(read_line(title).text, "heading", 1, "line 1"), *paragraphs)
        head = [line.replace(title, "", 1) if _TITLE.match(line) else line for line in head]
    set_aside = (Unplaced("\n".join(head), FURNITURE),) if front else ()
    if pictures:
        left = _count(len(pictures), "picture was", "pictures were")
        notes = (*notes, Note("picture", f"{left} left out; their places are not kept.", len(pictures)))
    return Source(paragraphs, title, notes=notes, set_aside=set_aside)


def _decoded(data: bytes | str, declared: str | None) -> Decoded:
    if len(data) > LARGEST:
        raise InputError("This file is too large for a press release; open it in its own program and paste the part you need.")
    if isinstance(data, str):
        text, replaced = fit(data)
        return Decoded(text, "utf-8", replaced=replaced)
    return decode(data, declared)


def _seen(decoded: Decoded) -> tuple[str, tuple[Note, ...]]:
    """The text without characters nobody can see, and what the report says of its letters."""
    notes = []
    if decoded.is_guess:
        notes.append(
            Note(
                "encoding",
                f"The file does not say how its letters are encoded; it was read as {decoded.label}. Check the accents.",
            )
        )
    if decoded.replaced:
        notes.append(
            Note(
                "unreadable",
                f"{_count(decoded.replaced, 'character', 'characters')} could not be read and show as �.",
                decoded.replaced,
            )
        )
    plain, unseen = _UNSEEN.subn("", decoded.text)
    if unseen:
        notes.append(
            Note("invisible", f"{_count(unseen, 'invisible character was', 'invisible characters were')} removed.", unseen)
        )
    return plain, (*notes, *notes_on_signs([plain]))


def notes_on_signs(texts: Iterable[str]) -> tuple[Note, ...]:
    """What the report says of signs in some texts that nobody sees, or that turn the direction of writing."""
    found = "".join("".join(_SIGNS.findall(text)) for text in texts)
    turned, notes = len(_BIDI.findall(found)), []
    if unseen := len(found) - turned:
        signs = _count(unseen, "invisible character", "invisible characters")
        notes.append(Note("invisible", f"The text holds {signs}; the checks show where, and remove them.", unseen))
    if turned:
        signs = _count(turned, "sign", "signs")
        notes.append(Note("bidi", f"The text holds {signs} that turn the direction of writing; check what is shown.", turned))
    return tuple(notes)


def _count(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"


def _front_matter(lines: list[str]) -> tuple[int, str | None]:
    """How many lines a YAML head takes (0 for none), and the title it gives."""
    if not lines or lines[0].rstrip() != "---":
        return 0, None
    title = None
    for n, line in enumerate(lines[1:_FRONT_LINES], 1):
        if line.rstrip() in ("---", "..."):
            return n + 1, title
        if line.strip() and not (_KEY.match(line) or line[:1] in " \t-"):
            return 0, None
        found = _TITLE.match(line.strip())
        title = found[1] if found and title is None else title
    return 0, None


def _same(title: str, words: str) -> bool:
    """Whether a paragraph says a title again, whole or cut off."""
    one, other = (["".join(c for c in text.casefold() if c.isalnum()) for text in (title, words)])
    return one == other or (len(other) > 20 and (one.startswith(other) or other.startswith(one)))


def _emphasised(lines: Iterable[_Line]) -> Iterator[_Line]:
    """The lines with those joined over which one pair of bold signs runs."""
    waiting: _Line | None = None
    for line in lines:
        if waiting is not None and not line.is_apart and line.text.count("**") == 1 and line.text.rstrip().endswith("**"):
            yield _Line(f"{waiting.text} {line.text.strip()}", waiting.number, waiting.is_apart)
            waiting = None
            continue
        if waiting is not None:
            yield waiting
        opens = line.text.lstrip().startswith("**") and line.text.count("**") == 1
        waiting = line if opens else None
        if not opens:
            yield line
    if waiting is not None:
        yield waiting


def _lines(lines: list[str], first: int) -> Iterator[_Line]:
    is_apart = True
    for number, line in enumerate(lines[first:], first + 1):
        if line.strip(" \t\u00a0\u3000"):
            parts = _FLATTENED.split(line.rstrip()) if len(line) > _FLAT else ()
            if len(parts) > 2:
                yield from (_Line(part, number, is_apart or n > 0) for n, part in enumerate(parts))
            else:
                yield _Line(line.rstrip(), number, is_apart)
            is_apart = False
        else:
            is_apart = True


def _unwrapped(lines: list[_Line]) -> Iterable[_Line]:
    """The lines with those joined that a mailer wrapped at one width."""
    width = _wrapped_at(lines)
    if not width:
        return _set_ragged(lines)
    joined: list[_Line] = []
    previous: _Line | None = None
    for line in lines:
        if previous is not None and not line.is_apart and _runs_on(previous.text, line.text, width):
            last, words = joined[-1], line.text.strip()
            glue = "" if last.text.endswith("-") and last.text[-2:-1].isalpha() and words[:1].islower() else " "
            joined[-1] = _Line(last.text + glue + words, last.number, last.is_apart)
        else:
            joined.append(line)
        previous = line
    return joined


def _set_ragged(lines: list[_Line]) -> list[_Line]:
    """The lines with those joined that a page in a proportional face has broken: each that is long and ends no sentence, none to the lead's first."""
    width = _page_width(lines)
    breaks = (n for n, (a, b) in enumerate(pairwise(lines)) if len(a.text) >= _LONG_LINE * width and b.text.lstrip()[:1].islower())
    first = next(breaks, len(lines))
    if not width or first > len(lines) / 2:
        return lines
    joined: list[_Line] = []
    previous: _Line | None = None
    for n, line in enumerate(lines):
        is_broken = previous is not None and n != first and not line.is_apart and not _starts_anew(line.text)
        if is_broken and previous is not None and _LONG_LINE * width <= len(previous.text) <= width and not _ENDED.search(previous.text):
            joined[-1] = _Line(f"{joined[-1].text} {line.text.strip()}", joined[-1].number, joined[-1].is_apart)
        else:
            joined.append(line)
        previous = line
    return joined


def _page_width(lines: list[_Line]) -> int:
    """How many characters the longest line of such a page holds, its foot aside; 0 where the lines are no page's."""
    lengths = sorted((len(line.text) for line in lines), reverse=True)
    broken = [len(a.text) for a, b in pairwise(lines) if not b.is_apart and b.text.lstrip()[:1].islower() and not _ENDED.search(a.text)]
    width = next((one for one in lengths[: 1 + len(lengths) // _OVERLONG] if _NARROW <= one <= _WIDE), 0)
    is_set = len(broken) >= _LEAST and sum(one >= _LONG_LINE * width for one in broken) >= 0.9 * len(broken)
    return width if width and is_set and lengths[0] <= _WIDE else 0


def _wrapped_at(lines: list[_Line]) -> int:
    """The column at which most lines were wrapped, or 0 for a text whose lines are paragraphs."""
    inner = [(a.text, b.text) for a, b in pairwise(lines) if not b.is_apart and not _starts_anew(b.text)]
    if len(inner) < 3:
        return 0
    lengths = sorted((len(line.text) for line in lines), reverse=True)
    for width in dict.fromkeys(lengths[: 1 + len(lengths) // _OVERLONG]):  # a page's foot is set wider than its text
        if _NARROW <= width <= _WIDE:
            full = sum(len(line) <= width and _is_full(line, following, width) for line, following in inner)
            if full >= 0.7 * len(inner):
                return width
    return 0


def _is_full(line: str, following: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted any more (with some slack: mailers count differently)."""
    first = following.split(None, 1)[0] if following.strip() else ""
    return len(line) + 1 + len(first) > width - 6


def _runs_on(line: str, following: str, width: int) -> bool:
    is_full = len(line) <= width and _is_full(line, following, width)
    return is_full and not _starts_anew(following) and not _HEADING.match(line) and not _RULE.match(line)


def _starts_anew(line: str) -> bool:
    words = line.lstrip()
    return bool(_HEADING.match(words) or _BULLET.match(words) or _RULE.match(line) or re.match(r"\d{1,2}[.)][ \t]", words))


def _paragraphs(lines: Iterable[_Line], pictures: list[str]) -> Iterator[Paragraph]:
    above = ""
    for line in lines:
        where, hangs = f"line {line.number}", not line.is_apart and _is_dateline_like(above)
        above = line.text
        if _RULE.match(line.text):
            yield Paragraph(read_line(line.text.replace("*", r"\*").replace("_", r"\_")).text, "rule", 0, where, line.is_apart)
            continue
        kind, level, words = _shape(line.text, hangs=hangs)
        read = read_line(words)
        pictures += read.pictures
        if read.text.plain:
            yield Paragraph(read.text, kind, level, where, line.is_apart)
        elif not read.pictures:
            yield from _bare(read, line)


def _is_dateline_like(line: str) -> bool:
    """Whether a line is a few words without an end: what follows it with a dash is no list but the text of a dateline."""
    words = line.split()
    return 0 < len(words) <= 5 and words[0].lstrip("([")[:1].isupper() and (line.rstrip()[-1:] not in ".:;!?" or bool(_INITIALS.search(line)))


def _bare(read: Marked, line: _Line) -> Iterator[Paragraph]:
    """A line of mere signs: kept as it stands, for a sign may be an end mark."""
    words = " ".join(line.text.split())
    if words and not read.text.plain:
        yield Paragraph(read.text.replaced(0, 0, words), "rule", 0, f"line {line.number}", line.is_apart)


def _shape(line: str, *, hangs: bool = False) -> tuple[ParagraphKind, int, str]:
    """What a line is by its first signs, how deep, and its words without them."""
    indent = len(line) - len(line.lstrip())
    words = _QUOTED.sub("", line.strip(), count=1) if line.lstrip().startswith(">") else line.strip()
    heading = _HEADING.match(words)
    if heading and not _END.match(words):
        return "heading", len(heading[1]), _CLOSING.sub("", words[heading.end() :])
    bullet = _BULLET.match(words)
    if bullet and not _FRAMED.match(words) and not (bullet[1] in "–—--" and (hangs or _is_speech(words))):
        return "list-item", indent // 2, words[bullet.end() :]
    return "paragraph", 0, words


def _is_speech(words: str) -> bool:
    """Whether a dash at the start opens what somebody says, or goes on from a dateline: a second dash, or a full sentence, follows."""
    return bool(_ENDED.search(words)) and words[0] == "—"
