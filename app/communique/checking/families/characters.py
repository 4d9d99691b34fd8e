"""Characters: none that cannot be seen, none that only looks like another, accents in one piece, nothing raised."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from communique.checking.finding import Edit, Fix, Place
from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import EVERYWHERE, MUST, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.patterns import lazily

_EVERY_FIELD = (*EVERYWHERE, "unplaced", "place", "kind", "date", "reference", "end-mark")
_HIDDEN = lazily(
    "[\u200b\u2060\ufeff\u180e\u115f\u1160\u3164\u2061-\u2064\u00ad\u202a-\u202e\u2066-\u2069\u061c"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\ue001-\uf8ff\ufff9-\ufffb]"
)
_DIRECTION = lazily("[\u200e\u200f]")
_RIGHT_TO_LEFT = lazily("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_JOINER = lazily("[\u200c\u200d]")
_TAG = lazily("(?<![\U0001f3f4\U000e0000-\U000e007f])[\U000e0000-\U000e007f]+")
_RAISED = lazily("(?<=\\d)[ᵃ-ᵸᶠ-ᶻⁿⁱˢʳʰ]{1,3}|[½¼¾⅓⅔⅛⅜⅝⅞](?!\\w)|(?<=\\d)[ºª](?=\\s[a-z])")
_RAISED_SIGNS = "".join(map(chr, (*range(0x1D43, 0x1D79), *range(0x1DA0, 0x1DBC)))) + "ⁿⁱˢʳʰ½¼¾⅓⅔⅛⅜⅝⅞ºª"
_LETTERS = lazily("(?:[^\\W\\d_][\u0300-\u036f]*+){2,}")
SCRIPTS = {"LATIN": "Latin", "CYRILLIC": "Cyrillic", "GREEK": "Greek", "ARMENIAN": "Armenian", "CHEROKEE": "Cherokee", "FULLWIDTH": "full-width"}
_LIKE_LATIN = frozenset("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανικορτυχϲϳ")
"""Greek letters that pass for Latin ones; the others stand in units and formulas and deceive nobody.

Nor does a small one among capitals: TNFα, NFκB.
"""


@release_rule("TY13", "No invisible characters", SHOULD, Reach(speech=True))
def no_hidden_characters(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Nothing that cannot be seen hides in text, names and addresses; joiners in Persian, Indic scripts and emoji are letters there.

    Why: Hidden characters break search and addresses, and can turn the order of what is read.
    Source: J
    Wrong: port(U+200B)master
    Right: portmaster
    """
    for passage in manuscript.of(*_EVERY_FIELD):
        spans = passage.fact(_hidden)
        if spans:
            places = [passage.place(a, z) for a, z in spans]
            name = _named(passage.plain[spans[0][0]])
            label = f"Delete {name}" + (f" and {len(places) - 1} more" if len(places) > 1 else "")
            fix = Fix(label, tuple(Edit(place, "") for place in places), safe=True)
            words = passage.plain[slice(*spans[0])]
            yield Hit(places[0], f"An invisible character ({name}) stands here.", (fix,), tuple(places[1:]), words)
        for span in passage.text.of_kind("link"):
            if hidden := _spans(span.value):
                yield passage.hit(span.start, span.end, f"An invisible character ({_named(span.value[hidden[0][0]])}) hides in this link.")
    for place, words in (*_names(manuscript), *_beside(manuscript)):
        if hidden := _spans(words):
            yield Hit(place, f"An invisible character ({_named(words[hidden[0][0]])}) hides in “{short(words, 30)}”.", text=words)


def _named(sign: str) -> str:
    return f"U+{ord(sign):04X}"


def _names(manuscript: Manuscript) -> Iterator[tuple[Place, str]]:
    """The names of the speakers, in the order of the list."""
    for n, speaker in enumerate(manuscript.release.speakers):
        name = speaker.name
        yield Place("speakers", str(n)), " ".join(part for part in (name.given, name.family, name.printed if not name.family else "") if part)


def _beside(manuscript: Manuscript) -> Iterator[tuple[Place, str]]:
    """Words of a release that are no passage: posts of speakers, and what is said of an image beside its caption."""
    for n, speaker in enumerate(manuscript.release.speakers):
        for post in speaker.posts:
            yield from ((Place("speakers", str(n)), words) for words in (post.title, post.organisation) if words)
    for image in manuscript.release.images:
        yield from ((Place("images", image.id), words) for words in (image.alt, image.credit) if words)


def _hidden(passage: Passage) -> tuple[tuple[int, int], ...]:
    return _spans(passage.plain)


