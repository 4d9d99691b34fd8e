"""What is doubtful about an import, where it stands in the source, and what each field was given."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from communique import quotes
from communique.dates import iso
from communique.fields import field
from communique.importing.acquaintance import nearest
from communique.importing.outcome import Note, Revision
from communique.people import full_name
from communique.release import Block, Quote, Release, Speaker
from communique_ui.caret import Caret
from communique_ui.wording import said, translate

DoubtKind = Literal["speaker", "near", "stray", "note", "change"]
LONGEST_SOURCE = 1_000_000
_SEARCHED_WORDS = 40
_MARKUP = re.compile(r"\s*(<[!?a-zA-Z]|\{\\rtf|[A-Za-z][A-Za-z-]*: .*\n(.+\n)*?(MIME-Version|From|Subject|Received): )")


@dataclass(frozen=True, slots=True)
class Doubt:
    """One question of an import. ``passage``: its words in the source, the ``nth`` time they stand there; ``subject``: id of quote or speaker.

    ``choices`` are the people it could be; ``number`` is the place of stray words, or of a change, among all of them.
    """

    key: str
    kind: DoubtKind
    title: str
    detail: str = ""
    passage: str = ""
    nth: int = 0
    line: int = 0
    subject: str = ""
    number: int = -1
    choices: tuple[Speaker, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A field, or a paragraph of one, as the import filled it; ``caret`` leads to its editor."""

    title: str
    text: str
    passage: str
    caret: Caret
    is_doubtful: bool = False


def doubts(release: Release, notes: Sequence[Note], people: Sequence[Speaker]) -> tuple[Doubt, ...]:
    """Every doubtful place: open speakers, names nearly known, words without a field, then what the report says besides."""
    asked = (*_open(release, notes), *_near(release, notes, people), *_strays(release), *_remarks(notes))
    seen: Counter[str] = Counter()
    numbered = []
    for one in asked:
        numbered.append(replace(one, nth=seen[one.passage]))
        seen[one.passage] += one.kind == "stray"
    return tuple(numbered)


def changes(revisions: Sequence[Revision]) -> tuple[Doubt, ...]:
    """What somebody inserted or deleted, in the order of the text: the import took in the one and left out the other."""
    return tuple(_change(n, one) for n, one in enumerate(revisions))


def _change(n: int, one: Revision) -> Doubt:
    words, where = _short(one.text), _around(one)
    if one.kind == "insertion":
        title = translate("Doubts", "Inserted: “{words}”").format(words=words)
        passage = one.text
    else:
        title = translate("Doubts", "Deleted: “{words}”").format(words=words)
        passage = one.before.strip() or one.after.strip() or one.last
    by = translate("Doubts", "By {name}.").format(name=one.author) if one.author else ""
    return Doubt(f"change:{n}", "change", title, " ".join(filter(None, (by, where))), passage, number=n)


def _around(one: Revision) -> str:
    """The words beside a change, with a gap where it is."""
    before, after = " ".join(one.before.split()[-5:]), " ".join(one.after.split()[:5])
    return f"… {before} [{_short(one.text)}] {after} …" if before or after else ""


def found(release: Release) -> tuple[Found, ...]:
    """What came into the fields, in the order of the form."""
    return tuple(one for one in _found(release) if one.text)


def shown_source(source: str, release: Release) -> str:
    """The source as an officer reads it: its own text, or of a format with markup the visible paragraphs."""
    if not source or _MARKUP.match(source[:4000]):
        source = "\n\n".join((*(one.passage for one in found(release) if one.passage), *(one.text for one in release.unplaced)))
    return source[:LONGEST_SOURCE].replace("\r\n", "\n")


def place_of(source: str, doubt: Doubt) -> tuple[int, int] | None:
    """Where the words of a doubt stand in the source, in code points; None where they cannot be found."""
    if doubt.passage:
        hits = stretches(source, doubt.passage)
        hit = next((place for n, place in enumerate(hits) if n == doubt.nth), None)
        return hit or next(stretches(source, doubt.passage), None)
    if doubt.line:
        lines = source.split("\n")
        if doubt.line <= len(lines):
            start = sum(len(one) + 1 for one in lines[: doubt.line - 1])
            return start, start + len(lines[doubt.line - 1])
    return None


def stretches(source: str, words: str) -> Iterator[tuple[int, int]]:
    """Every place of some words, however their lines are broken."""
    parts = words.split()
    if not parts:
        return
    head = re.compile(r"\s+".join(map(re.escape, parts[:_SEARCHED_WORDS])))
    tail = re.compile(r"\s+" + re.escape(parts[-1]))
    for hit in head.finditer(source):
        end = hit.end()
        if len(parts) > _SEARCHED_WORDS:
            end = next((one.end() for one in tail.finditer(source, end) if one.end() >= hit.start() + len(words) - 8), end)
        yield hit.start(), end


def give(release: Release, doubt: Doubt, speaker: Speaker, added: Callable[[Release, Speaker], tuple[Release, str]]) -> Release:
    """The release with a doubt about a person answered: a quote gets its speaker, a misspelt one becomes the house's."""
    if doubt.kind == "near":
        return replace(release, speakers=tuple(_known(one, speaker) if one.id == doubt.subject else one for one in release.speakers))
    release, id_ = added(release, speaker)
    return replace(release, quotes=tuple(replace(one, speaker=id_) if one.id == doubt.subject else one for one in release.quotes))


