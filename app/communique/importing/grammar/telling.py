"""What a single line gives away about itself: an address, a telephone number, a known heading, a sentence, a title."""

from __future__ import annotations

import re
from functools import lru_cache

from communique.languages import Language, fold
from communique.patterns import lazily

MAIL = lazily(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
WEB = lazily(
    r"(?:https?://|www\.)[^\s<>\"“”«»]{2,2000}|(?<![@\w.-])(?:[\w-]{1,63}\.){1,5}(?:org|com|net|int|gov|edu|eu|info|example|[a-z]{2})(?:/[^\s<>\"“”]{0,2000})?(?![\w@])"
)
PHONE = lazily(r"(?<![\w.,])(?:\+|00|\(?\+?\d)(?:[ .\-/()\u00a0]{0,3}\d){6,15}(?![\w])")
_WORD = lazily(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ENDED = lazily(r"[.!?؟。…]['\"”’»)\]*]*\s*\Z")
_SIGNS = lazily(r"[^\w]+")
_DATE_LIKE = lazily(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\Z")
_LONG = 20  # words: a line of more is a sentence, not a title


def has_phone(text: str) -> bool:
    """Whether a telephone number stands in a text: at least seven digits that are no date and no sum."""
    return any(_is_phone(found[0]) for found in PHONE.finditer(text))


def _is_phone(found: str) -> bool:
    digits = [c for c in found if c.isdigit()]
    if not 7 <= len(digits) <= 16 or _DATE_LIKE.match(found):
        return False
    return (
        found[0] in "+(0"
        or bool(re.search(r"\d[ .\-/)]{1,3}\d{2,}[ .\-/]", found))
        or bool(re.fullmatch(r"\d{3}[-. ]\d{4}", found))
    )


def has_address(text: str) -> bool:
    """Whether a text says how to reach somebody: an e-mail address or a telephone number."""
    return ("@" in text and bool(MAIL.search(text))) or has_phone(text)


def is_web_only(text: str) -> bool:
    """Whether a line is nothing but the address of a web site or a mailbox."""
    rest = WEB.sub("", MAIL.sub("", text)) if "." in text else text
    return rest != text and not _WORD.search(rest)


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """The words of a line."""
    return tuple(_WORD.findall(text))


def is_sentence(text: str) -> bool:
    """Whether a line ends like a sentence."""
    return bool(_ENDED.search(text[-12:]))


def is_long(text: str) -> bool:
    """Whether a line is too long for a title."""
    return len(words_of(text)) > _LONG


def is_title_like(text: str) -> bool:
    """Whether a line can be a headline or heading: some words, no sentence's end."""
    count = len(words_of(text))
    return 1 <= count <= 45 and not (is_sentence(text) and not text.rstrip().endswith(("?", "!", "…", "...")))


def opening(text: str, phrases: tuple[str, ...]) -> int:
    """How many code points of a line one of some phrases takes at its start, with the signs around it; 0 where none does.

    Phrases are folded and longest first. A phrase must end at a word's end, or be glued to a capital letter (``ContactSupport``).
    """
    lead = len(text) - len(text.lstrip(" \t*_#([{<|·•–—-"))
    head = fold(text[lead : lead + 80])
    if len(head) != len(text[lead : lead + 80]):
        return 0
    kept = [n for n, c in enumerate(head) if c != ","] if "," in head else []
    bare = "".join(head[n] for n in kept)
    for phrase in phrases:
        if head.startswith(phrase) and _ends_word(text, lead + len(phrase)):
            return lead + len(phrase)
        if kept and bare.startswith(phrase) and _ends_word(text, end := lead + kept[len(phrase) - 1] + 1):
            return end  # a comma inside: "For further information, please contact"
    return 0


def _ends_word(text: str, end: int) -> bool:
    before, after = text[end - 1 : end], text[end : end + 1]
    return not after.isalnum() or not before.isalnum() or (after.isupper() and before.islower())


def is_only(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a line says one of some phrases and nothing more, signs aside."""
    end = opening(text, phrases)
    return bool(end) and not _WORD.search(text[end:])


def is_lesser(text: str, tongue: Language) -> bool:
    """Whether a line is furniture by itself: signs only, or a word of a page's machinery."""
    return not _WORD.search(text) or (len(text) < 60 and is_only(text, tongue.parts.lessers))


def is_capitals(text: str) -> bool:
    """Whether a line is set in capitals throughout (and has letters enough to tell)."""
    cased = [c for c in text if c.isupper() or c.islower()]
    return len(cased) > 3 and sum(c.isupper() for c in cased) >= 0.9 * len(cased)


def without_signs(text: str) -> str:
    """A line's words, folded, one space between them."""
    return _SIGNS.sub(" ", fold(text)).strip()
