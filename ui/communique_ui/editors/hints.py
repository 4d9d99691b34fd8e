"""What a line of the form offers while it is empty or typed in: the derived dateline, cities and countries, the house's own signs."""

from __future__ import annotations

from dataclasses import dataclass, replace

from communique.galley import dateline_text
from communique.house_style.style import HouseStyle
from communique.release import Dateline, Release

NOTICES = {
    "en": ("FOR IMMEDIATE RELEASE", "NOT FOR PUBLICATION BEFORE"),
    "fr": ("POUR DIFFUSION IMMÉDIATE", "SOUS EMBARGO"),
    "es": ("PARA SU PUBLICACIÓN INMEDIATA", "EMBARGADO"),
    "ar": ("للنشر الفوري",),
}


@dataclass(frozen=True, slots=True)
class Hint:
    """A placeholder, and words to choose from."""

    placeholder: str = ""
    words: tuple[str, ...] = ()


def hint(key: str, release: Release, style: HouseStyle) -> Hint:
    """What the line of a field offers, given the rest of the release and the house."""
    dateline = release.dateline or Dateline()
    if key == "dateline.written_by_hand":
        derived = replace(dateline, written_by_hand=None)
        return Hint(dateline_text(derived, style, release.language).strip())
    if key == "dateline.city":
        own = (style.organisation.city,) if style.organisation.city else ()
        return Hint(words=tuple(dict.fromkeys((*own, *style.dateline.stand_alone))))
    if key == "dateline.country":
        return Hint(words=style.places)
    if key == "dateline.separator":
        return Hint(style.dateline.separator)
    if key == "notice":
        return Hint(words=NOTICES.get(release.language.split("-")[0], ()))
    if key == "end_mark":
        return Hint(style.end_mark, (style.end_mark,) if style.end_mark else ())
    return Hint()
