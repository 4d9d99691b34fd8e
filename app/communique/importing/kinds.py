"""Which paragraphs of an imported body are quotes: those whose point is what somebody said."""

from __future__ import annotations

from dataclasses import replace

from communique.release import Block, Release

OPENING = 3
"""Code points before the first word of a quote: its mark, and a space in French."""

MOST_OPENING, MOST_ANYWHERE = 0.4, 0.6
"""The share of a paragraph that must be speech where it begins with speech, and where it does not."""


def with_quote_blocks(release: Release) -> Release:
    """The release with paragraphs that open with somebody's words, or hardly hold anything else, as quote blocks."""
    return replace(release, body=tuple(replace(block, kind="quote") if _is_quote(block) else block for block in release.body))


def _is_quote(block: Block) -> bool:
    spans = tuple(block.text.of_kind("speech"))
    if block.kind != "paragraph" or not spans:
        return False
    spoken = sum(span.end - span.start for span in spans) / len(block.text.plain)
    return spoken >= (MOST_OPENING if spans[0].start <= OPENING else MOST_ANYWHERE)
