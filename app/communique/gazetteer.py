"""Cities with their country and time zone, as far as the time zone database names them: some four hundred, capitals among them."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from functools import lru_cache
from importlib import resources as packages

AS_HOUSES_WRITE = {
    "Britain (UK)": "United Kingdom", "Korea (South)": "Republic of Korea", "Czech Republic": "Czechia", "Vietnam": "Viet Nam",
    "Congo (Dem. Rep.)": "Democratic Republic of the Congo", "Congo (Rep.)": "Congo", "Turkey": "Türkiye", "East Timor": "Timor-Leste",
    "Central African Rep.": "Central African Republic", "Cape Verde": "Cabo Verde", "Myanmar (Burma)": "Myanmar",
    "Eswatini (Swaziland)": "Eswatini", "Samoa (western)": "Samoa",
}  # fmt: skip


def zone_of(city: str) -> str:
    """The time zone that is named after a city, ``Europe/Lisbon`` for Lisbon or LISBON; empty where none is."""
    return _cities().get(_folded(city), ("", ""))[0]


def country_of(city: str, countries: Collection[str]) -> str:
    """The country of a city under a name that is among ``countries``; empty where the city or the name is not known."""
    name = _cities().get(_folded(city), ("", ""))[1]
    written = (AS_HOUSES_WRITE.get(name, ""), name, name.replace("&", "and"))
    return next((one for one in written if one and one in countries), "")


@lru_cache(maxsize=1)
def _cities() -> dict[str, tuple[str, str]]:
    """Zone and country of every city that one zone only is named after."""
    try:
        folder = packages.files("tzdata").joinpath("zoneinfo")
        names = {code: name for code, name, *_ in _rows(folder.joinpath("iso3166.tab").read_text("utf-8"))}
        rows = [(zone, names.get(code, "")) for code, _, zone in _rows(folder.joinpath("zone.tab").read_text("utf-8"), 3)]
    except (OSError, ModuleNotFoundError, ValueError):
        return {}
    found: dict[str, tuple[str, str]] = {}
    for zone, country in rows:
        city = _folded(zone.rpartition("/")[2].replace("_", " "))
        found[city] = ("", "") if city in found else (zone, country)
    return found


def _rows(text: str, width: int = 2) -> list[tuple[str, ...]]:
    lines = (line.split("\t") for line in text.splitlines() if line and not line.startswith("#"))
    return [tuple(cells[:width]) for cells in lines if len(cells) >= width]


def _folded(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
