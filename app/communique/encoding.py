"""Bytes become text: the encoding is found, named, and never guessed in silence; what no text may hold is replaced where all can see it."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from communique.errors import InputError

MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
GUESSES = ("cp1252", "mac-roman", "cp1256")
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "Unicode (UTF-8)"), ("utf-16", "Unicode (UTF-16)"), ("utf-32", "Unicode (UTF-32)"), ("cp1252", "Western (Windows)"),
    ("mac-roman", "Western (Mac)"), ("cp1256", "Arabic (Windows)"), ("latin-1", "Western (ISO 8859-1)"), ("iso8859-15", "Western (ISO 8859-15)"),
    ("iso8859-6", "Arabic (ISO 8859-6)"), ("cp850", "Western (DOS)"),
)  # fmt: skip
REPLACED = "\ufffd"
_UNFIT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_ESCAPE = re.compile("\x1b(?:\\[[0-9;?]{0,16}[@-~])?")
_CONTROLS = bytes(byte for byte in (*range(32), 127) if chr(byte) not in "\t\n\v\f\r\x1b")
_ENOUGH = 20_000  # bytes that a guess looks at: more do not make it surer
_LETTERS = frozenset("éèàùçâêîôûëïüöäßñáíóúÉÈÀÇÂÊÎÔÛÑÁÍÓÚÜœŒæÆãõåøØÅÖÄ")
_SIGNS = frozenset("“”‘’–—…«»¿¡ºª°§€£©®™·•\u00a0")
_TYPESET = frozenset("“”‘’–—…")
_SINGLE = re.compile("[^\x00-\x7f]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text and how it was read: the codec's name, whether that was a guess, and how many unfit characters became U+FFFD."""

    text: str
    encoding: str
    is_guess: bool = False
    replaced: int = 0

    @property
    def label(self) -> str:
        """The encoding in words an officer can choose from."""
        return dict(ENCODINGS).get(self.encoding.removesuffix("-sig"), self.encoding)


def decode(data: bytes, declared: str | None = None) -> Decoded:
    """The text of some bytes: by their byte order mark, else as declared, else UTF-8, else the likeliest guess.

    InputError where the bytes are no text at all. Line ends stay as they are.
    """
    for mark, name in MARKS:
        if data.startswith(mark):
            return _decoded(data, name, is_guess=False)
    wide = _wide(data)
    if wide:
        return _decoded(data, wide, is_guess=False)
    if len(data) - len(data.translate(None, _CONTROLS)) > max(4, len(data) // 50):
        raise InputError("This file is not a text; open it in its own program and paste the words here.")
    for claimed in (declared, "utf-8"):
        if claimed and _reads(data, claimed):
            return _decoded(data, codecs.lookup(claimed).name, is_guess=False)
    return _decoded(data, _guess(data), is_guess=True)


def fit(text: str) -> tuple[str, int]:
    """The text with terminal escapes, control characters, noncharacters and lone surrogates replaced by U+FFFD, and their number."""
    if text.isascii() and text.isprintable():
        return text, 0
    text, escapes = _ESCAPE.subn(REPLACED, text) if "\x1b" in text else (text, 0)
    text, unfit = _UNFIT.subn(REPLACED, text)
    return text, escapes + unfit


def _decoded(data: bytes, name: str, *, is_guess: bool) -> Decoded:
    raw = data.decode(name, "replace")
    text, replaced = fit(raw)
    return Decoded(text, name, is_guess, replaced)


def _reads(data: bytes, name: str) -> bool:
    try:
        data.decode(codecs.lookup(name).name)
    except (LookupError, UnicodeDecodeError, ValueError):
        return False
    return True


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of Latin text is zero; of Arabic text it is 06."""
    sample = data[:4096]
    if len(sample) < 4 or len(data) % 2:
        return None
    even, odd = sample[0::2], sample[1::2]
    for high, low, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        blocks = sum(byte in (0, 6, 0x20) for byte in high)
        if blocks >= 0.9 * len(high) and 0 not in low and (0 in high or 6 in high) and _reads(data, name):
            return name
    return None


def _guess(data: bytes) -> str:
    """The single-byte encoding that makes the most of a text's bytes look like words and typeset signs."""
    sample = data[:_ENOUGH]
    return max(GUESSES, key=lambda name: (_likelihood(sample.decode(name, "replace")), -GUESSES.index(name)))


def _likelihood(text: str) -> int:
    return sum(_fits(text, found.start()) for found in _SINGLE.finditer(text))


def _fits(text: str, at: int) -> int:
    """How well one non-ASCII character stands where it is: a usual letter inside a word, a usual sign at its edge."""
    c = text[at]
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    beside = before.isalpha() + after.isalpha()
    if _is_arabic(c):
        return 2 if _is_arabic(before or " ") or _is_arabic(after or " ") else -1
    if c in _LETTERS:
        return -1 if c.isupper() and before.islower() else 1 + beside
    if c in _SIGNS:
        return (2 if c == "’" else -2) if beside == 2 and c not in "–—" else 2 + (c in _TYPESET)
    return -2 if unicodedata.category(c) != "Sc" else -1


@cache
def _is_arabic(c: str) -> bool:
    return "\u0600" <= c <= "\u06ff"
