"""What the product knows of each language: one file each in ``resources/languages``, read once, so that a fifth language is a file and no code.

All words are folded (``fold``). Word lists are sets; phrases are tuples, longest first.
"""

from __future__ import annotations

import tomllib
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from communique.patterns import lazily
from communique.resources import folder

DEFAULT = "en"
_WORD = lazily(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_ENOUGH = 20_000  # characters that tell a language
_ARABIC = lazily("[\u0621-\u064a]")
_LATIN = lazily("[A-Za-zÀ-ɏ]")
_FOLDED = {ord(c): "'" for c in "’‘ʼ‛`´"} | {ord(c): " " for c in "\u00a0\u202f\u2009"} | {ord(c): "-" for c in "‑‐"}
_FOLDED |= {ord(a): b for a, b in zip("أإآٱةؤئ", "ااااهوي", strict=True)} | dict.fromkeys(
    (*range(1611, 1619), 1600, 8206, 8207), ""
)


@dataclass(frozen=True, slots=True)
class Dates:
    """Names of months and weekdays (1 January, 0 Monday), of the Hijri months, and the small words inside a date.

    ``months`` and ``weekdays`` are folded; ``printed_months`` and ``printed_weekdays`` are in lower case only, as a text has them.
    """

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    hijri: frozenset[str]
    joints: tuple[str, ...]
    ordinals: tuple[str, ...]
    calendar_signs: tuple[str, ...]
    is_month_first: bool
    month_names: tuple[str, ...]
    weekday_names: tuple[str, ...]
    printed_months: Mapping[str, int]
    printed_weekdays: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Parts:
    """Lines and headings by which the parts of a release are told."""

    kinds: tuple[str, ...]
    kind_marks: frozenset[str]
    notices: tuple[str, ...]
    embargoes: tuple[str, ...]
    contacts: tuple[str, ...]
    about: tuple[str, ...]
    notes: tuple[str, ...]
    legal: tuple[str, ...]
    ends: tuple[str, ...]
    bylines: tuple[str, ...]
    titles: tuple[str, ...]
    closers: tuple[str, ...]
    lessers: tuple[str, ...]
    sections: tuple[str, ...]
    captions: tuple[str, ...]
    describing: tuple[str, ...]
    rows: tuple[str, ...]
    labels: frozenset[str]


@dataclass(frozen=True, slots=True)
class Speech:
    """How speech is reported, and how a quoted title or nickname is told from it."""

    verbs: frozenset[str]
    describing: frozenset[str]
    cues: tuple[str, ...]
    that: frozenset[str]
    naming: frozenset[str]
    before_name: frozenset[str]
    auxiliaries: frozenset[str]
    male: frozenset[str]
    female: frozenset[str]
    plural: frozenset[str]
    first_person: frozenset[str]
    has_null_subject: bool
    needs_determiner: bool
    prepositions: frozenset[str]
    clause: frozenset[str]
    coordinators: frozenset[str]
    finite: frozenset[str]
    sliding: frozenset[str]
    copulas: frozenset[str]
    as_: frozenset[str]
    subject_male: frozenset[str]
    subject_female: frozenset[str]
    subject_other: frozenset[str]
    meaning: frozenset[str]
    statements: tuple[str, ...]
    stating: frozenset[str]
    adding: frozenset[str]
    turns: tuple[str, ...]
    has_incises: bool
    nouns_too: frozenset[str]
    endings: tuple[str, ...]
    impersonal: frozenset[str]
    relatives: frozenset[str]
    latters: Mapping[str, str]
    titled_pronouns: Mapping[str, str]
    female_ending: str
    reflexive: frozenset[str]


@dataclass(frozen=True, slots=True)
class People:
    """Titles, posts and the small words of names. ``roles`` maps a post's noun to its lemma, ``genders`` to m or f where the form tells.

    ``of`` are the small words inside a post's phrase; those not in ``of_always`` need a capital behind them.
    """

    honorifics: Mapping[str, str]
    ranks: frozenset[str]
    capital_ranks: frozenset[str]
    plurals: frozenset[str]
    roles: Mapping[str, str]
    genders: Mapping[str, str]
    role_endings: tuple[str, ...]
    generic: frozenset[str]
    private: frozenset[str]
    offices: frozenset[str]
    high: frozenset[str]
    leaders: frozenset[str]
    articles: Mapping[str, str]
    parts: frozenset[str]
    place_nouns: frozenset[str]
    particles: frozenset[str]
    particles_after: frozenset[str]
    saints: frozenset[str]
    after_names: frozenset[str]
    definite: frozenset[str]
    pointing: frozenset[str]
    joined_articles: tuple[str, ...]
    indefinite: frozenset[str]
    of: frozenset[str]
    of_always: frozenset[str]
    owning: frozenset[str]
    at: frozenset[str]
    within: frozenset[str]
    houses: frozenset[str]
    seats: Mapping[str, tuple[str, ...]]
    same: tuple[tuple[str, ...], ...]
    demonyms: frozenset[str]


@dataclass(frozen=True, slots=True)
class Language:
    """One language: ``tag`` is its two letters, ``common`` the words that give it away."""

    tag: str
    name: str
    script: str
    common: frozenset[str]
    dates: Dates
    parts: Parts
    speech: Speech
    people: People
    countries: frozenset[str]
    city_states: frozenset[str]
    agencies: frozenset[str]
    cities: frozenset[str]
    regions: frozenset[str]

    @property
    def is_right_to_left(self) -> bool:
        """Whether it is written from right to left."""
        return self.script == "Arabic"


@cache
def tags() -> tuple[str, ...]:
    """The languages there are files for, the default first."""
    found = sorted(path.stem for path in folder("languages").glob("*.toml"))
    return tuple(sorted(found, key=lambda tag: tag != DEFAULT))


def fold(text: str) -> str:
    """Text for comparing: lower case, straight apostrophes, plain spaces; in Arabic without vowel signs and with one form of alef and ta."""
    folded = text.casefold().translate(_FOLDED)
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded)