def _spans(plain: str) -> tuple[tuple[int, int], ...]:
    """Where invisible characters stand that have no business there."""
    if plain.isascii() and plain.isprintable():
        return ()
    found = [match.span() for match in _HIDDEN.finditer(plain)]
    found += [match.span() for match in _TAG.finditer(plain)]
    found += [match.span() for match in _JOINER.finditer(plain) if _joins_nothing(plain, match.start())]
    if not _RIGHT_TO_LEFT.search(plain):
        found += [match.span() for match in _DIRECTION.finditer(plain)]
    return tuple(sorted(found))


def _joins_nothing(plain: str, at: int) -> bool:
    """Whether a joiner stands beside letters of scripts that do not join, or alone."""
    beside = (plain[at - 1 : at] if at else "", plain[at + 1 : at + 2])
    scripts = {unicodedata.name(sign, "").partition(" ")[0] for sign in beside if sign}
    return bool(scripts & set(SCRIPTS)) or all(not sign or sign.isspace() for sign in beside)


@release_rule("TY15", "No look-alike letters", MUST, Reach(speech=True))
def no_look_alikes(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A word is written in one alphabet; the parts of a name may each have their own.

    Why: A Cyrillic letter in a Latin name cannot be found by any search.
    Source: J
    Wrong: Вaku (with a Cyrillic В)
    Right: Baku
    """
    for passage in manuscript.of(*_EVERY_FIELD):
        for start, end, mixed in passage.fact(_mixed):
            yield passage.hit(start, end, f"“{short(passage.plain[start:end], 30)}” mixes {mixed} letters; type it again.")
        for span in passage.text.of_kind("link"):
            for _, _, mixed in _mixed_words(span.value):
                yield passage.hit(span.start, span.end, f"This link’s address mixes {mixed} letters; type it again.")
    for place, words in (*_names(manuscript), *_beside(manuscript)):
        for start, end, mixed in _mixed_words(words):
            yield Hit(place, f"“{short(words[start:end], 30)}” mixes {mixed} letters; type it again.", text=words)


def _mixed(passage: Passage) -> tuple[tuple[int, int, str], ...]:
    return () if passage.plain.isascii() else tuple(_mixed_words(passage.plain))


def _mixed_words(plain: str) -> Iterator[tuple[int, int, str]]:
    for found in _LETTERS.finditer(plain):
        if not found[0].isascii():
            scripts = _scripts(found[0])
            if len(scripts) > 1:
                yield *found.span(), " and ".join(scripts)


def _scripts(words: str) -> list[str]:
    """The alphabets that words mix, of those with letters that pass for one another."""
    found, has_small = {}, any("a" <= letter <= "z" for letter in words)
    for letter in words:
        if letter.isascii() and letter.isalpha():
            found["LATIN"] = True
        elif not letter.isascii() and letter.isalpha():
            script = unicodedata.name(letter, "").partition(" ")[0]
            if script in SCRIPTS and (script != "GREEK" or (letter in _LIKE_LATIN and (has_small or letter.isupper()))):
                found[script] = True
    return [word for script, word in SCRIPTS.items() if script in found]


@passage_rule("TY17", "No raised letters", SHOULD, Reach(never=("fr", "es"), needs=_RAISED_SIGNS))
def no_raised_letters(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Ordinals and fractions are plain letters and figures.

    Why: Raised letters get lost on the way to wires and web pages.
    Source: J
    Wrong: 6ᵗʰ
    Right: 6th
    """
    for found in _RAISED.finditer(passage.own):
        plain = unicodedata.normalize("NFKC", found[0]).replace("\u2044", "/")
        yield passage.hit(*found.span(), f"Write “{short(plain, 30)}” in plain signs.", plain)


@passage_rule("TY18", "Composed accents", SHOULD, Reach((*EVERYWHERE, "place"), speech=True, habit=True))
def composed_accents(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """An accented letter is one character.

    Why: A letter with a loose accent looks right and is never found.
    Source: J
    Wrong: e + ◌́
    Right: é
    """
    if passage.plain.isascii() or unicodedata.is_normalized("NFC", passage.plain):
        return
    for found in re.finditer(r"\S+", passage.plain):
        whole = unicodedata.normalize("NFC", found[0])
        if len(whole) < len(found[0]):  # marks that only stand in another order, or a sign that has a twin, are no loose accents
            yield passage.hit(*found.span(), "Join letter and accent into one character.", whole, safe=True)


RULES = (no_hidden_characters, no_look_alikes, no_raised_letters, composed_accents)
