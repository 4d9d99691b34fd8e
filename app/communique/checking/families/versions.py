"""Releases held against one another: language versions that must say the same, terms that a series writes one way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from communique.checking.finding import Place
from communique.checking.manuscript import Manuscript
from communique.checking.name_words import OPENERS, folded
from communique.checking.passage import MASK, Hit, Passage, short
from communique.checking.quantities import WORDED, Quantity, quantities
from communique.checking.rules import ADVICE, HEADS, MUST, RUNNING, Brief, Reach, release_rule
from communique.patterns import lazily
from communique.release import Release

_LANGUAGES = {
    "ar": "Arabic", "de": "German", "en": "English", "es": "Spanish", "fr": "French", "it": "Italian", "pt": "Portuguese", "ru": "Russian",
    "zh": "Chinese",
}  # fmt: skip
_MASKED = lazily(rf"{MASK}+")
_LATIN = lazily(r"[A-Za-zÀ-ɏ]")
_TERM = lazily(
    r"(?<![\w-])(?:[A-ZÀ-Þ][\w’]*(?:[ \u00a0-](?:[A-ZÀ-Þ0-9][\w’]*|(?:of|de|des|du|la|el|del)(?=[ \u00a0][A-ZÀ-Þ]))){1,6}"
    r"|[A-ZÀ-Þ]+-?\d[\w/-]*|[a-zà-ÿ]{2,20}(?:-[a-zà-ÿ]{2,20})+|[A-ZÀ-Þ][\w’]{3,30}|[a-zà-ÿ]{7,24})(?![\w-])"
)
_SMALL = 12
"""Where the other language's number words are not read, figures up to here may stand there in words."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """A quantity with the passage it stands in and that passage's number in the body (-1: headline or subhead)."""

    passage: Passage
    quantity: Quantity
    at: int


@release_rule("XF04", "Language versions agree", MUST, Reach(speech=True))
def versions_agree(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Versions of a release in other languages have the same figures, dates, names, quotations, links and paragraphs.

    It speaks where versions are given: ``communique check EN.release --against FR.release``.

    Why: A journalist reads two versions and prints whichever figure is worse.
    Source: UN, EU
    Wrong: 42 countries in English, 41 pays in French
    Right: 42 in both
    """
    for other in manuscript.beside:
        if other.language != manuscript.language:
            tongue = _LANGUAGES.get(other.language, f"“{other.release.language}”")
            yield from _paragraphs(manuscript, other, tongue)
            yield from _quotes(manuscript, other, tongue)
            yield from _names(manuscript, other, tongue)
            yield from _links(manuscript, other, tongue)
            yield from _figures(manuscript, other, tongue)


def _paragraphs(one: Manuscript, other: Manuscript, tongue: str) -> Iterator[Hit]:
    for roles, what in ((("paragraph", "list-item", "quote"), "paragraphs"), (("heading",), "subheadings")):
        here, there = (sum(passage.role in roles for passage in side.body) for side in (one, other))
        if here != there:
            yield one.missing("body", f"{_count(here, what)} here, {there} in the {tongue} version.")


def _count(number: int, what: str) -> str:
    return f"{number} {what[:-1] if number == 1 else what}"


def _quotes(one: Manuscript, other: Manuscript, tongue: str) -> Iterator[Hit]:
    here, there = ([quote for quote in side.release.quotes if quote.type == "direct"] for side in (one, other))
    if len(here) != len(there):
        message = f"{_count(len(here), 'quotations')} here, {len(there)} in the {tongue} version."
        yield one.missing("quotes", message)
        return
    names, others = (_surnames(side.release) for side in (one, other))
    for n, (mine, theirs) in enumerate(zip(here, there, strict=True), 1):
        a, b = names.get(mine.speaker or "", ""), others.get(theirs.speaker or "", "")
        if a and b and folded(a) != folded(b) and _LATIN.match(a) and _LATIN.match(b):
            yield one.missing("quotes", f"Quotation {n} is {short(a, 20)}’s here, {short(b, 20)}’s in the {tongue} version.")
            return


