"""Cases of rules as plain files: ``cases/<CODE>.toml`` holds texts that pass, texts that fail, and texts that a fix mends.

A case is a table under ``[[pass]]``, ``[[fail]]`` or ``[[fix]]``. Its keys, all optional; ``[all]`` gives those that every case has:

- ``text``: the body, a paragraph a line; ``# `` begins a heading, ``* `` a list item; ``⟨…⟩`` is direct speech (``⟨2:…⟩`` of quote 2),
  ``⟦slot⟧`` an unfilled blank, ``[words](https://…)`` a link
- ``headline``, ``summary``, ``subheads``, ``kind``, ``language``, ``date``, ``date_text``, ``notice``, ``reference``, ``byline``, ``end_mark``
- ``notes``, ``boilerplate``: like ``text``; ``dateline``, ``speakers``, ``quotes``, ``contacts``, ``images``, ``unplaced``: tables
- ``embargo`` (``2026-10-06T09:00 Europe/Paris``), ``now`` (``2026-10-05T12:00Z``), ``origin``
- ``beside``: tables of cases, each a release that this one is held against
- ``style``: the pack, the default one where none is named; ``settings``: of the rule, over those of the pack
- in ``[[fail]]``: ``marks``, the words that are marked, and ``says``, a piece of the message
- in ``[[fix]]``: ``to``, what the text becomes (a list: one for each choice), ``safe``, and ``field`` where it is not the body that changes
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from communique import quotes as speech
from communique.checking.checker import Checker
from communique.checking.finding import Finding
from communique.checking.fixing import apply
from communique.dates import parse_iso
from communique.house_style.load import load
from communique.house_style.style import HouseStyle
from communique.release import (
    Approval,
    Attribution,
    Block,
    Contact,
    Dateline,
    Embargo,
    Forms,
    Image,
    Inherited,
    Name,
    Origin,
    Post,
    Quote,
    Release,
    Speaker,
    Unplaced,
)
from communique.text import Span, Text

FOLDER = Path(__file__).resolve().parent / "cases"
KINDS = ("pass", "fail", "fix")
PLAIN = ("kind", "language", "date_text", "notice", "reference", "byline", "end_mark")
OWN = {"all", *KINDS}
TELLING = {"style", "settings", "now", "marks", "says", "to", "safe", "field", "count", "why"}
RELEASE = {
    *PLAIN, "text", "headline", "subheads", "date", "notes", "boilerplate", "dateline", "speakers", "quotes", "contacts", "images",
    "unplaced", "summary", "embargo", "origin", "dictionary", "beside",
}  # fmt: skip
_MARKED = re.compile(r"⟨(?:(?P<n>\d+):)?|⟩|⟦(?P<slot>[^⟧]*)⟧|\[(?P<words>[^\]]+)\]\((?P<link>[a-z][^)\s]*)\)")


@dataclass(frozen=True)
class Case:
    """One case: the rule's code, pass, fail or fix, its number in the file, and its keys."""

    code: str
    kind: str
    number: int
    keys: dict[str, Any]

    def __str__(self) -> str:
        return f"{self.code} {self.kind} {self.number}"


def read(file: Path) -> list[Case]:
    """The cases of one file; ValueError for a key that means nothing."""
    data = tomllib.loads(file.read_text("utf-8"))
    strange = set(data) - OWN
    cases = [
        Case(file.stem, kind, n, {**data.get("all", {}), **keys})
        for kind in KINDS
        for n, keys in enumerate(data.get(kind, []), 1)
    ]
    strange |= {key for case in cases for key in case.keys} - RELEASE - TELLING
    if strange:
        raise ValueError(f"{file.name}: {', '.join(sorted(strange))} means nothing here")
    return cases


def every_case() -> list[Case]:
    """The cases of every file."""
    return [case for file in sorted(FOLDER.glob("*.toml")) for case in read(file)]


def findings(case: Case, *, on: bool = True) -> list[Finding]:
    """What the case's rule says of its release; ``on=False`` switches the rule off in the pack."""
    return findings_on(case, release(case), on=on)


