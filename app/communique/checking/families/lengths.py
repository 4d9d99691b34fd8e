"""Length: headline, subhead, lead, sentences, paragraphs and the whole within the house's limits."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from communique.checking.manuscript import Manuscript
from communique.checking.passage import Hit, Passage
from communique.checking.rules import ADVICE, BODY, ENGLISH, MUST, SHOULD, Brief, Reach, passage_rule, release_rule


def _count(passage: Passage) -> int:
    """How many words a passage has, whoever says them."""
    return _counted(passage.plain)


def _counted(text: str) -> int:
    """How many words a text has; signs alone are none."""
    return sum(1 for word in text.split() if word[0].isalnum() or any(c.isalnum() for c in word))


@passage_rule("LN01", "Length of the headline", SHOULD, Reach(("headline", "subhead"), speech=True))
def headline_fits(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The headline stays within the house’s number of characters.

    Why: Wires and result lists cut what is longer.
    Source: REU
    Wrong: a headline of 112 characters where wires cut at 90
    Right: the same news in 80
    """
    limits = brief.style.limits
    most = limits.headline if passage.role == "headline" else limits.subhead
    length = len(unicodedata.normalize("NFC", passage.plain))
    if most and length > most:
        yield passage.hit(most, len(passage.plain), f"The {passage.role} has {length} characters; the limit is {most}.")


@release_rule("LN02", "Length of the lead", SHOULD)
def lead_fits(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The first paragraph stays within the house’s number of words.

    Why: Broadcasters read it aloud in one breath.
    Source: AP, REU
    Wrong: a lead of 60 words
    Right: a lead of 30 words
    """
    lead, most = manuscript.lead, brief.style.limits.lead
    if lead and most and (count := lead.fact(_count)) > most:
        yield lead.hit(0, len(lead.plain), f"The lead has {count} words; the limit is {most}.")


@release_rule("LN03", "Length of sentences", SHOULD)
def sentence_fits(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """A sentence stays within the house’s number of words.

    Why: Beyond it readers lose the beginning before they reach the end.
    Source: GOV, J
    Wrong: a sentence of 86 words
    Right: three sentences
    """
    most, longest_lead = brief.style.limits.sentence, brief.style.limits.lead
    for passage in manuscript.of(*BODY, "note") if most else ():
        if passage is manuscript.lead and len(passage.sentences) == 1 and 0 < longest_lead < passage.fact(_count):
            continue  # LN02 says it of the whole lead
        for a, z, own in passage.fact(_lengths):
            if own > most:
                yield passage.hit(a, z, f"Split this sentence: it has {own} words, the limit is {most}.")


def _lengths(passage: Passage) -> tuple[tuple[int, int, int], ...]:
    """Start and end of each sentence with the number of its words that are the house's own."""
    return tuple((a, z, _counted(passage.masked[a:z])) for a, z in passage.sentences)


@passage_rule("LN04", "Length of paragraphs", ADVICE, Reach(("paragraph", "list-item")))
def paragraph_fits(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A paragraph stays within the house’s number of words.

    Why: In a column a long paragraph is a grey wall.
    Source: GOV
    Wrong: a paragraph of 160 words
    Right: two paragraphs
    """
    most = brief.style.limits.paragraph
    own = _counted(passage.masked)
    if most and own > most and len(passage.sentences) > 1:
        yield passage.hit(0, len(passage.plain), f"Split this paragraph: it has {own} words, the limit is {most}.")


@release_rule("LN05", "Length of the release", ADVICE)
def release_fits(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """The text stays within the house’s number of words.

    Why: What does not fit on two pages is not read to its end.
    Source: NEWS
    Wrong: 1,400 words
    Right: 600 words and notes to editors
    """
    most = brief.style.limits.release
    count = sum(passage.fact(_count) for passage in manuscript.body)
    if most and count > most:
        yield manuscript.missing("body", f"The text has {count} words; the limit is {most}.")


@passage_rule("LN06", "Readability", ADVICE, Reach(("paragraph",), ENGLISH, on=False, settings={"grade": 18}))
def readable(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A paragraph reads at the house’s school grade or below (Flesch–Kincaid).

    Why: Long words in long sentences tire every reader.
    Source: GOV
    Wrong: grade 24
    Right: grade 12
    """
    words = [word.text for word in passage.words]
    if len(words) < 25:
        return
    beats = sum(
        max(1, sum(1 for a, b in zip(" " + w, w, strict=False) if b in "aeiouyAEIOUY" and a not in "aeiouyAEIOUY")) for w in words
    )
    grade = 0.39 * len(words) / max(1, len(passage.sentences)) + 11.8 * beats / len(words) - 15.59
    if grade > brief.number("grade"):
        yield passage.hit(0, len(passage.plain), f"This reads at grade {grade:.0f}; the limit is {brief.number('grade')}.")


@release_rule("LN07", "Share of quotations", ADVICE, Reach(settings={"most": 60, "kinds_without": ("Statement",)}))
def share_of_speech(manuscript: Manuscript, brief: Brief) -> Iterator[Hit]:
    """Quotations make up at most a part of the text.

    Why: A release tells the news; quotes colour it.
    Source: J
    Wrong: seven tenths of the text in quotation marks
    Right: two or three short quotes
    """
    if manuscript.release.kind in brief.texts("kinds_without"):
        return
    whole = sum(len(passage.plain) for passage in manuscript.body)
    spoken = sum(span.end - span.start for passage in manuscript.body for span in passage.speech)
    share = 100 * spoken // whole if whole else 0
    if whole > 800 and share > brief.number("most"):
        yield manuscript.missing("body", f"Quotations are {share} per cent of the text; the limit is {brief.number('most')}.")


@passage_rule("LN08", "Length of the summary", MUST, Reach(("summary",), speech=True))
def summary_fits(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The summary for search results, news systems and shared links stays within the channel’s number of characters.

    Why: A channel cuts what is longer in the middle of a word, or refuses it.
    Source: J
    Wrong: a summary of 300 characters where the channel takes 280
    Right: the same in 200
    """
    most = brief.style.limits.summary
    if most and len(passage.plain) > most:
        yield passage.hit(most, len(passage.plain), f"The summary has {len(passage.plain)} characters; the limit is {most}.")


RULES = (headline_fits, lead_fits, sentence_fits, paragraph_fits, release_fits, readable, share_of_speech, summary_fits)