def _surnames(release: Release) -> dict[str, str]:
    return {one.id: one.name.family or one.name.printed for one in release.speakers}


def _names(one: Manuscript, other: Manuscript, tongue: str) -> Iterator[Hit]:
    words = {folded(word.text) for passage in _told(other) for word in passage.all_words}
    if one.language == "ar" or other.language == "ar" or not words:
        return
    for name in dict.fromkeys(_surnames(one.release).values()):
        parts = [folded(part) for part in re.split(r"[ \u00a0-]", name) if len(part) > 2]
        if parts and not any(part in words or any(part in word.split("-") for word in words) for part in parts):
            found = ((p, re.search(rf"(?<!\w){re.escape(name)}(?!\w)", p.plain)) for p in _told(one))
            place = next((p.place(*match.span()) for p, match in found if match), Place("speakers"))
            yield Hit(place, f"{short(name, 40)} is not named in the {tongue} version.", text=name)


def _links(one: Manuscript, other: Manuscript, tongue: str) -> Iterator[Hit]:
    there = {target for passage in _told(other) for _, _, target in _targets(passage)}
    for passage in _told(one):
        for start, end, target in _targets(passage):
            if target not in there:
                yield passage.hit(start, end, f"This link is missing in the {tongue} version.")
    here = {target for passage in _told(one) for _, _, target in _targets(passage)}
    for target in sorted(there - here):
        yield one.missing("body", f"The {tongue} version links to {short(target, 40)}; this one does not.")


def _targets(passage: Passage) -> Iterator[tuple[int, int, str]]:
    """Links and printed addresses: where they stand, and the host they lead to or the mail address; paths differ with the language."""
    links = list(passage.text.of_kind("link"))
    for link in links:
        yield link.start, link.end, _host(link.value or passage.text.words_of(link))
    for found in _MASKED.finditer(passage.unlinked):
        if not any(link.start < found.end() and link.end > found.start() for link in links):
            yield found.start(), found.end(), _host(passage.plain[found.start() : found.end()].rstrip(".,;:)"))


def _host(address: str) -> str:
    bare = re.sub(r"\A(?:https?://|mailto:|tel:)", "", address.strip().casefold()).removeprefix("www.")
    return bare if "@" in bare.partition("/")[0] else re.split(r"[/?#]", bare)[0]


def _figures(one: Manuscript, other: Manuscript, tongue: str) -> Iterator[Hit]:
    """Figures of this version that the other lacks, with what stands there instead; then those that only the other has."""
    mine, theirs = list(_stated(one)), list(_stated(other))
    aligned = len(one.body) == len(other.body)
    lacking = [a for a in mine if _counts(a, other) and not any(_same(a, b, aligned) for b in theirs)]
    extra = [b for b in theirs if _counts(b, one) and not any(_same(b, a, aligned) for a in mine)]
    for a in lacking:
        words = a.passage.plain[a.quantity.start : a.quantity.end].strip()
        twin = next((b for b in extra if aligned and b.at == a.at and b.quantity.kind == a.quantity.kind), None)
        if twin is None:
            yield a.passage.hit(a.quantity.start, a.quantity.end, f"{short(words, 30)} is not in the {tongue} version.")
            continue
        extra.remove(twin)
        there = twin.passage.plain[twin.quantity.start : twin.quantity.end].strip()
        message = f"{short(words, 25)} here, {short(there, 25)} in the {tongue} version."
        yield a.passage.hit(a.quantity.start, a.quantity.end, message)
    for b in extra:
        words = b.passage.plain[b.quantity.start : b.quantity.end].strip()
        where = one.body[b.at] if aligned and 0 <= b.at < len(one.body) else None
        message = f"The {tongue} version says {short(words, 30)}; this one does not."
        yield where.hit(0, len(where.plain), message) if where else one.missing("headline" if b.at < 0 else "body", message)


def _told(manuscript: Manuscript) -> Iterator[Passage]:
    return manuscript.of(*HEADS, *(role for role in RUNNING if role != "note"), "heading")


