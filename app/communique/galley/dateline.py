"""The printed dateline: the house form filled with what is known, or what somebody wrote by hand."""

from __future__ import annotations

import unicodedata

from communique.galley.wording import date_in
from communique.house_style.style import HouseStyle
from communique.patterns import lazily
from communique.release import Dateline

_SLOT = lazily(r"(\{(?:CITY|city|country|date|agency|sep)\})")
_ARABIC = lazily(r"[\u0600-\u06ff]")


def dateline_text(dateline: Dateline | None, style: HouseStyle, language: str = "") -> str:
    """The dateline as it opens the first paragraph, with the space that ends it; empty where nothing is known.

    ``language`` is that of the release, for the date; empty means the house's own.
    """
    if dateline is None:
        return ""
    if dateline.written_by_hand is not None:
        words = dateline.written_by_hand
        return words if not words or words[-1].isspace() else words + " "
    alone = not dateline.country.strip() or is_stand_alone(dateline.city, style)
    form, values = style.dateline.form_alone if alone else style.dateline.form, _values(dateline, style, language)
    if not any(value for slot, value in values.items() if slot in form and slot != "{sep}"):
        return ""
    text = _filled(form, values)
    return text if not text or text[-1].isspace() else text + " "


def is_stand_alone(city: str, style: HouseStyle) -> bool:
    """Whether the house prints a city without its country; accents and capitals do not matter."""
    return _bare(city) in {_bare(one) for one in style.dateline.stand_alone}


def _values(dateline: Dateline, style: HouseStyle, language: str) -> dict[str, str]:
    form = style.dateline
    date = date_in(dateline.date, style, language or style.language, form.date_form) if dateline.date else ""
    city = dateline.city.strip()
    return {
        "{CITY}": city.upper(), "{city}": city, "{country}": dateline.country.strip(), "{date}": date,
        "{agency}": dateline.agency.strip(), "{sep}": dateline.separator.strip() or form.separator,
    }  # fmt: skip


def _filled(form: str, values: dict[str, str]) -> str:
    """The form with its slots filled; an empty slot goes with what joined it to the rest, and with brackets round it alone."""
    pieces = _SLOT.split(form)
    comma = "،" if _ARABIC.search("".join(values.values())) else ","
    out, joint = "", pieces[0]
    for slot, after in zip(pieces[1::2], pieces[2::2], strict=True):
        value, following = values[slot], after.replace(",", comma)
        if value:
            out, joint = out + joint.replace(",", comma) + value, following
        elif joint.rstrip().endswith("(") and following.lstrip().startswith(")"):
            joint = joint.rstrip()[:-1].rstrip() + following.lstrip()[1:]
        else:
            joint = following if out or following.strip(" ,،") else pieces[0]
    return (out + joint).lstrip()


def _bare(name: str) -> str:
    parts = unicodedata.normalize("NFD", name.casefold())
    return "".join(c for c in parts if not unicodedata.combining(c)).strip()
