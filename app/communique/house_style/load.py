"""Load a house style pack with everything it extends, and list the packs there are."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from communique import resources
from communique.errors import StyleError
from communique.house_style.pack import Pack, read_pack
from communique.house_style.style import HouseStyle

DEFAULT = "international"
LONGEST_CHAIN = 10


@dataclass(frozen=True, slots=True)
class PackName:
    """A pack that can be chosen: the name it is loaded by, its title, its folder."""

    name: str
    title: str
    folder: Path


def load(name_or_folder: str | Path = DEFAULT, search: Sequence[Path] = (), words: bool = True) -> HouseStyle:
    """The house style of a pack, by name (looked for in ``search``, then among the shipped ones) or folder.

    Mistakes in it are listed in ``HouseStyle.problems``, the rest of the pack works; StyleError where there is no pack.
    ``words``: with the word lists, which only the rules read; to read them takes most of the time.
    """
    chain = _chain(_find(name_or_folder, search, None), search, words)
    style = HouseStyle(chain[-1].folder.name)
    for pack in chain:
        style = _with(style, pack)
    return style


def available(search: Sequence[Path] = ()) -> list[PackName]:
    """Every pack in ``search`` and among the shipped ones, in order of title; a name found first hides the same name later."""
    found: dict[str, PackName] = {}
    for place in (*search, resources.folder("house_styles")):
        for file in sorted(place.glob("*/house.toml")):
            folder = file.parent
            title = read_pack(folder, words=False).house.get("title", "")
            found.setdefault(folder.name, PackName(folder.name, title or folder.name, folder))
    return sorted(found.values(), key=lambda one: one.title)


def _find(name: str | Path, search: Sequence[Path], asked_by: Path | None) -> Path:
    """The folder of a pack; a name is tried in the search places, then among the shipped packs, then as a path."""
    text = str(name)
    places = [place / text for place in (*search, resources.folder("house_styles"))] if _is_name(text) else []
    beside = [asked_by.parent / text] if asked_by and _is_name(text) else []
    given = [Path(name)] if asked_by is None else []
    for folder in (*beside, *places, *given):
        if (folder / "house.toml").is_file():
            return folder
    raise StyleError(f"There is no house style “{text}”; give the name of a pack or a folder that holds house.toml.")


def _is_name(text: str) -> bool:
    return bool(text) and not set(text) & {"/", "\\"} and text not in (".", "..")


def _chain(folder: Path, search: Sequence[Path], words: bool) -> list[Pack]:
    """The pack and those it extends, the farthest first; a chain that is too long, circular or broken ends with a problem."""
    chain = [read_pack(folder, words)]
    while wanted := chain[-1].house.get("extends"):
        last = chain[-1]
        problem = ""
        try:
            parent = _find(wanted, search, last.folder)
        except StyleError:
            problem = f"It extends “{wanted}”, which is not there; give the name of another pack."
        else:
            if parent.resolve() in {pack.folder.resolve() for pack in chain}:
                problem = f"It extends “{wanted}”, which leads back to itself; take one extends out."
            elif len(chain) >= LONGEST_CHAIN:
                problem = f"More than {LONGEST_CHAIN} packs extend one another; make the chain shorter."
        if problem:
            last.problems.append((last.folder / "house.toml", _extends_line(last.folder), problem))
            break
        chain.append(read_pack(parent, words))
    return chain[::-1]


def _extends_line(folder: Path) -> int | None:
    from communique.house_style.lines import line_of

    return line_of((folder / "house.toml").read_text("utf-8-sig", "replace"), ("house", "extends"))


def _with(style: HouseStyle, pack: Pack) -> HouseStyle:
    """A style with what one pack says laid over it."""
    own: dict[str, Any] = {key: value for key, value in pack.house.items() if key != "extends"}
    own.setdefault("version", "")  # an edition is that of its own guide
    parts = {key: replace(getattr(style, key), **values) for key, values in pack.sections.items()}
    rules = {code: dict(pairs) for code, pairs in style.rules}
    for code, pairs in pack.rules.items():
        rules[code] = {**rules.get(code, {}), **pairs}
    places = tuple(dict.fromkeys((*style.places, *own.pop("places", ()), *pack.places, *pack.countries)))
    return replace(
        style,
        **own,
        **parts,
        folders=(pack.folder, *style.folders),
        people=_merged(style.people, pack.people, lambda one: one.id),
        places=places,
        countries=tuple(dict.fromkeys((*style.countries, *pack.countries))),
        terms=_merged(style.terms, pack.terms, lambda one: (one.right, one.language)),
        contacts=_merged(style.contacts, pack.contacts, lambda one: one.id),
        boilerplate=_merged(style.boilerplate, pack.boilerplate, lambda one: (one.id, one.language)),
        rules=tuple((code, tuple(pairs.items())) for code, pairs in rules.items()),
        words=_words(style, pack),
        labels=tuple({**dict(style.labels), **pack.labels}.items()),
        without=tuple({**dict(style.without), **pack.without}.items()),
        problems=(*style.problems, *pack.problems),
    )


def _merged(old: Iterable[Any], new: Iterable[Any], key: Any) -> tuple[Any, ...]:
    """The old ones with the new ones in the place of those with the same key."""
    return tuple({key(one): one for one in (*old, *new)}.values())


def _words(style: HouseStyle, pack: Pack) -> tuple[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], ...]:
    lists: dict[str, dict[str, tuple[str, ...]]] = {code: dict(pairs) for code, pairs in style.words}
    for code, entries in pack.words.items():
        mine = lists.setdefault(code, {})
        for wrong, right in entries.items():
            mine.pop(wrong, None)
            if right is not None:
                mine[wrong] = right
    return tuple((code, tuple(pairs.items())) for code, pairs in lists.items())