def _stated(manuscript: Manuscript) -> Iterator[_Stated]:
    number = {id(passage): n for n, passage in enumerate(manuscript.body)}
    for passage in _told(manuscript):
        for quantity in passage.fact(quantities):
            yield _Stated(passage, quantity, number.get(id(passage), -1))


def _counts(one: _Stated, other: Manuscript) -> bool:
    """Whether a quantity must stand in the other version too: not where it may stand there in words that are not read."""
    if one.quantity.kind != "number":
        return one.quantity.kind == "clock" or any(q.quantity.kind == "date" for q in other.fact(_all))
    if one.quantity.in_words:
        return False
    return other.language in WORDED or min(one.quantity.readings) > _SMALL


def _all(manuscript: Manuscript) -> tuple[_Stated, ...]:
    return tuple(_stated(manuscript))


def _same(a: _Stated, b: _Stated, aligned: bool) -> bool:
    """Whether two quantities say the same, near enough in the text; the day and the year of a date are numbers too."""
    if aligned and min(a.at, b.at) >= 0 and abs(a.at - b.at) > 1:
        return False
    one, other = a.quantity, b.quantity
    if one.kind == other.kind:
        return bool(one.readings & other.readings)
    if {one.kind, other.kind} == {"date", "number"}:
        date, number = (one, other) if one.kind == "date" else (other, one)
        parts = {int(value) % 100 for value in date.readings} | ({date.year} if date.year else set())
        return any(value in parts for value in number.readings)
    return any(value in (hour, hour // 60) for value in one.readings for hour in other.readings)


@release_rule("XF09", "Terms of the series", ADVICE)
def terms_of_the_series(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A programme, a system or a term is written as the earlier releases of the series wrote it.

    It speaks where earlier releases are given: ``communique check NEW.release --series FOLDER``.

    Why: Two spellings make two programmes, in every archive that is searched.
    Source: J
    Wrong: Harbour-Watch, where three releases wrote Harbour Watch
    Right: Harbour Watch
    """
    series = [other for other in manuscript.beside if other.language == manuscript.language]
    written: dict[str, Counter[str]] = {}
    for other in series:
        for key, form in {(key, form) for passage in _told(other) for _, _, key, form in _terms(passage)}:
            written.setdefault(key, Counter())[form] += 1
    told: set[str] = set()
    for passage in _told(manuscript) if written else ():
        for start, end, key, form in _terms(passage):
            forms = written.get(key)
            if not forms or form in forms or form in told or passage.is_speech(start, end):
                continue
            right, times = forms.most_common(1)[0]
            if _differ(form, right):
                told.add(form)
                releases = "an earlier release has" if times == 1 else f"{times} earlier releases have"
                yield passage.hit(start, end, f"{short(form, 25)} here; {releases} {short(right, 25)}.", right)


def _terms(passage: Passage) -> Iterator[tuple[int, int, str, str]]:
    """Names and terms: start, end, the letters alone, and as written; a single word that only begins a sentence is none."""
    if passage.plain.isupper():
        return
    for found in _TERM.finditer(passage.own):
        form, start = found[0], found.start()
        while " " in form and form.partition(" ")[0] in (*OPENERS, "A", "An", "Our", "Its", "His", "Her", "Their", "These", "Le", "La", "Les"):
            start += len(form) - len(form := form.partition(" ")[2])
        form = form.removesuffix("’s")
        key = re.sub(r"[\W_]", "", folded(form))
        if len(key) > 3 and (" " in form or start not in passage.starts or not form.istitle()):
            yield start, start + len(form), key, form.replace("\u00a0", " ")


def _differ(form: str, right: str) -> bool:
    """Whether two ways to write the same letters differ in more than small or capital first letters."""
    if form.casefold() != right.casefold():
        return True
    inner, other = ("".join(word[1:] for word in re.split(r"[ -]", one)) for one in (form, right))
    return inner != other


RULES = (versions_agree, terms_of_the_series)

