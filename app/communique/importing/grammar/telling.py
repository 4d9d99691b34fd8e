"""What a single line gives away about itself: an address, a telephone number, a known heading, a sentence, a title."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from communique.languages import Language, fold, language
from communique.patterns import lazily

MAIL = lazily(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
WEB = lazily(
    r"(?:https?://|www\.)[^\s<>\"“”«»]{2,2000}|(?<![@\w.-])(?:[\w-]{1,63}\.){1,5}(?:org|com|net|int|gov|edu|eu|info|example|[a-z]{2})(?:/[^\s<>\"“”]{0,2000})?(?![\w@])"
)
PHONE = lazily(r"(?<![\w.,])(?:\+|00|\(?\+?\d)(?:[ .\-/()\u00a0]{0,3}\d){6,15}(?![\w])")
_VEILED = lazily(r"\[(?:email|e-mail|courriel|correo)[ \u00a0]\w{3,12}\]", re.IGNORECASE)  # [email protected], as pages hide one
_WORD = lazily(r"[^\W_]+(?:['’.-][^\W_]+)*")
_ENDED = lazily(r"[.!?؟。…]['\"”’»)\]*]*\s*\Z")
_SIGNS = lazily(r"[^\w]+")
_DATE_LIKE = lazily(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}\Z")
_TRAIL = lazily(r"\s(?:>|»|›|/|→)\s")  # Home > News > 2024
_COUNTER = lazily(r"(?:hits|views|reads|visitas|lecturas|vues|(?:عدد )?(?:المشاهدات|الزيارات|القراءات))\s?:?\s?[\d.,٠-٩]+\Z", re.IGNORECASE)
_LETTERING = lazily(r"\s*(?:[+-]\s?[^\W\d_]{1,2}|[^\W\d_]{1,2}\s?[+-])(?:\s*(?:[+-]?[^\W\d_]|[^\W\d_][+-]))*\s*\Z")  # A- A A+
_HASHTAGS = lazily(r"\s*(?:(?:hashtags?|etiquetas)\s?:|#[^\W\d]\w*[\s,]+#[^\W\d])", re.IGNORECASE)
_FEED = lazily(
    r"(?:The post|La entrada|L['’]article|El artículo)\s.{5,300}?\s(?:(?:appeared first|first appeared) on|(?:se publicó|apareció|aparece) primero en"
    r"|est apparu en premier sur)\s.{2,80}\Z"
)
_LONG_TRAIL = 40  # code points in which a trail shows its first sign
_TELLING = 4  # words of a page's phrase that more may follow: "Read the original article on …"
_PHRASE = 80  # code points in which a phrase ends
_SHORT = 60  # code points of a word of a page
_CREDIT = lazily(r"(?:\s[-–—|]\s|\s?\()(?=[^-–—|(]{3,20}\Z)")
_CAPTION = 400  # code points
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
    return ("@" in text and bool(MAIL.search(text))) or bool(_VEILED.search(text)) or has_phone(text)


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
    head = fold(text[lead : lead + _PHRASE])
    if len(head) != len(text[lead : lead + _PHRASE]):
        return _opening_with_signs(text, lead, phrases)
    kept = [n for n, c in enumerate(head) if c != ","] if "," in head else []
    bare = "".join(head[n] for n in kept)
    if not (head.startswith(phrases) or (kept and bare.startswith(phrases))):
        return 0  # nearly every line: told at once
    for phrase in phrases:
        if head.startswith(phrase) and _ends_word(text, lead + len(phrase)):
            return lead + len(phrase)
        if kept and bare.startswith(phrase) and _ends_word(text, end := lead + kept[len(phrase) - 1] + 1):
            return end  # a comma inside: "For further information, please contact"
    return 0


def _opening_with_signs(text: str, lead: int, phrases: tuple[str, ...]) -> int:
    """The same where letters bear signs that folding takes away: vowel signs in Arabic."""
    folded = [fold(c) for c in text[lead : lead + _PHRASE]]
    head = "".join(folded)
    for phrase in phrases:
        if head.startswith(phrase):
            end, left = lead, len(phrase)
            while left > 0 or (end - lead < len(folded) and not folded[end - lead]):
                left -= len(folded[end - lead])
                end += 1
            if _ends_word(text, end):
                return end
    return 0


def _ends_word(text: str, end: int) -> bool:
    before, after = text[end - 1 : end], text[end : end + 1]
    return not after.isalnum() or not before.isalnum() or (after.isupper() and before.islower())


def is_only(text: str, phrases: tuple[str, ...]) -> bool:
    """Whether a line says one of some phrases and nothing more, signs aside."""
    end = opening(text, phrases)
    return bool(end) and not _WORD.search(text[end:])


def is_lesser(text: str, tongue: Language) -> bool:
    """Whether a line is furniture by itself: signs only, a word of a page's machinery or sections, or the trail to a page."""
    if not _WORD.search(text) or any(pattern.match(text) for pattern in (_COUNTER, _LETTERING, _HASHTAGS, _FEED)):
        return True
    phrases = _machinery(tongue.tag)
    if len(text) < _SHORT and is_only(text, phrases):
        return True
    words = words_of(text) if len(text) < _SHORT else ()
    if len(words) > 1 and all(fold(word) in _single(tongue.tag) for word in words):
        return True  # Share Tweet
    return bool(_TRAIL.search(text[:_LONG_TRAIL])) and is_only(_TRAIL.split(text, maxsplit=1)[0], phrases)


