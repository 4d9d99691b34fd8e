"""Direct speech in a body that somebody is typing: a closed pair of marks makes a span, removed marks remove it.

Pure. Offsets are code points. Spans are never guessed inside an approved quote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from communique.release import Approval, Attribution, Block, Quote, QuoteType, Release, Speaker
from communique.text import Span, Text

_CLOSERS = {"“": "”", "«": "»", "„": "“”", "”": "”", "‹": "›", "「": "」"}
_STRAIGHT = '"'
_OPENERS = frozenset("“«„‹「")
_ENDS = frozenset("”»›」")
MARKS = _OPENERS | _ENDS | {_STRAIGHT}
Pair = tuple[int, int]
_NONE = Attribution()
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Proposal:
    """Words between marks that the grammar takes for speech: where they lie, who speaks (None where that is open).

    ``group`` is equal for the parts of one quote; ``continues`` is the quote of the release whose words were its first part.
    """

    start: int
    end: int
    speaker: Speaker | None = None
    type: QuoteType = "direct"
    attribution: Attribution = _NONE
    group: str = ""
    continues: str | None = None


@dataclass(frozen=True, slots=True)
class Lapsed:
    """A quote whose marks went while somebody typed: it comes back with its speaker and source when they are closed again."""

    block: str
    words: str
    quote: Quote


Propose = Callable[[Sequence[Block], Release], Mapping[str, Sequence[Proposal]]]
"""Asked once for all blocks of a release that have new marks: what is speech in each, by the block's id."""


@dataclass(frozen=True, slots=True)
class Typed:
    """What an edit leaves: the release with its spans in order, and the quotes to remember."""

    release: Release
    lapsed: tuple[Lapsed, ...] = ()


def pairs(plain: str) -> tuple[Pair, ...]:
    """The closed pairs of double quotation marks of a paragraph, outermost only: where each opens and closes."""
    if MARKS.isdisjoint(plain):
        return ()
    waiting: list[int] = []
    found: list[Pair] = []
    for n, sign in enumerate(plain):
        if sign not in MARKS:
            continue
        at = next((k for k in reversed(range(len(waiting))) if _closes(plain, waiting[k], n)), None)
        if at is not None and not _opens_only(plain, n):
            found.append((waiting[at], n))
            del waiting[at:]
        elif sign not in _ENDS:
            waiting = [*waiting[-_DEEPEST:], n]
    return tuple(_outermost(sorted(found)))


def _outermost(found: Sequence[Pair]) -> Iterator[Pair]:
    last = -1
    for opened, closed in found:
        if opened > last:
            last = closed
            yield opened, closed


def inner(plain: str, pair: Pair) -> Pair:
    """The words between a pair of marks, without the spaces that French sets inside them."""
    start, end = pair[0] + 1, pair[1]
    while start < end and plain[start].isspace():
        start += 1
    while end > start and plain[end - 1].isspace():
        end -= 1
    return start, end


def follow(
    before: Release, after: Release, propose: Propose, new_id: Callable[[str], str], lapsed: Sequence[Lapsed] = ()
) -> Typed:
    """``after`` with speech spans that follow the marks typed, moved or removed in the blocks whose words differ from ``before``."""
    head, tail = _untouched(before.body, after.body)
    old = {block.id: block for block in before.body[head : len(before.body) - tail]}
    touched = after.body[head : len(after.body) - tail]
    changed = {b.id for b in touched if b.id not in old or old[b.id].text.plain != b.text.plain}
    if not changed:
        return Typed(after, tuple(lapsed))
    keeper = _Keeper(after, propose, new_id, _marks_went(old, touched, changed), list(lapsed))
    keeper.ask([block for block in touched if block.id in changed], old)
    middle = tuple(keeper.kept(old.get(block.id), block) if block.id in changed else block for block in touched)
    body = (*after.body[:head], *middle, *after.body[len(after.body) - tail :])
    if body == after.body:
        return Typed(after, tuple(lapsed))
    grown = replace(after, body=body, quotes=(*after.quotes, *keeper.made), speakers=(*after.speakers, *keeper.named))
    return Typed(grown, tuple(keeper.lapsed[-20:]))


