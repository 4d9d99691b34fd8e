"""What may stand in the files of a pack: for every key how its value is read, and the sentence where it is not that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from communique.dates import parse_iso
from communique.errors import CommuniqueError
from communique.house_style.sheet import Colour
from communique.release import CONTACT_PARTS, PartialDate

Reader = Callable[[object], Any]
Shape = dict[str, Reader]
LONGEST = 20_000


def words(value: object) -> str:
    """A text in quotation marks."""
    if not isinstance(value, str):
        raise ValueError(f'put it in quotation marks: "{value}"')
    if len(value) > LONGEST:
        raise ValueError(f"it is longer than {LONGEST:,} characters")
    return value


def number(value: object) -> int:
    """A whole number from 0."""
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError("write a whole number, 0 or more")
    return value


def length(value: object) -> float:
    """A length, 0 or more."""
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value < 10_000:
        raise ValueError("write a number, 0 or more")
    return float(value)


def flag(value: object) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise ValueError("write true or false, without quotation marks")
    return value


def texts(value: object) -> tuple[str, ...]:
    """A list of texts; a single one may stand without brackets."""
    if isinstance(value, str):
        return (words(value),)
    if not isinstance(value, list):
        raise ValueError('write a list: ["one", "two"]')
    return tuple(words(item) for item in value)


def pair(value: object) -> tuple[str, str]:
    """Two texts: opening and closing."""
    both = texts(value)
    if len(both) != 2:
        raise ValueError('write two texts: ["“", "”"]')
    return both[0], both[1]


def margins(value: object) -> tuple[float, float, float, float]:
    """Four lengths in millimetres."""
    if not isinstance(value, list) or len(value) != 4:
        raise ValueError("write four lengths in millimetres: [top, right, bottom, left]")
    top, right, bottom, left = (length(item) for item in value)
    return top, right, bottom, left


def colour(value: object) -> Colour:
    """A colour as a table: rgb of three, cmyk of four numbers."""
    parts = value if isinstance(value, dict) else {}
    rgb, cmyk = parts.get("rgb"), parts.get("cmyk")
    if not (isinstance(rgb, list) and isinstance(cmyk, list) and len(rgb) == 3 and len(cmyk) == 4):
        raise ValueError("write { rgb = [0, 61, 110], cmyk = [100, 62, 20, 30] }")
    red, green, blue = (number(item) for item in rgb)
    cyan, magenta, yellow, key = (number(item) for item in cmyk)
    if max(red, green, blue) > 255 or max(cyan, magenta, yellow, key) > 100:
        raise ValueError("rgb runs from 0 to 255, cmyk from 0 to 100")
    return Colour((red, green, blue), (cyan, magenta, yellow, key))


def date(value: object) -> PartialDate:
    """A date in quotation marks, whole or in part."""
    if not isinstance(value, str):
        raise ValueError(f'put the date in quotation marks: "{value}"')
    try:
        return parse_iso(value)
    except CommuniqueError as trouble:
        raise ValueError(str(trouble)) from trouble


def one_of(*choices: str) -> Reader:
    """One word of a list."""

    def read(value: object) -> str:
        if value not in choices:
            raise ValueError(f"write one of {', '.join(choices)}")
        return str(value)

    return read


HOUSE: Shape = {
    "title": words, "version": words, "extends": words, "language": words, "spelling": one_of("oxford", "british", "american"), "kinds": texts,
    "date_form": words, "page_size": one_of("A4", "Letter"), "end_mark": words, "places": texts, "waived": texts,
}  # fmt: skip
SECTIONS: dict[str, Shape] = {
    "organisation": {"name": words, "short_name": words, "city": words, "country": words, "zone": words, "url": words},
    "dateline": {
        "form": words, "form_alone": words, "separator": words, "stand_alone": texts, "kinds": texts, "date_form": words,
    },
    "limits": dict.fromkeys(("headline", "subhead", "lead", "sentence", "paragraph", "release", "summary"), number),
    "marks": {"outer": pair, "inner": pair, "apostrophe": words, "punctuation_inside": flag, "dash": words},
    "sheet": {
        "page": one_of("A4", "Letter"), "margins": margins, "text_font": words, "display_font": words, "text_size": length,
        "leading": length, "headline_size": length, "small_size": length, "ink": colour, "accent": colour, "quiet": colour,
        "justified": flag, "hyphenated": flag, "masthead": words, "logo": words,
    },
}  # fmt: skip
PERSON: Shape = {
    "id": words, "given": words, "family": words, "order": one_of("given-first", "family-first"), "printed": words,
    "honorific": words, "pronunciation": words, "source": words,
}  # fmt: skip
POST: Shape = {"title": words, "organisation": words, "from": date, "to": date}
FORM: Shape = {"language": words, "first": words, "later": words, "alternates": texts}
TERM: Shape = {"right": words, "wrong": texts, "expansion": words, "note": words, "language": words, "known": flag}
CONTACT: Shape = {"id": words, **dict.fromkeys(CONTACT_PARTS, words), "private": texts}