def language(tag: str) -> Language:
    """The language of a tag (``fr``, ``fr-CA``); the default for one without a file."""
    short = tag.split("-")[0].casefold()
    return _read(short if short in tags() else DEFAULT)


@cache
def dates(tag: str) -> Dates:
    """The names and small words of dates in a language; the default's for one without a file. Cheaper than the whole language."""
    short = tag.split("-")[0].casefold()
    return _dates(_data(short if short in tags() else DEFAULT)["dates"])


@cache
def given_names(script: str) -> Mapping[str, str]:
    """Given names in a script, folded, each with m, f, or nothing where both bear it."""
    with folder("names", f"{script.casefold()}.toml").open("rb") as file:
        data = tomllib.load(file)
    male, female = _words(data["male"]), _words(data["female"])
    return MappingProxyType({name: "m" if name not in female else "f" if name not in male else "" for name in male | female})


@cache
def country_starts(tag: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The countries of several words, by the first, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for country in language(tag).countries:
        words = tuple(country.split())
        if len(words) > 1:
            found.setdefault(words[0], []).append(words)
    return {first: tuple(sorted(rows, key=len, reverse=True)) for first, rows in found.items()}


def detect(text: str, default: str = DEFAULT) -> str:
    """The tag of the language a text is in, by its script and its commonest words; ``default`` where nothing tells."""
    sample = text[:_ENOUGH]
    wanted = "Arabic" if len(_ARABIC.findall(sample)) > len(_LATIN.findall(sample)) else "Latin"
    words = Counter(_WORD.findall(fold(sample)))
    scores: dict[str, int] = {}
    for tag in tags():
        one = _read(tag)
        if one.script == wanted:
            scores[tag] = sum(times for word, times in words.items() if word in one.common)
    best = max(scores, key=lambda tag: scores[tag], default=default)
    return best if scores.get(best) or wanted == "Arabic" else default


@cache
def _data(tag: str) -> Mapping[str, Any]:
    with folder("languages", f"{tag}.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _read(tag: str) -> Language:
    data = _data(tag)
    prefixes = tuple(data.get("prefixes", "").split())
    return Language(
        tag, data["name"], data["script"], _words(data["common"]),
        dates(tag), _parts(data["parts"]), _speech(data["speech"], prefixes), _people(data["people"], prefixes, data.get("article", "")),
        _names(data["places"]["countries"]), _names(data["places"].get("city_states", "")), _names(data["places"].get("agencies", "")),
        _names(data["places"].get("cities", "")), _names(data["places"].get("regions", "")),
    )  # fmt: skip


def _dates(data: Mapping[str, Any]) -> Dates:
    return Dates(
        _numbered(data["months"], 1, fold), _numbered(data["weekdays"], 0, fold), frozenset(map(fold, data.get("hijri", ()))),
        _ordered(data.get("joints", "").split()), _ordered(data.get("ordinals", "").split()), _ordered(data.get("calendar_signs", "").split()),
        bool(data.get("is_month_first", False)),
        tuple(names.split()[0] for names in data["months"]), tuple(names.split()[0] for names in data["weekdays"]),
        _numbered(data["months"], 1, str.casefold), _numbered(data["weekdays"], 0, str.casefold),
    )  # fmt: skip


def _parts(data: Mapping[str, Any]) -> Parts:
    def phrases(key: str) -> tuple[str, ...]:
        return _ordered(line for line in data.get(key, "").splitlines())

    return Parts(
        phrases("kinds"), _words(data.get("kind_marks", "")), phrases("notices"), phrases("embargoes"), phrases("contacts"), phrases("about"),
        phrases("notes"), phrases("legal"), phrases("ends"), phrases("bylines"),
        phrases("titles"), phrases("closers"), phrases("lessers"), phrases("sections"),
        phrases("captions"), phrases("describing"), phrases("rows"), _words(data.get("labels", "")),
    )  # fmt: skip


def _speech(data: Mapping[str, Any], prefixes: tuple[str, ...]) -> Speech:
    def words(key: str) -> frozenset[str]:
        return _words(data.get(key, ""))

    def joined(key: str) -> frozenset[str]:
        return _prefixed(words(key), prefixes)

    regular = _words(
        " ".join(stem + end for endings, stems in data.get("regular", ()) for stem in stems.split() for end in endings.split())
    )
    return Speech(
        verbs=joined("verbs") | regular, describing=words("describing"), cues=_ordered(data.get("cues", "").splitlines()), that=words("that"),
        naming=words("naming"), before_name=words("before_name"), auxiliaries=words("auxiliaries"),
        male=words("pronouns_male"), female=words("pronouns_female"), plural=words("pronouns_plural"), first_person=words("first_person"),
        has_null_subject=bool(data.get("null_subject", False)), needs_determiner=bool(data.get("needs_determiner", False)),
        prepositions=words("after_prepositions"), clause=words("clause"), coordinators=words("coordinators"), finite=words("finite"),
        sliding=joined("sliding"), copulas=words("copulas"), as_=words("as"), subject_male=words("he"), subject_female=words("she"),
        subject_other=words("others"), meaning=words("meaning"), statements=_ordered(data.get("statements", "").split(";")),
        stating=words("stating"), has_incises=bool(data.get("incises", False)), adding=joined("adding"),
        turns=_ordered(data.get("turns", "").split(";")),
        nouns_too=words("nouns_too"), endings=_ordered(data.get("endings", "").split()),
        impersonal=words("impersonal"), relatives=words("relatives"),
        latters=_latters(data), titled_pronouns=_paired(data.get("titled_pronouns", "")), female_ending=fold(data.get("female_ending", "")),
        reflexive=words("reflexive"),
    )  # fmt: skip


def _people(data: Mapping[str, Any], prefixes: tuple[str, ...], article: str) -> People:
    honorifics = {
        word: gender
        for key, gender in (("honorifics", ""), ("honorifics_male", "m"), ("honorifics_female", "f"))
        for word in _prefixed(_words(data[key]), prefixes)
    }
    roles: dict[str, str] = {}
    genders: dict[str, str] = {}
    for entry in data["roles"].split():
        male, _, female = fold(entry).partition("|")
        for form, gender in ((male, "m"), (female, "f")):
            for word in _prefixed(frozenset((form,)), prefixes) if form else ():
                roles[word] = male.removeprefix(article)
                genders |= {word: gender} if female else {}
    for prefix in data.get("role_prefixes", "").split():
        for word, lemma in tuple(roles.items()):
            roles.setdefault(prefix + word, prefix + lemma)
            if word in genders:
                genders.setdefault(prefix + word, genders[word])
    same = tuple(tuple(fold(phrase.strip()) for phrase in line.split(";")) for line in data.get("same", ()))
    return People(
        honorifics=MappingProxyType(honorifics), ranks=_words(data["ranks"]),
        capital_ranks=_words(data.get("capital_ranks", "")), plurals=_words(data.get("plurals", "")),
        roles=MappingProxyType(roles), genders=MappingProxyType(genders),
        role_endings=_ordered(data.get("role_endings", "").split()), generic=_words(data["generic_roles"]),
        private=_words(data.get("private_roles", "")),
        offices=_words(data.get("offices", "")), high=_words(data.get("high", "")),
        leaders=_words(data.get("leaders", "")), articles=MappingProxyType({word: g for g in "mf" for word in _words(data.get(f"articles_{g}", ""))}),
        parts=_words(data["role_parts"]), place_nouns=_words(data.get("place_nouns", "")),
        particles=_words(data["particles"]), particles_after=_words(data.get("particles_after", "")),
        saints=_words(data.get("saints", "")), after_names=_words(data["after_names"]),
        definite=_words(data["definite"]), pointing=_words(data.get("pointing", "")),
        joined_articles=_ordered(data.get("joined_articles", "").split()), indefinite=_words(data["indefinite"]),
        of=_words(data["of"]), of_always=_words(data["of_always"]), owning=_words(data.get("owning", "")), at=_words(data.get("at", "")),
        within=_words(data.get("within", "")), houses=_words(data.get("houses", "")), seats=_seats(data.get("seats", "")),
        same=same, demonyms=_words(data.get("demonyms", "")),
    )  # fmt: skip


def _latters(data: Mapping[str, Any]) -> Mapping[str, str]:
    """The phrases for whoever was named last, each with m, f or nothing."""
    keys = (("m", "latter_m"), ("f", "latter_f"), ("", "latter"))
    return MappingProxyType({phrase: gender for gender, key in keys for phrase in _ordered(data.get(key, "").split(";"))})


def _seats(text: str) -> Mapping[str, tuple[str, ...]]:
    """Nouns of posts, before a colon, with the nouns of what they head: "minister: ministry"."""
    rows = [line.partition(":") for line in text.splitlines() if line.strip()]
    return MappingProxyType({noun: tuple(seats.split()) for nouns, _, seats in rows for noun in fold(nouns).split()})


def _paired(text: str) -> Mapping[str, str]:
    """Words that stand in pairs: the second is what the first says."""
    words = fold(text).split()
    return MappingProxyType(dict(zip(words[::2], words[1::2], strict=True)))


def _numbered(rows: Iterable[str], first: int, key: Callable[[str], str]) -> Mapping[str, int]:
    """The names of every row with the row's number; an underscore is the space inside a name of two words."""
    return MappingProxyType({key(name.replace("_", " ")): n for n, names in enumerate(rows, first) for name in names.split()})


def _names(text: str) -> frozenset[str]:
    """Names of several words, parted by semicolons."""
    return frozenset(" ".join(fold(name).split()) for name in text.split(";"))


def _prefixed(words: frozenset[str], prefixes: tuple[str, ...]) -> frozenset[str]:
    """Some words, and the same with a word joined in front, in languages that write "and" so."""
    return words | {prefix + word for prefix in prefixes for word in words}


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(text).split())


def _ordered(phrases: Iterable[str]) -> tuple[str, ...]:
    kept = {fold(phrase.strip()) for phrase in phrases}
    return tuple(sorted(filter(None, kept), key=lambda phrase: (-len(phrase), phrase)))