class _Keeper:
    """Keeps the spans of one edit; collects the quotes that came to be and those that lapsed."""

    def __init__(
        self, after: Release, propose: Propose, new_id: Callable[[str], str], marks_went: bool, lapsed: list[Lapsed]
    ) -> None:
        self.after = after
        self.propose = propose
        self.proposed: Mapping[str, Sequence[Proposal]] = {}
        self.groups: dict[str, str] = {}
        self.new_id = new_id
        self.marks_went = marks_went
        self.lapsed = lapsed
        self.made: list[Quote] = []
        self.named: list[Speaker] = []

    def ask(self, blocks: Sequence[Block], old: Mapping[str, Block]) -> None:
        """Have the grammar read, in one go, the blocks whose new pairs of marks lie over no speech yet."""
        asked = [block for block in blocks if any(not _spoken(block, pair) for pair in _compared(old.get(block.id), block)[0])]
        if asked:
            self.proposed = self.propose(asked, self.after)

    def kept(self, was: Block | None, block: Block) -> Block:
        """One changed block with its spans in order."""
        fresh, gone, now = _compared(was, block)
        text = block.text
        for pair in fresh:
            text = self._closed(replace(block, text=text), pair)
        if gone and self.marks_went:
            text = self._opened(replace(block, text=text), gone, now)
        return block if text == block.text else replace(block, text=text)

    def _closed(self, block: Block, pair: Pair) -> Text:
        """The text after a pair was closed: the span that lies there fits the words between the marks, or a new quote begins."""
        start, end = inner(block.text.plain, pair)
        here = _spoken(block, pair)
        if not here:
            return self._begun(block, start, end)
        ids = {span.value for span in here}
        if len(ids) > 1 or any(span.start < pair[0] for span in here):
            return block.text  # marks round several quotes, or inside words that are speech already, say nothing new
        others = tuple(span for span in block.text.spans if span not in here)
        return Text(block.text.plain, others).with_span(Span(start, end, "speech", ids.pop()))

    def _begun(self, block: Block, start: int, end: int) -> Text:
        words = block.text.plain[start:end]
        back = next((one for one in reversed(self.lapsed) if one.block == block.id and _alike(one.words, words)), None)
        if back is not None and words.strip():
            self.lapsed.remove(back)
            if all(quote.id != back.quote.id for quote in (*self.after.quotes, *self.made)):
                self.made.append(back.quote)
            return block.text.with_span(Span(start, end, "speech", back.quote.id))
        for one in self.proposed.get(block.id, ()):
            if one.start < end and one.end > start:
                return block.text.with_span(Span(one.start, one.end, "speech", self._quote_for(one)))
        return block.text

    def _quote_for(self, one: Proposal) -> str:
        """The quote these words continue, unless it is approved; else a new one."""
        continued = next((q for q in (*self.after.quotes, *self.made) if q.id == one.continues), None)
        if continued is not None and continued.approval.state != "approved":
            return continued.id
        if one.group and one.group in self.groups:
            return self.groups[one.group]
        quote = Quote(self.new_id("q"), self._speaker_for(one.speaker), one.type, one.attribution)
        self.made.append(quote)
        self.groups[one.group] = quote.id
        return quote.id

    def _speaker_for(self, speaker: Speaker | None) -> str | None:
        """The id that somebody has in the release, from now on."""
        if speaker is None:
            return None
        held = (*self.after.speakers, *self.named)
        if any(one == speaker for one in held):
            return speaker.id
        is_free = bool(speaker.id) and all(one.id != speaker.id for one in held)
        own = speaker if is_free and not speaker.id[1:].isdigit() else replace(speaker, id=self.new_id("s"))
        self.named.append(own)
        return own.id

    def _opened(self, block: Block, gone: Iterable[tuple[int | None, int | None]], now: Sequence[Pair]) -> Text:
        """The text after a mark of a pair went: speech that no pair holds any more is ordinary text again."""
        text = block.text
        for span in tuple(text.of_kind("speech")):
            if any(o < span.start and span.end <= c for o, c in now) or not any(_held(span, pair) for pair in gone):
                continue
            text = replace(text, spans=tuple(s for s in text.spans if s != span))
            quote = next((q for q in self.after.quotes if q.id == span.value), None)
            if quote is not None:
                self.lapsed.append(Lapsed(block.id, text.words_of(span), quote))
        return text


