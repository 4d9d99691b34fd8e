"""Direct speech: whose it is, how it is brought in, and that nobody changed it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from rapidfuzz.distance import OSA

from communique.checking.attributions import VERBS, Said, attributions
from communique.checking.manuscript import Manuscript
from communique.checking.mentions import held, identities
from communique.checking.name_words import folded
from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import ADVICE, BODY, ENGLISH, HEADS, MUST, SHOULD, Brief, Reach, passage_rule, release_rule
from communique.checking.signs import pairs, unopened_speech
from communique.patterns import lazily
from communique.quotes import is_approved, words
from communique.release import Quote, Speaker
from communique.text import Span

_LEADS_IN = lazily(r":[ \u00a0\u202f]?[“\"«„]?\s*\Z")
_SMALL = frozenset(("of", "the", "for", "and", "to", "a", "in", "at", "on", "de", "la", "le", "les", "des", "du", "del"))
_SIGN = lazily(r"(?P<verb>\b(?:said|says|added|told \w+|stated))(?P<sign>[,:]) (?=[“\"«])")
_EDITED = lazily(r"\[[^\]]{1,40}\]|…|\.\.\.")


def _spans(manuscript: Manuscript) -> dict[str, list[tuple[int, Passage, Span]]]:
    """Where the words of each quote stand: number of the passage in the body, passage, span."""
    found: dict[str, list[tuple[int, Passage, Span]]] = {}
    for n, passage in enumerate(manuscript.body):
        for span in passage.speech:
            found.setdefault(span.value, []).append((n, passage, span))
    return found


def _said(passage: Passage, span: Span) -> Said | None:
    return next((one for one in passage.fact(attributions) if one.span == span), None)


@release_rule("QT05", "Every quote has a speaker", MUST, Reach(speech=True, settings={"kinds_without": ("Statement",)}))
def quote_has_a_speaker(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Somebody is said to speak, beside the words or right before them.

    Why: Words that nobody said cannot be printed as a quotation.
    Source: REU
    Wrong: “We will act.” (nobody is named)
    Right: “We will act,” said Harbour Master Ivo Brant.
    """
    release, body = manuscript.release, manuscript.body
    if release.kind in brief.texts("kinds_without"):
        return
    places = manuscript.fact(_spans)
    for quote in release.quotes:
        stands = places.get(quote.id, [])
        if quote.speaker or quote.attribution.mention or quote.type == "partial" or not stands:
            continue
        n, passage, span = stands[0]
        before = body[n - 1] if n else None
        beside = any(_said(p, s) for _, p, s in stands) or passage.plain[: span.start].strip(' \u00a0\u202f“"«')
        led = before is not None and (_LEADS_IN.search(before.plain) or before.speech)
        if not beside and not led and not _goes_on(passage, stands[-1]) and not any(_says_inside(p, s) for _, p, s in stands):
            yield passage.hit(span.start, span.end, "Say who speaks: this quote has no speaker.")


def _says_inside(passage: Passage, span: Span) -> bool:
    """Whether the words themselves say who speaks, as French and Spanish may without closing the marks: « Oui, a dit Ada Quill. Non. »"""
    tongue = passage.language.split("-")[0].casefold()
    return tongue in ("fr", "es") and bool(_inside(tongue).search(passage.plain, span.start, span.end))


@cache
def _inside(tongue: str) -> re.Pattern[str]:
    verbs = "|".join(VERBS[tongue])
    if tongue == "es":
        return re.compile(rf"[,—–][ \u00a0]?(?:{verbs})[ \u00a0](?:el|la|los|las|[A-Z])")
    return re.compile(rf",[ \u00a0](?:(?:a|ont|avait)(?:-t-(?:il|elle))?[ \u00a0](?:{verbs})\b|(?:{verbs})(?:-t)?-(?:il|elle)\b)")


def _goes_on(passage: Passage, last: tuple[int, Passage, Span]) -> bool:
    """Whether words follow the speech in its paragraph, which then say whose it is in a way of their own."""
    rest = last[1].plain[last[2].end :].strip(' \u00a0\u202f”"»’.,!?…')
    return len(rest.split()) > 1


