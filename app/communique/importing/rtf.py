"""Rich text (RTF) becomes paragraphs: a small reader of control words, groups and characters; destinations that are not seen are left out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from communique.errors import InputError
from communique.importing.gathering import Gathering
from communique.importing.left_out import notes
from communique.importing.source import Source
from communique.release import Unplaced
from communique.text import SpanKind

LARGEST = 50_000_000
DEEPEST = 256
_TOKEN = re.compile(rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)")
_UNSEEN = """fonttbl colortbl stylesheet info pict object themedata colorschememapping listtable listoverridetable rsidtbl generator xmlnstbl
datastore latentstyles mmathPr fldinst annotation atnid atnauthor
bkmkstart bkmkend private
revtbl filetbl shppict nonshppict panose falt upr ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops
listtext pntext pntxta
pntxtb nesttableprops sp sn sv template passwordhash"""
UNSEEN = frozenset(_UNSEEN.split())
BESIDE = {
    **dict.fromkeys(("header", "headerl", "headerr", "headerf"), "page header"),
    **dict.fromkeys(("footer", "footerl", "footerr", "footerf"), "page footer"), "footnote": "footnote",
}  # fmt: skip
"""Destinations that are seen, but are no part of the running text."""

SIGNS = {
    "tab": "\t", "emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": "\u2003",
    "enspace": "\u2002", "cell": " ", "nestcell": " ",
}  # fmt: skip
SYMBOLS = {b"~": "\u00a0", b"_": "\u2011", b"-": "", b"{": "{", b"}": "}", b"\\": "\\"}
PAGES = {"ansi": "cp1252", "mac": "mac-roman", "pc": "cp437", "pca": "cp850"}


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group."""

    is_unseen: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    is_strong: bool = False
    is_emphasis: bool = False
    is_list: bool = False
    beside: str = ""
    skip: int = 1


def looks_like_rtf(data: bytes) -> bool:
    """Whether bytes are rich text."""
    return data.lstrip()[:5] == b"{\\rtf"


def read_rtf(data: bytes) -> Source:
    """The visible paragraphs of rich text; InputError for one that is nested or sized like nothing a press office writes."""
    if len(data) > LARGEST:
        raise InputError("This file is too large for a press release; open it in its own program and paste the part you need.")
    reader = _Reader()
    for found in _TOKEN.finditer(data):
        reader.take(found)
    return reader.source()


class _Reader:
    """Follows groups and control words."""

    def __init__(self) -> None:
        self._gathering = Gathering(collapses=False)
        self._states = [_State()]
        self._page = "cp1252"
        self._bytes = bytearray()
        self._waiting = 0
        self._hidden: list[str] = []
        self._beside: dict[str, list[str]] = {}
        self._surrogate = 0
        self.counts: Counter[str] = Counter()

    def take(self, found: re.Match[bytes]) -> None:
        """One token."""
        word, number, code, symbol, brace, words = found.groups()
        if code is not None:
            self._byte(bytes.fromhex(code.decode("ascii")))
        elif words is not None:
            kept = words[self._waiting :]
            self._waiting = max(0, self._waiting - len(words))
            self._bytes += kept
        else:
            self._flush()
            self._control(word, number, symbol, brace)

    def _control(self, word: bytes | None, number: bytes | None, symbol: bytes | None, brace: bytes | None) -> None:
        if brace == b"{":
            if len(self._states) > DEEPEST:
                raise InputError("This file is nested far deeper than a press release; paste the part you need.")
            self._states.append(self._states[-1])
        elif brace == b"}":
            if len(self._states) > 1:
                self._states.pop()
        elif symbol is not None:
            self._symbol(symbol)
        elif word is not None:
            self._word(word.decode("ascii"), int(number) if number is not None else None)

    def _byte(self, byte: bytes) -> None:
        if self._waiting:
            self._waiting -= 1
        else:
            self._bytes += byte

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._set(is_unseen=True)
        elif symbol in (b"\r", b"\n"):
            self._end()
        else:
            self._write(SYMBOLS.get(symbol, ""))

    def _word(self, word: str, number: int | None) -> None:
        if word in UNSEEN:
            self.counts["pictures"] += word == "pict" and not self._states[-1].is_unseen
            self._set(is_unseen=True)
        elif word in BESIDE:
            self._set(beside=BESIDE[word])
        elif word in ("par", "sect", "row", "nestrow", "page"):
            self._end()
        elif word == "line":
            self._gathering.line_break()
        elif word in SIGNS:
            self._write(SIGNS[word])
        elif word == "u" and number is not None:
            self._unicode(number)
        elif word == "ansicpg" and number:
            self._page = f"cp{number}" if number != 10000 else "mac-roman"
        elif word in PAGES:
            self._page = PAGES[word]
        else:
            self._look(word, number)

    def _look(self, word: str, number: int | None) -> None:
        is_on = number != 0
        if word in ("plain", "pard"):
            self._set(is_strong=False, is_emphasis=False, is_hidden=False) if word == "plain" else self._set(is_list=False)
        elif word in ("b", "i", "v", "deleted", "ls"):
            name = {"b": "is_strong", "i": "is_emphasis", "v": "is_hidden", "deleted": "is_deleted", "ls": "is_list"}[word]
            self._set(**{name: is_on})
        elif word == "uc" and number is not None:
            self._set(skip=max(0, min(number, 8)))

    def _unicode(self, number: int) -> None:
        code = number + 65536 if number < 0 else number
        if 0xD800 <= code < 0xDC00:
            self._surrogate = code
        elif 0xDC00 <= code < 0xE000:
            if self._surrogate:
                self._write(chr(0x10000 + ((self._surrogate - 0xD800) << 10) + code - 0xDC00))
            self._surrogate = 0
        elif 0x20 <= code < 0x110000:
            self._write(chr(code))
        self._waiting = self._states[-1].skip

    def _set(self, **changes: bool | int | str) -> None:
        self._states[-1] = replace(self._states[-1], **changes)  # type: ignore[arg-type]

    def _flush(self) -> None:
        if self._bytes:
            try:
                words = self._bytes.decode(self._page, "replace")
            except LookupError:
                words = self._bytes.decode("cp1252", "replace")
            self._bytes.clear()
            self._write(words)

    def _write(self, words: str) -> None:
        state = self._states[-1]
        if state.is_unseen or not words:
            return
        if state.beside:
            self._beside.setdefault(state.beside, []).append(words)
        elif state.is_deleted:
            self.counts["deletions"] += bool(words.strip())
        elif state.is_hidden:
            self._hidden.append(words)
        else:
            marks: list[tuple[SpanKind, str]] = [("strong", "")] if state.is_strong else []
            marks += [("emphasis", "")] if state.is_emphasis else []
            self._gathering.write(words, *marks)

    def _end(self) -> None:
        if beside := self._states[-1].beside:
            self._beside.setdefault(beside, []).append(" ")
            return
        self._gathering.end("list-item" if self._states[-1].is_list else "paragraph")
        if self._hidden:
            self.counts["hidden"] += bool("".join(self._hidden).strip())
            self._gathering.hide("".join(self._hidden))
            self._hidden = []

    def source(self) -> Source:
        """What was read."""
        self._flush()
        self._end()
        aside = [
            Unplaced(" ".join("".join(words).split()), reason) for reason, words in self._beside.items() if "".join(words).strip()
        ]
        return Source(tuple(self._gathering.paragraphs), None, None, notes(self.counts), (*aside, *self._gathering.set_aside))
