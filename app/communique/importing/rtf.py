"""Rich text (RTF) becomes paragraphs: a small reader of control words, groups and characters; destinations that are not seen are left out."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from communique.errors import InputError
from communique.importing import carried
from communique.importing.gathering import Gathering, safe_link
from communique.importing.left_out import notes
from communique.importing.source import Paragraph, Source
from communique.release import Unplaced
from communique.text import SpanKind

LARGEST = 50_000_000
LEAST_WHITE = 0xFD
TINY = 4
"""Half points: words of two points or less nobody reads."""

DEEPEST = 256
_TOKEN = re.compile(rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)")
_UNSEEN = """fonttbl stylesheet pict themedata colorschememapping listtable listoverridetable rsidtbl generator xmlnstbl
datastore latentstyles mmathPr atnid atnauthor
bkmkstart bkmkend private
revtbl filetbl shppict nonshppict panose falt objdata objclass objname ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops
listtext pntext pntxta
pntxtb nonesttables nesttableprops sp sn sv passwordhash"""
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
INFO = frozenset(
    ("author", "operator", "manager", "company", "hlinkbase", "doccomm", "comment", "keywords", "category", "subject")
)
"""Properties of the file that name people, an organisation or a place on somebody's computer."""

COUNTED = {"annotation": "comments", "template": "template"}
BOXES = frozenset(("shptxt", "dptxbxtext"))
ENDS = frozenset(("par", "sect", "row", "nestrow", "page"))
DESTINATIONS: dict[str, dict[str, bool]] = {
    "colortbl": {"is_colours": True}, "info": {"is_unseen": True, "is_info": True}, "fldinst": {"is_unseen": True, "is_code": True},
    "shprslt": {"is_unseen": True, "is_second": True}, "object": {},
}  # fmt: skip
SWITCHES = {
    "b": "is_strong", "i": "is_emphasis", "v": "is_hidden", "webhidden": "is_hidden", "deleted": "is_deleted", "revised": "is_inserted",
    "ls": "is_list", "intbl": "is_cell", "dropcapt": "is_drop_cap",
}  # fmt: skip
SHADES = frozenset(("highlight", "cb", "chcbpat", "cbpat"))
CELL_SHADES = frozenset(("clcbpat", "trcbpat"))
PAGES = {"ansi": "cp1252", "mac": "mac-roman", "pc": "cp437", "pca": "cp850"}


@dataclass(frozen=True, slots=True)
class _State:
    """What holds inside a group."""

    is_unseen: bool = False
    is_hidden: bool = False
    is_deleted: bool = False
    is_strong: bool = False
    is_emphasis: bool = False
    is_inserted: bool = False
    is_list: bool = False
    is_cell: bool = False
    is_info: bool = False
    is_code: bool = False
    is_box: bool = False
    is_second: bool = False
    was_unseen: bool = False
    is_colours: bool = False
    is_shaded: bool = False
    is_drop_cap: bool = False
    colour: int = 0
    size: int = 24
    link: str = ""
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
    at = 0
    while found := _TOKEN.search(data, at):
        at = found.end() + reader.take(found)
    return reader.source()


