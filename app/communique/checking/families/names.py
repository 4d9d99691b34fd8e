"""Names: in full with the title at first, short afterwards, with the honorific the house uses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.checking.attributions import attributions
from communique.checking.finding import Edit, Fix
from communique.checking.manuscript import Manuscript
from communique.checking.mentions import Mention, cast, first_names, gender, held, in_body, introduced, mentions
from communique.checking.name_words import HONORIFICS, folded
from communique.checking.passage import Hit, Passage, replacement, short
from communique.checking.rules import ENGLISH, FEW, MUST, PROSE, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.patterns import lazily

_WESTERN = ("en", "fr", "es")
_SURNAME = r"\.?[ \u00a0\u202f](?P<name>[^\W\d_a-z][\w\u0300-\u036f’'‑-]+)"
_CIVIL = {
    "en": lazily(rf"(?<![\w.&])(?:Mr|Mrs|Ms|Miss|Mx|Dr){_SURNAME}", needs=("M", "Dr")),
    "fr": lazily(rf"(?<![\w.&])(?:M\.|Mme|Mlle|Dr){_SURNAME}"),
    "es": lazily(rf"(?<![\w.&])(?:Sr|Sra|Srta|Dr|Dra){_SURNAME}"),
}
_ONE = r"[A-ZÀ-Þ][\w’.-]{1,30}(?: [A-ZÀ-Þ][\w’.-]{0,30}){1,3}(?: \([^()]{1,12}\))?"
_SERIES = lazily(rf"{_ONE}(?:,? and {_ONE}|, {_ONE}){{2,40}}")
_IN_NAME = lazily(r"\b[A-Z][\w’-]{1,40} (?:of|for|and)(?: the)? \Z")
_POINT = lazily(r"(?<![\w.])(Mr|Mrs|Ms|Dr|Messrs)(\.?)(?=[ \u00a0][^\W\d_a-z])", needs=("M", "Dr"))
_SMALL = frozenset(["of", "the", "for", "and", "to", "a", "an", "in", "on", "de", "la", "des", "du", "del", "y", "et"])


def _attributed(mention: Mention) -> bool:
    """Whether a mention is the speaker's beside direct speech, or leads up to it with a colon."""
    return mention.passage.plain.rstrip().endswith(":") or any(
        said.start <= mention.start < said.end for said in mention.passage.fact(attributions)
    )


