"""Running text of any length for the bench: plain sentences of an invented sea-rescue organisation, the same in every run."""

from __future__ import annotations

import random

from communique.release import Attribution, Block, Contact, Dateline, Name, PartialDate, Post, Quote, Release, Speaker
from communique.text import Span, Text

WHO = ("The harbour office", "A crew from the island", "The training centre", "The regional desk", "A team of engineers", "The duty officer")
DOES = ("opened", "tested", "repaired", "visited", "prepared", "surveyed", "handed over", "inspected")
WHAT = ("a second lifeboat", "the radio mast", "the northern slipway", "a course for volunteers", "the new tide gauge", "twelve survival suits")
WHEN = ("in the first week of October", "during the night exercise", "before the autumn gales", "at the request of the port", "after a long winter")
SPEAKER = Speaker("s1", Name("Maren", "Okafor-Lind"), "Ms", (Post("Secretary General", "International Coastal Rescue Organization"),))


def sentence(draw: random.Random) -> str:
    return f"{draw.choice(WHO)} {draw.choice(DOES)} {draw.choice(WHAT)} {draw.choice(WHEN)}."


def paragraph(draw: random.Random, sentences: int = 4) -> str:
    return " ".join(sentence(draw) for _ in range(sentences))


def release(words: int) -> Release:
    """A release of about so many words, every fifth paragraph a quote, with the slips that real drafts have."""
    draw, blocks, quotes, count = random.Random(11), [], [], 0
    while count < words:
        n = len(blocks)
        text = paragraph(draw)
        if n % 5 == 3:
            said = f"“{text}”"
            spans = (Span(1, len(text) + 1, "speech", f"q{n}"),)
            blocks.append(Block(f"b{n}", "quote", Text(f"{said} said Ms Okafor-Lind.", spans)))
            quotes.append(Quote(f"q{n}", "s1", attribution=Attribution("Ms Okafor-Lind", "said", "PI")))
        else:
            blocks.append(Block(f"b{n}", "paragraph", Text(text if n % 3 else text.replace(" the ", "  the ", 1).replace("second", "organised"))))
        count += len(text.split())
    return Release(
        id="bench", kind="Media release", language="en", date=PartialDate(2026, 10, 6), headline=Text("Crews train for the autumn gales"),
        dateline=Dateline("Lisbon", "Portugal"), body=tuple(blocks), quotes=tuple(quotes), speakers=(SPEAKER,), end_mark="ENDS",
        contacts=(Contact("c1", "Press desk", phone="+351 21 555 0142", email="press@icro.example"),),
    )  # fmt: skip