@passage_rule("QT06", "Neutral verbs of saying", SHOULD, Reach(BODY, ENGLISH))
def neutral_verbs(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """What somebody says is “said”; verbs that judge the speaker are not for a release.

    Why: “Claimed” doubts, “admitted” accuses, “boasted” mocks.
    Source: AP, REU, GUA
    Wrong: “We are ready,” claimed the harbour master.
    Right: “We are ready,” said the harbour master.
    """
    listed = brief.style.word_list(brief.code)
    for said in passage.fact(attributions):
        choices = listed.get(said.verb.casefold())
        if choices is not None:
            message = f"Neutral: “{choices[0] if choices else 'said'}”, not “{said.verb}”."
            yield passage.hit(said.verb_start, said.verb_end, message, *choices)


@release_rule("QT08", "Approved words unchanged", MUST, Reach(speech=True))
def approved_words_stay(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A quote that was approved says what it said then; what was changed since is approved again.

    Why: A speaker stands by the words that were shown, not by others.
    Source: NEWS
    Wrong: one word exchanged after the approval
    Right: the approved words, or a new approval
    """
    places = manuscript.fact(_spans)
    for quote in manuscript.release.quotes:
        if quote.approval.state == "approved" and not is_approved(manuscript.release, quote):
            for _, passage, span in places.get(quote.id, [])[:1]:
                yield passage.hit(span.start, span.end, "Changed since it was approved: ask the speaker again.")


@release_rule("QT09", "Quoted twice in the same words", MUST, Reach(HEADS, speech=True))
def quoted_in_the_same_words(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Words that the headline or a caption quotes stand in the body as well, letter for letter.

    Why: Two versions of one quotation mean that one is invented.
    Source: J
    Wrong: headline “We were ready”, text “We are ready”
    Right: “We are ready” in both
    """
    passages = [passage for passage in manuscript.of(*HEADS, "caption") if passage.fact(pairs).pairs]
    spoken = [_keys(words(manuscript.release, quote.id)) for quote in manuscript.release.quotes] if passages else []
    for passage in passages:
        for opening, closing, depth in passage.fact(pairs).pairs:
            said = _keys(passage.plain[opening.at + 1 : closing.at])
            if len(said) < 3 or depth:
                continue
            best = min((_apart(said, other) for other in spoken if len(other) >= len(said)), default=99)
            if 0 < best <= max(1, len(said) // 4):
                yield passage.hit(opening.at + 1, closing.at, "The quote in the text has other words.")


def _keys(said: str) -> list[str]:
    return [folded(word) for word in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", said)]


def _apart(said: list[str], other: list[str]) -> int:
    """In how many words a phrase differs from the most alike stretch of a longer one."""
    size = len(said)
    windows = (other[n : n + size] for n in range(len(other) - size + 1))
    return min((int(OSA.distance(said, window)) for window in windows), default=99)


@passage_rule("QT12", "Opening mark after said", MUST, Reach(BODY, ENGLISH))
def opening_mark_after_said(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Direct speech that follows “said:” has its opening mark.

    Why: Without it the reader takes the words for the house’s own.
    Source: OBS
    Wrong: He said: We are ready,” and left.
    Right: He said: “We are ready,” and left.
    """
    opening = brief.style.marks.outer[0]
    for at in passage.fact(unopened_speech):
        yield passage.hit(at, at, "Open the quotation here.", opening)


@release_rule("QT13", "Few scare quotes", ADVICE, Reach(BODY, ENGLISH, on=False, settings={"most": 2}))
def few_scare_quotes(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Quotation marks round single words are rare.

    Why: They say that the house does not mean what it writes.
    Source: GUA, GOV
    Wrong: a “safe” port, an “open” quay, a “modern” crew
    Right: a port that crews call safe
    """
    found = [
        (passage, a.at, z.at + 1)
        for passage in manuscript.body
        for a, z, _ in passage.fact(pairs).pairs
        if not passage.is_speech(a.at + 1, z.at) and re.fullmatch(r"[a-z-]+(?: [a-z-]+)?", passage.plain[a.at + 1 : z.at])
    ]
    for passage, start, end in found[brief.number("most") :]:
        yield passage.hit(start, end, "Another word in quotation marks: say it plainly.")


@release_rule("QT14", "Added, by the same speaker", ADVICE, Reach(languages=ENGLISH))
def added_by_the_same(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """“Added” follows a quotation of the same person.

    Why: Who adds has spoken before; otherwise readers look back in vain.
    Source: REU
    Wrong: “…,” said Ms Quill. “…,” added Mr Brant.
    Right: “…,” said Ms Quill. “…,” said Mr Brant.
    """
    speakers = {quote.id: quote.speaker for quote in manuscript.release.quotes}
    people = manuscript.fact(identities)
    before: int | None = None
    for passage in manuscript.body:
        for span in passage.speech:
            said, who = _said(passage, span), people.get(speakers.get(span.value) or "")
            if said and said.verb == "added" and who is not None and before is not None and who != before:
                yield passage.hit(said.verb_start, said.verb_end, "Somebody else spoke last: write “said”.", "said")
            before = before if who is None else who


@passage_rule("QT15", "Speaker at the first break", ADVICE, Reach(BODY, on=False, speech=True, settings={"sentences": 3}))
def speaker_at_the_first_break(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A long quotation says at its first break who speaks.

    Why: Readers should not carry four sentences without a face.
    Source: AP, REU
    Wrong: “One. Two. Three. Four,” said Mr Brant.
    Right: “One,” said Mr Brant. “Two. Three. Four.”
    """
    for said in passage.fact(attributions):
        inside = [a for a, _ in passage.sentences if said.span.start <= a + 1 < said.span.end]
        if said.behind and len(inside) > brief.number("sentences") and passage.speech[0] == said.span:
            yield passage.hit(said.start, said.end, "Say who speaks after the first sentence.")


@passage_rule("QT16", "Stock phrases", ADVICE, Reach(BODY, ENGLISH, on=False, speech=True))
def stock_phrases(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Nobody is delighted, thrilled or excited to announce.

    Why: Editors cut the sentence, and the quote with it.
    Source: NEWS
    Wrong: “We are thrilled to announce the opening.”
    Right: “The station will answer calls within ten minutes.”
    """
    for found in brief.words.find(passage, passage.plain):
        if passage.is_speech(found.start, found.end):
            yield passage.hit(found.start, found.end, f"“{short(found.words)}” says nothing; ask for a fact.")


@passage_rule("QT17", "Changes in a quote are marked", ADVICE, Reach(BODY, on=False, speech=True))
def changes_are_marked(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Square brackets and an ellipsis in a quote show what was put in or left out, and the speaker knows.

    Why: What is cut can turn the meaning.
    Source: GOV, REU
    Wrong: “We [the crews] … will stay.” (the speaker never saw it)
    Right: the same, approved
    """
    for span in passage.speech:
        for found in _EDITED.finditer(passage.plain, span.start, span.end):
            yield passage.hit(*found.span(), "Edited inside a quote: has the speaker seen it?")


@release_rule("QT18", "Speaker with the listed title", SHOULD, Reach(languages=ENGLISH))
def speaker_with_the_listed_title(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The title beside a quotation is the one that the list of speakers has.

    Why: A wrong title under a quotation is a wrong person to the desk.
    Source: J
    Wrong: said Ada Quill, Interior Minister (on the list: Minister of Fisheries)
    Right: said Ada Quill, Minister of Fisheries
    """
    speakers = {speaker.id: speaker for speaker in manuscript.release.speakers}
    speakers |= {speaker.id: speaker for speaker in brief.style.people}
    quotes: dict[str, Quote] = {quote.id: quote for quote in manuscript.release.quotes}
    for passage in manuscript.body:
        for said in passage.fact(attributions):
            speaker = speakers.get(quotes[said.span.value].speaker or "") if said.span.value in quotes else None
            if speaker and said.behind:
                yield from _other_title(passage, said, speaker, manuscript)


def _other_title(passage: Passage, said: Said, speaker: Speaker, manuscript: Manuscript) -> Iterator[Hit]:
    """A title behind the speaker’s name that shares no word with any post the list gives."""
    posts = [f"{post.title} {post.organisation}" for post in speaker.posts if post.title and held(post, manuscript)]
    at = passage.plain.find(speaker.name.family, said.start, said.end) if posts else -1
    if at < 0:
        return
    end = at + len(speaker.name.family)
    behind = re.match(
        r", (?:the )?(?P<title>[A-Z][\w’-]*(?: (?:of|for|and|the|to|in|at|on|[A-Z][\w’-]*)){0,8})", passage.plain[end:]
    )
    if behind and not _shared(behind["title"], posts):
        start = end + behind.start("title")
        titles = [post.title for post in speaker.posts if post.title and held(post, manuscript)]
        yield passage.hit(start, end + behind.end("title"), f"On the list of speakers: {short(titles[0], 50)}.", *titles[:1])


def _shared(title: str, posts: list[str]) -> bool:
    """Whether a title has all its weighty words in one of the posts, or a post all of its in the title."""
    said = {folded(word) for word in title.split()} - _SMALL
    listed = [{folded(word) for word in post.split()} - _SMALL for post in posts]
    return any(said <= words or words <= said or len(said & words) >= 2 for words in listed)


@passage_rule("PU11", "Colon or comma before a quote", ADVICE, Reach(BODY, ENGLISH, settings={"sign": ""}))
def sign_before_a_quote(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Before a quotation stands the sign the house has, colon or comma (``sign``; empty: either).

    Why: One way for one thing.
    Source: GUA, AP
    Wrong: He said, “We are ready.” (in a house with the colon)
    Right: He said: “We are ready.”
    """
    sign = brief.text("sign")
    for found in _SIGN.finditer(passage.plain) if sign else ():
        if found["sign"] != sign:
            name = "colon" if sign == ":" else "comma"
            yield passage.hit(*found.span("sign"), f"Put a {name} before a quotation.", sign, safe=True)


RULES = (
    quote_has_a_speaker, neutral_verbs, approved_words_stay, quoted_in_the_same_words, opening_mark_after_said, few_scare_quotes,
    added_by_the_same, speaker_at_the_first_break, stock_phrases, changes_are_marked, speaker_with_the_listed_title, sign_before_a_quote,
)  # fmt: skip