def caret_of(release: Release, doubt: Doubt) -> Caret | None:
    """Where the words of a doubt stand in the release."""
    if doubt.kind == "speaker":
        block, span = next(quotes.speech(release, doubt.subject))
        return Caret("body", block.id, span.start)
    words = " ".join(doubt.passage.split())
    return next((one.caret for one in found(release) if words and words in " ".join(one.passage.split())), None)


def _open(release: Release, notes: Sequence[Note]) -> Iterator[Doubt]:
    told = [note.message for note in notes if note.code == "speaker-open"]
    for quote in release.quotes:
        spoken = _first_words(release, quote)
        if quote.speaker is not None or not spoken:
            continue
        sentence = next((one for one in told if _quoted(one) and spoken.startswith(_quoted(one))), "")
        named = sentence.rpartition("”")[2]
        could = tuple(one for one in release.speakers if full_name(one.name) in named)
        title = translate("Doubts", "Who says “{words}”?").format(words=_short(spoken))
        detail = sentence or translate("Doubts", "Nobody named before it fits.")
        yield Doubt(f"speaker:{quote.id}", "speaker", title, detail, spoken, subject=quote.id, choices=could)


def _near(release: Release, notes: Sequence[Note], people: Sequence[Speaker]) -> Iterator[Doubt]:
    told = [note.message for note in notes if note.code == "name-near"]
    for speaker in release.speakers:
        name = full_name(speaker.name)
        sentence = next((one for one in told if f"“{name}”" in one), "")
        known = nearest(name, people) if sentence else None
        if known is not None:
            title = translate("Doubts", "Is “{name}” {known}?").format(name=name, known=full_name(known.name))
            yield Doubt(f"near:{speaker.id}", "near", title, sentence, name, subject=speaker.id, choices=(known,))


def _strays(release: Release) -> Iterator[Doubt]:
    seen: Counter[str] = Counter()
    for n, one in enumerate(release.unplaced):
        key = f"stray:{one.text}:{seen[one.text]}"
        seen[one.text] += 1
        yield Doubt(key, "stray", translate("Doubts", "No field took “{words}”").format(words=_short(one.text)), one.reason, one.text, number=n)


def _remarks(notes: Sequence[Note]) -> Iterator[Doubt]:
    for n, note in enumerate(notes):
        if note.code not in ("speaker-open", "name-near"):
            count = f" ({note.count})" if note.count > 1 else ""
            line = re.fullmatch(r"line (\d+)", note.where)
            yield Doubt(f"note:{n}", "note", note.message + count, note.where, _quoted(note.message), line=int(line[1]) if line else 0)


def _found(release: Release) -> Iterator[Found]:
    open_ = {quote.id for quote in release.quotes if quote.speaker is None}
    for key in ("kind", "notice", "reference", "headline"):
        yield _line(key, getattr(release, key))
    for n, text in enumerate(release.subheads):
        yield _line("subheads", text.plain, str(n))
    for key in ("byline", "dateline.city", "dateline.country", "dateline.agency", "dateline.written_by_hand"):
        yield _line(key, field(key).get(release))
    if release.date is not None:
        yield Found(_title("date"), iso(release.date), release.date_text, Caret("date"))
    if release.embargo is not None:
        yield Found(_title("embargo"), f"{release.embargo.local:%Y-%m-%d %H:%M} {release.embargo.zone}", "", Caret("embargo"))
    for key in ("body", "boilerplate", "notes"):
        yield from (_paragraph(key, one, open_) for one in getattr(release, key))
    for one in release.speakers:
        name = full_name(one.name)
        posts = ", ".join(post.title for post in one.posts if post.title)
        yield Found(_title("speakers"), f"{name} · {posts}" if posts else name, "", Caret("speakers", one.id))
    for contact in release.contacts:
        parts = filter(None, (contact.name, contact.role, contact.organisation, contact.phone, contact.email, contact.web, contact.text))
        yield Found(_title("contacts"), " · ".join(parts), contact.name or contact.text or contact.email, Caret("contacts", contact.id))


def _line(key: str, value: object, block: str | None = None) -> Found:
    words = str(getattr(value, "plain", value) or "")
    return Found(_title(key), words, words, Caret(key, block))


def _paragraph(key: str, block: Block, open_: set[str]) -> Found:
    names = {"quote": translate("Doubts", "Quote"), "heading": translate("Doubts", "Subheading"), "list-item": translate("Doubts", "List")}
    title = names.get(block.kind, _title(key)) if key == "body" else _title(key)
    is_open = any(span.value in open_ for span in block.text.of_kind("speech"))
    return Found(title, block.text.plain, block.text.plain, Caret(key, block.id), is_open)


def _title(key: str) -> str:
    return said(field(key).label)


def _first_words(release: Release, quote: Quote) -> str:
    block, span = next(quotes.speech(release, quote.id), (None, None))
    return block.text.words_of(span) if block is not None and span is not None else ""


def _known(speaker: Speaker, known: Speaker) -> Speaker:
    """The house's person under the id that the quotes name; the posts of the source stay."""
    return replace(known, id=speaker.id, posts=speaker.posts or known.posts)


def _quoted(message: str) -> str:
    """The words that a sentence of the report quotes, without the dots that shorten them."""
    start, end = message.find("“"), message.rfind("”")
    return message[start + 1 : end].removesuffix("…").rstrip() if 0 <= start < end else ""


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else words[:58].rsplit(" ", 1)[0] + " …"


def open_ones(asked: Iterable[Doubt], seen: set[str]) -> tuple[Doubt, ...]:
    """The doubts that nobody has accepted yet."""
    return tuple(one for one in asked if one.key not in seen)