@cache
def _single(tag: str) -> frozenset[str]:
    return frozenset(phrase for phrase in _machinery(tag) if " " not in phrase)


@cache
def _machinery(tag: str) -> tuple[str, ...]:
    """The words of pages in a language and in English, the longest first: many sites translate only half of them."""
    own, english = language(tag).parts, language("en").parts
    phrases = {*own.lessers, *own.sections, *english.lessers, *english.sections}
    return tuple(sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))


def is_closer(text: str, tongue: Language) -> bool:
    """Whether a line opens the list of other pages, or the form for comments, that follows a release."""
    end = opening(text, closers_of(tongue.tag))
    if not end:
        return False
    return not _WORD.search(text[end:]) or (len(words_of(text[:end])) >= _TELLING and len(words_of(text)) <= _LONG)


def is_caption(text: str, tongue: Language) -> bool:
    """Whether a line is a picture's caption or credit: it begins with a word for one and a colon, or says no more than such a word."""
    if len(text) >= _CAPTION:
        return False
    credit = _CREDIT.search(text)
    if credit and is_only(text[credit.end() :], captions_of(tongue.tag)):
        return True  # The harbour at night - File photo
    end = opening(text, captions_of(tongue.tag))
    return bool(end) and (text[end:].lstrip()[:1] in (":", "|") or not _WORD.search(text[end:]))


@cache
def captions_of(tag: str) -> tuple[str, ...]:
    """The words before captions and credits in a language and in English, the longest first."""
    return tuple(sorted({*language(tag).parts.captions, *language("en").parts.captions}, key=lambda phrase: (-len(phrase), phrase)))


@cache
def contacts_of(tag: str) -> tuple[str, ...]:
    """The headings of contacts in a language and in English, the longest first: wires leave theirs in English."""
    return tuple(sorted({*language(tag).parts.contacts, *language("en").parts.contacts}, key=lambda phrase: (-len(phrase), phrase)))


@cache
def closers_of(tag: str) -> tuple[str, ...]:
    """The headings of what follows a release on a page, in a language and in English, the longest first."""
    return tuple(sorted({*language(tag).parts.closers, *language("en").parts.closers}, key=lambda phrase: (-len(phrase), phrase)))


def is_capitals(text: str) -> bool:
    """Whether a line is set in capitals throughout (and has letters enough to tell)."""
    cased = [c for c in text if c.isupper() or c.islower()]
    return len(cased) > 3 and sum(c.isupper() for c in cased) >= 0.9 * len(cased)


def without_signs(text: str) -> str:
    """A line's words, folded, one space between them."""
    return _SIGNS.sub(" ", fold(text)).strip()