def findings_on(case: Case, made: Release, *, on: bool = True) -> list[Finding]:
    """What the case's rule, with the case's pack and settings, says of any release."""
    settings = tuple(sorted((key, _frozen(value)) for key, value in case.keys.get("settings", {}).items()))
    checker = _checker(case.keys.get("style", "international"), case.code, settings, on)
    now = case.keys.get("now")
    at = datetime.fromisoformat(now) if now else None
    beside = [release(replace(case, keys=keys)) for keys in case.keys.get("beside", ())]
    return [one for one in checker.judge(made, at, beside).findings if one.rule in (case.code, "INTERNAL")]


def mended(case: Case) -> list[str]:
    """What each choice of the first finding's fixes makes of the text, or of the field the case names."""
    made = release(case)
    first = next(iter(findings(case)), None)
    field = case.keys.get("field", "text")
    return [_field(apply(made, fix), field) for fix in (first.fixes if first else ())]


@cache
def _checker(pack: str, code: str, settings: tuple[tuple[str, object], ...], on: bool) -> Checker:
    style = load(pack)
    own = {**style.settings(code), "on": True, **dict(settings)}
    if own.get("severity") == "off":
        own.pop("severity")
    others = tuple((other, (*style.settings(other).items(), ("on", False))) for other in _codes() if other != code)
    mine = tuple(own.items()) if on else (("on", False),)
    return Checker(_with_rules(style, (*others, (code, mine))))


def _with_rules(style: HouseStyle, rules: tuple[tuple[str, tuple[tuple[str, object], ...]], ...]) -> HouseStyle:
    return replace(style, rules=rules, waived=())


@cache
def _codes() -> tuple[str, ...]:
    from communique.checking.table import RULES

    return tuple(RULES)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def release(case: Case) -> Release:
    """The release that a case describes."""
    keys = case.keys
    said: dict[int, str] = {}
    body = _blocks(keys.get("text", ""), "b", said)
    spoken = {int(number): table for number, table in keys.get("quotes", {}).items()}
    made = tuple(_quote(number, spoken.get(number, {})) for number in said)
    value = Release(
        id="case",
        date=parse_iso(keys["date"]) if "date" in keys else None,
        headline=_text(keys.get("headline", ""), {}),
        summary=_text(keys.get("summary", ""), {}),
        subheads=tuple(_text(one, {}) for one in keys.get("subheads", [])),
        dateline=_dateline(keys["dateline"]) if "dateline" in keys else None,
        body=body,
        quotes=made,
        speakers=tuple(_speaker(one) for one in keys.get("speakers", [])),
        notes=_blocks(keys.get("notes", ""), "n", {}),
        boilerplate=_blocks(keys.get("boilerplate", ""), "p", {}),
        contacts=tuple(Contact(**{"id": f"c{n}", **one}) for n, one in enumerate(keys.get("contacts", []))),
        images=tuple(_image(n, one) for n, one in enumerate(keys.get("images", []))),
        unplaced=tuple(Unplaced(**one) for one in keys.get("unplaced", [])),
        embargo=_embargo(keys["embargo"]) if "embargo" in keys else None,
        origin=_origin(keys["origin"]) if "origin" in keys else None,
        dictionary=tuple(keys.get("dictionary", [])),
        **{key: keys[key] for key in PLAIN if key in keys},
    )
    for number in said:
        if spoken.get(number, {}).get("approved"):
            value = speech.approved(value, f"q{number}", "A. Brant", "2026-10-05T09:00:00Z")
    changed = (replace(q, approval=Approval("approved", letters="0" * 64)) if spoken.get(n, {}).get("changed") else q
               for n, q in zip(said, value.quotes, strict=True))  # fmt: skip
    return replace(value, quotes=tuple(changed))