@release_rule("NM01", "Full name and title first", MUST, Reach(languages=_WESTERN))
def full_name_first(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Whoever is named has the full name, and the title, where the text first names them.

    Why: The reader meets “Mr Brant” without knowing who that is.
    Source: REU, UN, GUA
    Wrong: Ms Okafor-Lind opened the station. (first mention)
    Right: ICRO Secretary General Maren Okafor-Lind opened the station.
    """
    for person, found in manuscript.fact(in_body).items():
        first = found[0]
        if first.form not in ("full", "given") and not _attributed(first):
            yield _not_in_full(first, manuscript)
        elif first.form == "full" and person.known == "house" and not _has_title(first, manuscript):
            titles = [post.title for post in person.speaker.posts if post.title and held(post, manuscript)]
            form = person.first(manuscript.language)
            choices = (form,) if form and _fits(form, first) else ()
            message = f"Give the title with the first mention: {short(titles[0], 40)}."
            yield first.passage.hit(first.whole, first.end, message, *choices)
    yield from _strangers(manuscript, attributed=False)


def _not_in_full(first: Mention, manuscript: Manuscript) -> Hit:
    person = first.person
    form = person.first(manuscript.language)
    choices = [form] if form and _fits(form, first) else []
    if not choices:
        keep = f"{first.title} " if first.title else ""
        choices = [f"{keep}{person.name}"]
    message = f"Give the full name at the first mention: {short(person.name, 40)}."
    return first.passage.hit(first.whole, first.end, message, *choices)


def _fits(form: str, mention: Mention) -> bool:
    """Whether a form on file can stand in the mention's place as it is: not where an article or title would stand before it twice."""
    before = mention.passage.plain[: mention.whole].rstrip()
    return not re.search(r"(?:\b(?:the|a|la|le|el|un|une|una)|[^\W\d_]’)\Z", before, re.I) and not before.endswith(",")


def _has_title(mention: Mention, manuscript: Manuscript) -> bool:
    """Whether the sentence of a mention says what the person is, by any of the words of a post that is held."""
    posts = [post for post in mention.person.speaker.posts if post.title and held(post, manuscript)]
    if not posts:
        return True
    around = next(((a, z) for a, z in mention.passage.sentences if a <= mention.start < z), (0, len(mention.passage.plain)))
    said = {folded(word) for word in re.findall(r"\w+", mention.passage.plain[slice(*around)])}
    return any({folded(word) for word in re.findall(r"\w+", post.title)} - _SMALL <= said for post in posts)


@release_rule("NM11", "Speaker introduced before", MUST, Reach(languages=_WESTERN))
def speaker_is_introduced(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Whoever is quoted by surname was introduced with the full name before.

    Why: A quote from somebody whom nobody introduced cannot be printed.
    Source: J
    Wrong: “We are ready,” said Mr Brant. (never introduced)
    Right: “We are ready,” said Harbour Master Ivo Brant.
    """
    for found in manuscript.fact(in_body).values():
        first = found[0]
        if first.form not in ("full", "given") and _attributed(first):
            yield _not_in_full(first, manuscript)
    yield from _strangers(manuscript, attributed=True)


def _strangers(manuscript: Manuscript, attributed: bool) -> Iterator[Hit]:
    """People with an honorific and a surname whom the text never gave a full name before and no list knows."""
    known = {person.family[-1] for person in manuscript.fact(cast)}
    met = manuscript.fact(introduced)
    seen: set[str] = set()
    for n, passage in enumerate(manuscript.body):
        for found in passage.find(_CIVIL[manuscript.language]):
            key = folded(re.sub(r"[’']s\Z", "", found["name"]))
            place = met.get(key)
            if key in known or key in seen or (place is not None and place <= (n, found.start())):
                continue
            after = passage.plain[found.end() :]
            if (
                re.match(r"[ \u00a0][^\W\d_a-z]|[.’']?[ \u00a0]?(?:de|da|von|van|bin|al|el)\b", after)
                or passage.role == "heading"
            ):
                continue
            beside = any(said.start <= found.start() < said.end for said in passage.fact(attributions))
            if beside is attributed:
                seen.add(key)
                words = re.sub(r"[’']s\Z", "", found[0])
                message = f"Introduce {short(words, 40)} with the full name and title."
                yield passage.hit(found.start(), found.start() + len(words), message)


@release_rule("NM02", "Short form afterwards", SHOULD, Reach(languages=ENGLISH))
def short_form_afterwards(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """After the first mention a person has the short form; the first quotation may give the full name once more.

    Why: The full name again makes readers ask whether this is somebody else.
    Source: UN, INT
    Wrong: Ivo Brant opened the station. … Ivo Brant thanked the crews.
    Right: Ivo Brant opened the station. … Mr Brant thanked the crews.
    """
    families = [person.family for person in manuscript.fact(cast)]
    for person, found in manuscript.fact(in_body).items():
        full = [mention for mention in found if mention.form == "full"]
        proven = person.known != "text" or any(mention.form in ("honorific", "titled", "bare") for mention in found)
        if families.count(person.family) > 1 or len(full) < 2 or not proven or person.speaker.name.order == "family-first":
            continue
        quoted = False
        for mention in full[1:]:
            first_quotation = _attributed(mention) and not quoted
            quoted = quoted or _attributed(mention)
            if (
                first_quotation
                or mention.passage.role == "list-item"
                or (mention.passage is full[0].passage and mention.passage.plain[mention.end : mention.end + 1] == ";")
                or _is_listed(mention)
            ):
                continue
            short_name = _later(mention, found, brief)
            in_name = bool(_IN_NAME.search(mention.passage.plain[: mention.whole]))  # the title goes on before: “University of Merrow Rector”
            title = mention.honorific if mention.honorific in HONORIFICS else mention.title
            new = short_name if not title else f"{title} {person.surname}"
            start = mention.whole if (short_name or title) and not in_name else mention.start
            new = person.surname if in_name else new
            said = new or person.surname
            yield mention.passage.hit(
                start, mention.end, f"Named in full above: write {short(said, 40)}.", *((new,) if new else ())
            )


def _is_listed(mention: Mention) -> bool:
    """Whether a name is one of three or more in a row, each in full."""
    series = [m for m in _SERIES.finditer(mention.passage.plain) if m.start() <= mention.start < m.end()]
    return bool(series)


def _later(mention: Mention, found: list[Mention], brief: Brief) -> str:
    """The short form of a person: on file, or by the honorific that the text itself uses."""
    form = mention.person.later(brief.style.language.split("-")[0], _courtesy(brief))
    if form or not _courtesy(brief):
        return form
    used = next((one.honorific for one in found if one.honorific in HONORIFICS), "")
    return f"{used} {mention.person.surname}" if used else ""


def _courtesy(brief: Brief) -> bool:
    return brief.style.settings("NM09").get("courtesy", True) is True


@passage_rule(
    "NM03", "Point after Mr, Ms, Dr", SHOULD, Reach((*PROSE, "byline", "caption"), ENGLISH, habit=True, few=FEW, settings={"point": False})
)
def honorific_style(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Mr, Mrs, Ms and Dr have a point or have none, as the house writes them.

    Why: The point marks the side of the ocean; a house stands on one.
    Source: INT, UN, GUA
    Wrong: Mr. Brant (in a British house)
    Right: Mr Brant
    """
    wanted = "." if brief.flag("point") else ""
    for found in passage.find(_POINT):
        if found[2] != wanted:
            message = "Write Mr., Ms. and Dr. with a point." if wanted else "Write Mr, Ms and Dr without a point."
            yield passage.hit(*found.span(), message, found[1] + wanted, safe=True)


@release_rule("NM09", "Surname and honorific", SHOULD, Reach(languages=ENGLISH, habit=True, few=FEW, settings={"courtesy": True}))
def surname_with_honorific(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A surname stands with its honorific, or, in a house that drops them, without.

    Why: Half of the people with Mr or Ms and half without looks like a judgement on them.
    Source: INT, UN, AP
    Wrong: Brant said the station was open. (in a house with honorifics)
    Right: Mr Brant said the station was open.
    """
    courtesy = brief.flag("courtesy")
    for person, found in manuscript.fact(in_body).items():
        for mention in found[1:]:
            if courtesy and mention.form == "bare" and person.family[-1] not in manuscript.fact(first_names):
                later = _later(mention, found, brief)
                yield mention.passage.hit(
                    mention.start, mention.end, "Surname alone: write it with its honorific.", *((later,) if later else ())
                )
            elif not courtesy and mention.form == "honorific" and gender(mention.honorific):
                whole = re.match(r"\w+\.?[ \u00a0]", mention.passage.plain[mention.whole :])
                if whole:
                    message = "This house drops Mr and Ms after the first mention."
                    yield mention.passage.hit(mention.whole, mention.end, message, person.surname)


@release_rule("NM10", "No first name alone", SHOULD, Reach(languages=_WESTERN))
def no_first_name_alone(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Officials are never called by the first name alone.

    Why: It sounds as if the house were on familiar terms.
    Source: REU
    Wrong: Ivo said the station was open.
    Right: Mr Brant said the station was open.
    """
    firsts = manuscript.fact(first_names)
    for person, found in manuscript.fact(in_body).items():
        whole = "" if person.given else firsts.get(person.family[-1], "")
        for mention in found:
            if whole and mention.form == "bare":
                message = f"Not the first name alone: this is {short(whole, 40)}."
                yield mention.passage.hit(mention.start, mention.end, message)
            if mention.form == "given":
                later = _later(mention, found, brief)
                message = f"Not the first name alone: write {short(later or mention.person.surname, 40)}."
                yield mention.passage.hit(mention.start, mention.end, message, *((later,) if later else ()))


@release_rule("NM16", "The right honorific", MUST, Reach(languages=_WESTERN))
def right_honorific(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The honorific is the one the person has, and one person has one.

    Why: Few slips offend as surely.
    Source: J
    Wrong: Mr Okafor-Lind (on file as Ms)
    Right: Ms Okafor-Lind
    """
    by_family: dict[str, list[Mention]] = {}
    for mention in manuscript.fact(mentions):
        if mention.honorific in HONORIFICS and not mention.spoken:
            by_family.setdefault(mention.person.family[-1], []).append(mention)
    for found in by_family.values():
        if len({one.person for one in found}) > 1:
            continue
        right = found[0].person.speaker.honorific
        if not right or right.rstrip(".") not in HONORIFICS:
            yield from _two_honorifics(found)
            continue
        for mention in found:
            if gender(mention.honorific) and gender(mention.honorific) != gender(right):
                yield _wrong_honorific(mention, right)


def _wrong_honorific(mention: Mention, right: str) -> Hit:
    passage = mention.passage
    at = passage.plain.index(mention.honorific, mention.whole)
    end = at + len(mention.honorific) + (passage.plain[at + len(mention.honorific) : at + len(mention.honorific) + 1] == ".")
    place = passage.place(at, mention.end)
    new = right + passage.plain[end : mention.end]
    fix = Fix(replacement(passage.plain[at : mention.end], new), (Edit(passage.place(at, end), right),))
    return Hit(place, f"On file as {right}: write {short(new, 40)}.", (fix,), text=passage.plain[at : mention.end])


def _two_honorifics(found: list[Mention]) -> Iterator[Hit]:
    """One person who is Mr here and Ms there, where no list says which is right."""
    first = gender(found[0].honorific)
    for mention in found[1:]:
        if first and gender(mention.honorific) not in ("", first):
            passage = mention.passage
            at = passage.plain.index(mention.honorific, mention.whole)
            message = f"{found[0].honorific} above and {mention.honorific} here: one of them is wrong."
            yield passage.hit(at, mention.end, message)


RULES = (
    full_name_first, speaker_is_introduced, short_form_afterwards, honorific_style, surname_with_honorific, no_first_name_alone,
    right_honorific,
)  # fmt: skip