def _untouched(old: Sequence[Block], new: Sequence[Block]) -> Pair:
    """How many blocks at the start and at the end are the very same ones."""
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] is not new[n]), most)
    most -= head
    return head, next((n for n in range(most) if old[-1 - n] is not new[-1 - n]), most)


def _marks_went(old: Mapping[str, Block], touched: Sequence[Block], changed: set[str]) -> bool:
    """Whether the blocks an edit touched hold fewer marks than before: a mark that only moved into the next block is not gone."""
    kept = {block.id for block in touched} - changed
    was = sum(sign in MARKS for id_, block in old.items() if id_ not in kept for sign in block.text.plain)
    return was > sum(sign in MARKS for block in touched if block.id in changed for sign in block.text.plain)


def _compared(was: Block | None, block: Block) -> tuple[list[Pair], list[tuple[int | None, int | None]], tuple[Pair, ...]]:
    """The pairs of marks that are new in a block, those of before (moved to where they lie now) that are gone, and all of now."""
    now = pairs(block.text.plain)
    if was is None:
        return list(now), [], now
    moved = _moved(was.text.plain, block.text.plain)
    standing = {(moved(o), moved(c)) for o, c in pairs(was.text.plain)}
    return [pair for pair in now if pair not in standing], [pair for pair in standing if pair not in now], now


def _spoken(block: Block, pair: Pair) -> list[Span]:
    """The speech at the words between a pair of marks; none where there are no words."""
    start, end = inner(block.text.plain, pair)
    return [span for span in block.text.of_kind("speech") if span.start <= end and span.end >= start and start < end]


def _held(span: Span, pair: tuple[int | None, int | None]) -> bool:
    """Whether a span lay just inside a pair of which at least one mark is left."""
    opened, closed = pair
    return (opened is not None and 0 <= span.start - opened <= 2) or (closed is not None and 0 <= closed - span.end <= 2)


def _closes(plain: str, opened: int, at: int) -> bool:
    first, sign = plain[opened], plain[at]
    if first == _STRAIGHT:
        return sign in ('"', "”")
    return sign in _CLOSERS.get(first, "") or (sign == _STRAIGHT and first in "“„")


def _opens_only(plain: str, at: int) -> bool:
    """Whether a straight mark can only open: nothing but space before it and a letter behind it."""
    if plain[at] != _STRAIGHT:
        return plain[at] in _OPENERS and plain[at] != "“"
    is_first = at == 0 or plain[at - 1].isspace() or plain[at - 1] in "([—–-:"
    return is_first and at + 1 < len(plain) and plain[at + 1].isalnum()


def _moved(old: str, new: str) -> Callable[[int], int | None]:
    """Where an offset of the old words lies in the new ones; None where it went."""
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] != new[n]), most)
    most -= head
    tail = next((n for n in range(most) if old[-1 - n] != new[-1 - n]), most)

    def moved(offset: int) -> int | None:
        if offset < head:
            return offset
        return offset + len(new) - len(old) if offset >= len(old) - tail else None

    return moved


def _alike(one: str, other: str) -> bool:
    """Whether two stretches are the same words, or one as it is still being typed."""
    a, b = one.strip(), other.strip()
    return bool(a and b) and (a == b or a.startswith(b) or b.startswith(a) or a in b or b in a)


def open_quote(release: Release, block: Block, quote: Quote) -> Release:
    """The release with all words of a block, or those between its marks, given to a new quote: for a block made a quote by hand."""
    plain = block.text.plain
    inside = [inner(plain, pair) for pair in pairs(plain)] or [inner(plain, (-1, len(plain)))]
    text = block.text
    for start, end in _not_empty(inside):
        text = text.with_span(Span(start, end, "speech", quote.id))
    body = tuple(replace(block, text=text) if one.id == block.id else one for one in release.body)
    return replace(release, body=body, quotes=(*release.quotes, replace(quote, approval=Approval())))


def _not_empty(stretches: Iterable[Pair]) -> Iterator[Pair]:
    return ((start, end) for start, end in stretches if start < end)