class _Colours:
    """The table of colours, and which of them is white."""

    def __init__(self) -> None:
        self._made: list[tuple[int, ...]] = []
        self._parts = {"red": 0, "green": 0, "blue": 0}
        self._is_set = False

    def take(self, word: str, number: int | None) -> None:
        """A part of the colour that is being told."""
        if word in self._parts:
            self._parts[word], self._is_set = number or 0, True

    def end(self, many: int) -> None:
        """A semicolon ends a colour; an empty one is the colour that is chosen by itself."""
        for _ in range(many):
            self._made.append(tuple(self._parts.values()) if self._is_set else ())
            self._parts, self._is_set = dict.fromkeys(self._parts, 0), False

    def is_white(self, number: int) -> bool:
        """Whether a colour of the table cannot be seen on paper."""
        return 0 <= number < len(self._made) and bool(self._made[number]) and min(self._made[number]) >= LEAST_WHITE

    def shades(self, number: int | None) -> bool:
        """Whether a colour of the table puts something behind the words."""
        return bool(number) and not self.is_white(number or 0)


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
        self._colours = _Colours()
        self._are_cells_shaded = False
        self._code: list[str] = []
        self._target = ""
        self._host: list[Gathering] = []
        self._boxes: list[Paragraph] = []
        self._raw = 0
        self.counts: Counter[str] = Counter()

    def take(self, found: re.Match[bytes]) -> int:
        """One token; gives how many bytes after it are no text."""
        self._raw = 0
        word, number, code, symbol, brace, words = found.groups()
        if code is not None:
            self._byte(bytes.fromhex(code.decode("ascii")))
        elif words is not None:
            kept = words[self._waiting :]
            self._waiting = max(0, self._waiting - len(words))
            self._bytes += kept
        else:
            self._flush()
            if word or symbol or brace:
                self._waiting = 0  # what a program without Unicode would show ends here, even where it is shorter than was said
            self._control(word, number, symbol, brace)
        return self._raw

    def _control(self, word: bytes | None, number: bytes | None, symbol: bytes | None, brace: bytes | None) -> None:
        if brace == b"{":
            if len(self._states) > DEEPEST:
                raise InputError("This file is nested far deeper than a press release; paste the part you need.")
            self._states.append(self._states[-1])
        elif brace == b"}":
            if len(self._states) > 1:
                self._close(self._states.pop())
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
        if self._opens(word) or self._tells(word, number):
            return
        if word == "par" and self._states[-1].is_drop_cap:
            self._set(is_drop_cap=False)  # the paragraph that the letter begins comes next
        elif word in ENDS:
            self._end()
            self._are_cells_shaded = self._are_cells_shaded and word != "row"
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

    def _tells(self, word: str, number: int | None) -> bool:
        """Whether this word is data of a group that nobody sees: a part of a colour, a property of the file, raw bytes."""
        here = self._states[-1]
        if word == "bin":
            self._raw = max(0, number or 0)
        elif here.is_colours:
            self._colours.take(word, number)
        elif here.is_info and word in INFO:
            self.counts["properties"] += 1
        else:
            return False
        return True

    def _opens(self, word: str) -> bool:
        """Whether this word says what its group is."""
        here = self._states[-1]
        if word in UNSEEN or word in COUNTED:
            self.counts["pictures"] += word == "pict" and not here.is_unseen
            self.counts[COUNTED.get(word, "")] += 1
            self._set(is_unseen=True)
        elif word in DESTINATIONS:
            self._set(**DESTINATIONS[word])
            self._code = [] if word == "fldinst" and not here.is_code else self._code
            self.counts["embedded"] += word == "object"
        elif word in BESIDE:
            self._set(beside=BESIDE[word])
        elif word in BOXES:
            if not (here.is_second or here.beside or here.is_box):
                self._set(is_unseen=False, is_box=True)
                self._host.append(self._gathering)
                self._gathering = Gathering(collapses=False)
        elif word == "fldrslt":
            self._set(link=self._target)
            self._target = ""
        elif word in ("upr", "ud"):  # the same twice: in the old letters, then in Unicode
            self._set(is_unseen=True, was_unseen=here.is_unseen) if word == "upr" else self._set(is_unseen=here.was_unseen)
        else:
            return False
        return True

    def _close(self, was: _State) -> None:
        """A group ends: an instruction is complete, or a text box, whose paragraphs follow the one that holds it."""
        here = self._states[-1]
        if was.is_code and not here.is_code:
            code = "".join(self._code)
            self.counts[carried.by_field(code)] += 1
            target = carried.linked_by(code)
            self._target = safe_link(target)
            self.counts["links"] += bool(target) and not self._target
        if was.is_box and not here.is_box:
            self._leave_box()

    def _leave_box(self) -> None:
        self._end()
        box, self._gathering = self._gathering, self._host.pop()
        self._boxes += box.paragraphs
        self._gathering.set_aside += box.set_aside
        self._gathering.links_elsewhere += box.links_elsewhere

    def _look(self, word: str, number: int | None) -> None:
        is_on = number != 0
        if word == "plain":
            self._set(is_strong=False, is_emphasis=False, is_hidden=False, is_shaded=False, colour=0, size=24)
        elif word == "pard":
            self._set(is_list=False, is_cell=False, is_shaded=False, is_drop_cap=False)
        elif word in SWITCHES:
            self._set(**{SWITCHES[word]: is_on})
        elif word == "cf":
            self._set(colour=number or 0)
        elif word == "fs" and number is not None:
            self._set(size=number)
        elif word in SHADES:
            self._set(is_shaded=self._colours.shades(number))
        elif word in CELL_SHADES:
            self._are_cells_shaded = self._are_cells_shaded or self._colours.shades(number)
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
        if state.is_colours:
            self._colours.end(words.count(";"))
            return
        if state.is_code:
            self._code.append(words)
        if state.is_unseen or not words:
            return
        if state.beside:
            self._beside.setdefault(state.beside, []).append(words)
        elif state.is_deleted:
            self.counts["deletions"] += bool(words.strip())
        elif self._is_hidden(state):
            self._hidden.append(words)
        else:
            self.counts["insertions"] += state.is_inserted and bool(words.strip())
            marks: list[tuple[SpanKind, str]] = [("link", state.link)] if state.link else []
            marks += [("strong", "")] if state.is_strong else []
            marks += [("emphasis", "")] if state.is_emphasis else []
            self._gathering.write(words, *marks)

    def _is_hidden(self, state: _State) -> bool:
        """Whether nobody sees the words: hidden, tiny, or white with nothing behind them."""
        is_shaded = state.is_shaded or (state.is_cell and self._are_cells_shaded)
        return state.is_hidden or state.size <= TINY or (self._colours.is_white(state.colour) and not is_shaded)

    def _end(self) -> None:
        if self._states[-1].is_unseen and len(self._states) > 1:
            return
        if beside := self._states[-1].beside:
            self._beside.setdefault(beside, []).append(" ")
            return
        self._gathering.end("list-item" if self._states[-1].is_list else "paragraph")
        if not self._host:
            self._gathering.paragraphs += self._boxes
            self._boxes = []
        if self._hidden:
            self.counts["hidden"] += bool("".join(self._hidden).strip())
            self._gathering.hide("".join(self._hidden))
            self._hidden = []

    def source(self) -> Source:
        """What was read."""
        self._flush()
        del self._states[1:]  # an unfinished group takes nothing away
        while self._host:
            self._leave_box()
        self._end()
        self.counts["link-host"] += self._gathering.links_elsewhere
        aside = [
            Unplaced(" ".join("".join(words).split()), reason) for reason, words in self._beside.items() if "".join(words).strip()
        ]
        return Source(tuple(self._gathering.paragraphs), None, None, notes(self.counts), (*aside, *self._gathering.set_aside))
