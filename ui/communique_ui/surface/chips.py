"""The words on a quote's chip: who speaks and in which post, or that this is open, and whether the words are approved."""

from __future__ import annotations

from dataclasses import dataclass

from communique.people import full_name, post_on
from communique.release import Block, Quote, Release, Speaker
from communique_ui.wording import translate


@dataclass(frozen=True, slots=True)
class Chip:
    """What a chip says; ``token`` is the theme's colour for it, ``initial`` the letter in its dot."""

    label: str
    initial: str
    token: str
    is_open: bool


def chip_of(release: Release, row: Block) -> Chip:
    """The chip of a quote block; of several quotes in it the first one counts."""
    said = next((span.value for span in row.text.of_kind("speech")), None)
    quote = next((one for one in release.quotes if one.id == said), None)
    speaker = speaker_of(release, quote)
    if speaker is None:
        mention = quote.attribution.mention if quote and quote.attribution.mention else ""
        label = translate("Chips", "Who is “{mention}”?").format(mention=mention) if mention else translate("Chips", "Who says this?")
        return Chip(label + _approval(quote), "?", "should", is_open=True)
    name = full_name(speaker.name)
    post = post_on(speaker, release.date)
    label = f"{name} · {post.title}" if post and post.title else name
    withdrawn = quote is not None and quote.approval.state == "withdrawn"
    return Chip(label + _approval(quote), _initial(speaker), "should" if withdrawn else "accent", is_open=False)


def speaker_of(release: Release, quote: Quote | None) -> Speaker | None:
    """Who speaks a quote, or None where that is open."""
    if quote is None or quote.speaker is None:
        return None
    return next((one for one in release.speakers if one.id == quote.speaker), None)


def _approval(quote: Quote | None) -> str:
    state = quote.approval.state if quote else "open"
    words = {
        "requested": translate("Chips", "approval asked"),
        "approved": translate("Chips", "approved ✓"),
        "withdrawn": translate("Chips", "changed since approval"),
    }
    return f" — {words[state]}" if state in words else ""


def _initial(speaker: Speaker) -> str:
    return (speaker.name.family or speaker.name.given or full_name(speaker.name) or "?")[:1].upper()