def _blocks(text: str, prefix: str, said: dict[int, str]) -> tuple[Block, ...]:
    blocks = []
    for n, line in enumerate(text.split("\n") if text else []):
        kind = {"# ": "heading", "* ": "list-item"}.get(line[:2], "paragraph")
        words = line[2:] if kind != "paragraph" else line
        blocks.append(Block(f"{prefix}{n}", kind, _text(words, said)))  # type: ignore[arg-type]
    return tuple(blocks)


def _text(words: str, said: dict[int, str]) -> Text:
    """Words with their marks made spans; ``said`` collects the numbers of the quotes."""
    plain, spans, at, opened = "", [], 0, None
    for mark in _MARKED.finditer(words):
        plain += words[at : mark.start()]
        at = mark.end()
        if mark["slot"] is not None:
            spans.append(Span(len(plain), len(plain) + len(mark["slot"]), "blank", mark["slot"]))
            plain += mark["slot"]
        elif mark["link"]:
            spans.append(Span(len(plain), len(plain) + len(mark["words"]), "link", mark["link"]))
            plain += mark["words"]
        elif mark[0] == "⟩":
            assert opened is not None, words
            spans.append(Span(opened[1], len(plain), "speech", f"q{opened[0]}"))
            opened = None
        else:
            number = int(mark["n"] or max(said, default=0) + 1)
            said.setdefault(number, "")
            opened = (number, len(plain))
    text = Text(plain + words[at:])
    for span in spans:
        text = text.with_span(span)
    return text


def _quote(number: int, keys: dict[str, Any]) -> Quote:
    told = Attribution(keys.get("mention"), keys.get("verb"), keys.get("shape"))
    return Quote(f"q{number}", keys.get("speaker"), keys.get("type", "direct"), told, source=keys.get("source", ""))


def _speaker(keys: dict[str, Any]) -> Speaker:
    given, _, family = keys.get("name", "").rpartition(" ")
    posts = keys.get("posts") or ([keys] if "title" in keys or "organisation" in keys else [])
    forms = (Forms(keys.get("language", "en"), keys.get("first", ""), keys.get("later", "")),) if "first" in keys or "later" in keys else ()
    return Speaker(
        keys.get("id", family.casefold()), Name(keys.get("given", given), keys.get("family", family)), keys.get("honorific", ""),
        tuple(Post(p.get("title", ""), p.get("organisation", ""), _date(p.get("from")), _date(p.get("to"))) for p in posts), forms,
    )  # fmt: skip


def _date(text: str | None) -> Any:
    return parse_iso(text) if text else None


def _dateline(keys: dict[str, Any]) -> Dateline:
    return Dateline(
        keys.get("city", ""), keys.get("country", ""), _date(keys.get("date")), separator=keys.get("separator", ""),
        written_by_hand=keys.get("hand"),
    )  # fmt: skip


def _image(n: int, keys: dict[str, Any]) -> Image:
    return Image(f"i{n}", "a.png", keys.get("alt", ""), Text(keys.get("caption", "")), keys.get("credit", ""))


def _embargo(text: str) -> Embargo:
    local, _, zone = text.partition(" ")
    return Embargo(datetime.fromisoformat(local), zone)


def _origin(keys: dict[str, Any]) -> Origin:
    return Origin(keys["kind"], keys["name"], tuple(Inherited(field, text) for field, text in keys.get("inherited", {}).items()))


def _field(made: Release, field: str) -> str:
    if field in ("text", "notes", "boilerplate"):
        blocks = getattr(made, "body" if field == "text" else field)
        return "\n".join(("# " if b.kind == "heading" else "* " if b.kind == "list-item" else "") + b.text.plain for b in blocks)
    if field == "subheads":
        return "\n".join(one.plain for one in made.subheads)
    if field == "unplaced":
        return "\n".join(one.text for one in made.unplaced)
    if field.startswith("contacts."):
        return str(getattr(made.contacts[0], field.removeprefix("contacts.")))
    if field.startswith("dateline."):
        return str(getattr(made.dateline, field.removeprefix("dateline.")))
    value = getattr(made, field)
    return value.plain if isinstance(value, Text) else str(value)
