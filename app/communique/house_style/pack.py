"""One folder of a house style pack, read as data with every mistake named by file, line and remedy."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from stat import S_ISREG
from typing import Any

from communique.fields import FIELDS, SECTIONS
from communique.house_style import shape
from communique.house_style.lines import Path as Keys
from communique.house_style.lines import line_of
from communique.house_style.shape import Shape
from communique.house_style.style import Boilerplate, Term
from communique.patterns import lazily
from communique.release import Contact, Forms, Name, Post, Speaker

ALWAYS = frozenset(("kind", "date", "language", "details", "headline", "body"))
"""Fields and sections that every release has."""
LARGEST_FILE = 1_000_000
LARGEST_PACK = 20_000_000
MOST_FILES = 5_000
Problem = tuple[Path, int | None, str]
_AT_LINE = lazily(r" \(at line (\d+), column \d+\)")
_CODE = lazily(r"[A-Z]{2}\d{2}\Z|[A-Za-z][\w-]{0,80}\.[\w-]{1,80}\Z")


@dataclass
class Pack:
    """What one folder says, before anything is merged; ``words`` maps a rule's code to its list, None takes an entry out."""

    folder: Path
    house: dict[str, Any] = field(default_factory=dict)
    sections: dict[str, dict[str, Any]] = field(default_factory=dict)
    rules: dict[str, dict[str, object]] = field(default_factory=dict)
    labels: dict[str, str] = field(default_factory=dict)
    without: dict[str, tuple[str, ...]] = field(default_factory=dict)
    people: list[Speaker] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    contacts: list[Contact] = field(default_factory=list)
    boilerplate: list[Boilerplate] = field(default_factory=list)
    words: dict[str, dict[str, tuple[str, ...] | None]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


@dataclass
class _File:
    """A TOML file being read: its text for line numbers, and where its problems go."""

    path: Path
    source: str
    problems: list[Problem]

    def complain(self, keys: Keys, sentence: str) -> None:
        self.problems.append((self.path, line_of(self.source, keys), sentence))

    def table(self, value: object, known: Shape, keys: Keys, nested: tuple[str, ...] = ()) -> dict[str, Any]:
        """The values of a table that fit their shape; each that does not is a problem and left out."""
        if not isinstance(value, dict):
            self.complain(keys, f"“{keys[-1]}” must be a table: [{keys[-1]}].")
            return {}
        read: dict[str, Any] = {}
        for key, one in value.items():
            if key in nested:
                continue
            if key not in known:
                self.complain((*keys, key), unknown(key, (*known, *nested)))
                continue
            try:
                read[key] = known[key](one)
            except ValueError as wrong:
                self.complain((*keys, key), f"“{key}” cannot be {_shown(one)}: {wrong}.")
        return read


def read_pack(folder: Path, words: bool = True) -> Pack:
    """Everything a pack's folder says, its word lists only with ``words``; what cannot be read is named in ``problems`` and left out."""
    pack = Pack(folder)
    if not _within_limits(pack):
        return pack
    for name, read in (("house.toml", _house), ("people.toml", _people), ("terms.toml", _terms), ("contacts.toml", _contacts)):
        file, data = _toml(pack, folder / name)
        if file is not None:
            read(pack, file, data)
    pack.places = lines_of(pack, folder / "places.txt")
    pack.countries = lines_of(pack, folder / "countries.txt")
    for path in _files(pack, "words", ".toml") if words else ():
        _words(pack, path)
    for path in _files(pack, "boilerplate", ".txt", ".toml"):
        _boilerplate(pack, path)
    for path in _files(pack, "vocab", ".txt"):
        _vocabulary(pack, path)
    return pack


def unknown(key: object, known: tuple[str, ...]) -> str:
    """The sentence for a key that does not exist, with the nearest that does."""
    from difflib import get_close_matches

    near = get_close_matches(str(key), known, 1, 0.6)
    return f"“{key}” is not a setting here" + (
        f"; did you mean “{near[0]}”?" if near else f"; the settings are {', '.join(known[:12])}."
    )


def _shown(value: object) -> str:
    text = repr(value) if not isinstance(value, (dict, list)) else "that"
    return text if len(text) <= 40 else text[:39] + "…"


def _within_limits(pack: Pack) -> bool:
    entries = (path.lstat() for path in pack.folder.rglob("*"))
    sizes = [entry.st_size for entry in entries if S_ISREG(entry.st_mode)]
    if sum(sizes) > LARGEST_PACK or len(sizes) > MOST_FILES:
        text = f"This pack is too large ({sum(sizes) // 1_000_000} MB, {len(sizes)} files); keep it under 20 MB and {MOST_FILES:,} files."
        pack.problems.append((pack.folder, None, text))
        return False
    return True


def text_of(pack: Pack, path: Path) -> str | None:
    """A file of the pack as text, or None with a problem where it is too long, no UTF-8, or lies outside the pack."""
    if not path.is_file():
        return None
    trouble = ""
    try:
        if not path.resolve().is_relative_to(pack.folder.resolve()):
            trouble = "This file lies outside the pack; copy it into the pack's folder."
        elif path.stat().st_size > LARGEST_FILE:
            trouble = "This file is over 1 MB; split it."
        else:
            return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        trouble = "This file is not UTF-8; save it as UTF-8."
    except OSError:
        trouble = "This file cannot be read; check its permissions."
    pack.problems.append((path, None, trouble))
    return None


def lines_of(pack: Pack, path: Path) -> list[str]:
    """The entries of a list with one a line, empty lines and those that begin with # left out; empty where there is no such file."""
    lines = [line.strip() for line in (text_of(pack, path) or "").splitlines()]
    return [line for line in lines if line and not line.startswith("#")]


def _files(pack: Pack, name: str, *endings: str) -> Iterator[Path]:
    folder = pack.folder / name
    if folder.is_dir():
        yield from sorted(path for path in folder.rglob("*") if path.suffix in endings)


def _toml(pack: Pack, path: Path) -> tuple[_File | None, dict[str, Any]]:
    source = text_of(pack, path)
    if source is None:
        return None, {}
    try:
        return _File(path, source, pack.problems), tomllib.loads(source)
    except (tomllib.TOMLDecodeError, RecursionError) as wrong:
        said = str(wrong)
        at = _AT_LINE.search(said)
        reason = _AT_LINE.sub("", said).rstrip(".")
        pack.problems.append(
            (path, int(at[1]) if at else None, f"This line is not TOML ({reason[:1].lower()}{reason[1:]}); the file is left out.")
        )
        return None, {}


def _house(pack: Pack, file: _File, data: dict[str, Any]) -> None:
    special = {"rules", "labels", "without", "house", *shape.SECTIONS}
    for key, value in data.items():
        if key == "house":
            pack.house = file.table(value, shape.HOUSE, (key,))
        elif key in shape.SECTIONS:
            pack.sections[key] = file.table(value, shape.SECTIONS[key], (key,))
        elif key == "rules" and isinstance(value, dict):
            pack.rules = {code: _rule(file, code, pairs) for code, pairs in value.items() if _is_code(file, code, pairs)}
        elif key == "labels" and isinstance(value, dict):
            pack.labels = dict(_flat(file, value, ("labels",)))
        elif key == "without" and isinstance(value, dict):
            pack.without = {kind: _lacking(file, kind, names) for kind, names in value.items()}
        else:
            file.complain((key,), unknown(key, tuple(sorted(special))))


def _lacking(file: _File, kind: str, names: object) -> tuple[str, ...]:
    """What a kind of release does without: keys of fields or of sections."""
    known = sorted(({one.key for one in FIELDS} | {key for key, _ in SECTIONS}) - ALWAYS)
    if not isinstance(names, list):
        file.complain(("without", kind), f'“{kind}” must be a list of fields: ["subheads", "images"].')
        return ()
    for name in names:
        if name not in known:
            file.complain(("without", kind), f"“{name}” is no field that a kind can do without; there are {', '.join(known)}.")
    return tuple(name for name in names if name in known)


def _is_code(file: _File, code: str, pairs: object) -> bool:
    fine = bool(_CODE.match(code)) and isinstance(pairs, dict)
    if not fine:
        file.complain(
            ("rules", code), f'“{code}” is not the code of a rule; write [rules.TY05], or [rules."Pack.Name"] for a rule file.'
        )
    return fine


def _rule(file: _File, code: str, pairs: dict[str, object]) -> dict[str, object]:
    """A rule's settings; which it has is known to the checker, which names the others."""
    read: dict[str, object] = {}
    for key, value in pairs.items():
        if key == "severity" and value not in ("must", "should", "suggestion", "off"):
            file.complain(("rules", code, key), "“severity” must be one of must, should, suggestion, off.")
        elif isinstance(value, list):
            read[key] = tuple(value)
        elif isinstance(value, (str, int, float, bool)):
            read[key] = value
        else:
            file.complain(("rules", code, key), f"“{key}” must be a text, a number, true, false or a list of texts.")
    return read


def _flat(file: _File, table: dict[str, Any], keys: Keys) -> Iterator[tuple[str, str]]:
    """Labels with those of one language under its tag: ``fr.contacts``."""
    for key, value in table.items():
        if isinstance(value, dict) and len(keys) == 1:
            yield from ((f"{key}.{name}", text) for name, text in _flat(file, value, (*keys, key)))
        elif isinstance(value, str):
            yield key, value
        else:
            file.complain((*keys, key), f"“{key}” must be a text in quotation marks.")


def _repeated(file: _File, data: dict[str, Any], name: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The repeated tables of a file, each a dict; everything else in the file is a problem."""
    for key in data:
        if key != name:
            file.complain((key,), unknown(key, (name,)))
    tables = data.get(name, [])
    if not isinstance(tables, list) or not all(isinstance(one, dict) for one in tables):
        file.complain((name,), f"Write each {name} under its own [[{name}]].")
        return
    yield from enumerate(tables)


def _people(pack: Pack, file: _File, data: dict[str, Any]) -> None:
    for n, table in _repeated(file, data, "person"):
        at: Keys = ("person", n)
        own = file.table(table, shape.PERSON, at, ("post", "form"))
        if not own.get("family") and not own.get("printed"):
            file.complain(at, 'This person has no family name; add family = "…".')
            continue
        posts = [file.table(p, shape.POST, (*at, "post", i)) for i, p in enumerate(_tables(table.get("post")))]
        forms = [file.table(f, shape.FORM, (*at, "form", i)) for i, f in enumerate(_tables(table.get("form")))]
        name = Name(own.get("given", ""), own.get("family", ""), own.get("order", "given-first"), own.get("printed", ""))
        pack.people.append(Speaker(
            own.get("id") or re.sub(r"\W+", "-", f"{name.given} {name.family}".strip().casefold()),
            name, own.get("honorific", ""),
            tuple(Post(p.get("title", ""), p.get("organisation", ""), p.get("from"), p.get("to")) for p in posts),
            tuple(Forms(f["language"], f.get("first", ""), f.get("later", ""), f.get("alternates", ())) for f in forms if "language" in f),
            own.get("pronunciation", ""), own.get("source", ""),
        ))  # fmt: skip


def _tables(value: object) -> list[object]:
    return value if isinstance(value, list) else []


def _terms(pack: Pack, file: _File, data: dict[str, Any]) -> None:
    for n, table in _repeated(file, data, "term"):
        own = file.table(table, shape.TERM, ("term", n))
        if own.get("right"):
            pack.terms.append(Term(**own, line=line_of(file.source, ("term", n)) or 0))
        else:
            file.complain(("term", n), 'This term has no right form; add right = "…".')


def _contacts(pack: Pack, file: _File, data: dict[str, Any]) -> None:
    for n, table in _repeated(file, data, "contact"):
        own = file.table(table, shape.CONTACT, ("contact", n))
        own.setdefault("id", f"contact-{n + 1}")
        pack.contacts.append(Contact(**own))


def _words(pack: Pack, path: Path) -> None:
    """``words/SP12.toml``: what not to write = what instead; a list gives choices, an empty one only marks, false takes an entry out."""
    file, data = _toml(pack, path)
    if file is None:
        return
    entries = pack.words.setdefault(path.stem, {})
    for wrong, right in data.items():
        if right is False:
            entries[wrong] = None
        elif isinstance(right, str) or (isinstance(right, list) and all(isinstance(one, str) for one in right)):
            entries[wrong] = (right,) if isinstance(right, str) else tuple(right)
        else:
            file.complain((wrong,), f'Write "{wrong}" = "the right words", a list of choices, or false.')


def _boilerplate(pack: Pack, path: Path) -> None:
    """``boilerplate/about.en.txt`` (a title, an empty line, paragraphs) or ``about.en.toml`` (title, paragraphs)."""
    id_, _, language = path.stem.partition(".")
    if not language:
        pack.problems.append((path, None, f"Name this file with its language: {path.stem}.en{path.suffix}."))
    elif path.suffix == ".txt":
        title, _, rest = (text_of(pack, path) or "").strip().partition("\n")
        paragraphs = tuple(" ".join(part.split()) for part in re.split(r"\n[ \t]*\n", rest) if part.strip())
        if paragraphs:
            pack.boilerplate.append(Boilerplate(id_, language, title.strip(), paragraphs))
        else:
            pack.problems.append((path, 1, "This boilerplate is empty; write a title, an empty line and the text."))
    else:
        file, data = _toml(pack, path)
        if file is not None:
            own = file.table(data, {"title": shape.words, "paragraphs": shape.texts}, ())
            pack.boilerplate.append(Boilerplate(id_, language, own.get("title", ""), own.get("paragraphs", ())))


def _vocabulary(pack: Pack, path: Path) -> None:
    """``vocab/accept.txt``: words that are right; ``vocab/reject.txt``: words that are never right; one a line."""
    kept = lines_of(pack, path)
    if path.stem == "accept":
        pack.terms += [Term(word, known=True) for word in kept]
    elif path.stem == "reject":
        pack.words.setdefault("SP12", {}).update(dict.fromkeys(kept, ()))
