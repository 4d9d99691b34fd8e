"""Releases of the labelled corpus as values: the input's own paragraphs, put into fields as the label says."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

from communique.dates import parse_iso
from communique.release import Attribution, Block, Contact, Dateline, Name, Post, Quote, Release, Speaker, Unplaced
from communique.text import Span, Text


@dataclass(frozen=True)
class Labelled:
    """A release, the source text, and where each field's or block's words begin in the source."""

    release: Release
    source: str
    starts: dict[tuple[str, str | None], int]


def labelled(label_file: Path) -> Labelled:
    """The labelled release of a ``.json`` beside its input."""
    label = json.loads(label_file.read_text("utf-8"))
    source = (label_file.parent / label["input"]).read_text("utf-8")
    starts: dict[tuple[str, str | None], int] = {}
    body = _blocks(label["body"], source, starts, "body")
    speakers, quotes, body = _quotes(label, body)
    notes = _blocks([label["notes_to_editors"]] if label.get("notes_to_editors") else [], source, starts, "notes")
    boiler = [label["boilerplate"]] if label.get("boilerplate") and label["boilerplate"] not in label["body"] else []
    dateline = label.get("dateline")
    headline = label.get("headline") or ""
    starts[("headline", None)] = source.find(headline)
    date = label.get("date") or {}
    if date:
        starts[("date_text", None)] = source.find(date["raw"])
    noise = label.get("noise") or []
    for n, words in enumerate(noise):
        starts[("unplaced", str(n))] = source.find(words)
    contact = label.get("contact")
    return Labelled(
        Release(
            id="r", kind=label.get("kind") or "", language=label["language"], date=parse_iso(date["iso"]) if date else None,
            date_text=date.get("raw", ""), headline=Text(headline), subheads=tuple(Text(one) for one in label.get("subheads") or []),
            dateline=Dateline(dateline["city"] or "", dateline["country"] or "", separator=dateline["separator"] or "") if dateline else None,
            body=body, quotes=quotes, speakers=speakers, notes=notes, boilerplate=_blocks(boiler, source, starts, "boilerplate"),
            contacts=(Contact("c1", text=" ".join(contact.split())),) if contact else (), end_mark=label.get("end_marker") or "",
            unplaced=tuple(Unplaced(words, "page furniture") for words in noise),
        ),
        source,
        starts,
    )  # fmt: skip


def _blocks(texts: list[str], source: str, starts: dict[tuple[str, str | None], int], key: str) -> tuple[Block, ...]:
    made = []
    for n, text in enumerate(texts):
        pattern = r"\s+".join(re.escape(word) for word in text.split())
        found = re.search(pattern, source)
        words = found[0] if found else text
        for k, line in enumerate(part for part in words.split("\n") if part.strip()):
            id_ = f"{key[0]}{n}" + (f"-{k}" if k else "")
            if found:
                starts[(key, id_)] = found.start() + words.find(line)
            made.append(Block(id_, "paragraph", Text(line)))
    return tuple(made)


def _quotes(label: dict, body: tuple[Block, ...]) -> tuple[tuple[Speaker, ...], tuple[Quote, ...], tuple[Block, ...]]:
    speakers: dict[str, Speaker] = {}
    quotes = []
    blocks = list(body)
    for n, one in enumerate(label["quotes"]):
        who = one.get("speaker")
        if who and who not in speakers:
            given, _, family = who.rpartition(" ")
            posts = (Post(one.get("role") or "", one.get("organisation") or ""),)
            speakers[who] = Speaker(f"s{len(speakers)}", Name(given, family, printed=who), posts=posts)
        placed = False
        for segment in one["segments"]:
            pattern = re.compile(r"\s+".join(re.escape(word) for word in segment.split()))
            for k, block in enumerate(blocks):
                if found := pattern.search(block.text.plain):
                    blocks[k] = Block(block.id, block.kind, block.text.with_span(Span(*found.span(), "speech", f"q{n}")))
                    placed = True
                    break
        if placed:
            mention = Attribution(one.get("speaker_mention"), one.get("verb"), one.get("shape"))
            quotes.append(Quote(f"q{n}", speakers[who].id if who else None, one["type"], mention))
    return tuple(speakers.values()), tuple(quotes), tuple(blocks)
