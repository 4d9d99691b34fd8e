"""How long the house style takes: a whole release, one edited paragraph, a thousand rules."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import prose
from figures import Bench, Figure

from communique.checking.checker import Checker
from communique.house_style.load import load
from communique.house_style.style import HouseStyle
from communique.release import Release
from communique.text import Text

EDITS = 60


def measure(bench: Bench) -> Iterator[Figure]:
    """Check figures."""
    style, many = load(), with_rules(load(), 1000)
    short, long = prose.release(1200), prose.release(10_000)
    yield Figure("load the default house style", bench.timed(lambda: Checker(load())))
    yield Figure("make 1,000 more rules ready", bench.timed(lambda: Checker(many)), "≤ 300 ms")
    yield Figure("check a whole release, 1,200 words", bench.timed(lambda: Checker(style).check(short)), "≤ 100 ms")
    yield Figure("check a whole release, 1,200 words, 1,000 more rules", bench.timed(lambda: Checker(many).check(short)), "≤ 100 ms")
    yield Figure("check a whole release, 10,000 words, 1,000 more rules", bench.timed(lambda: Checker(many).check(long)), "≤ 500 ms")
    yield Figure("one edited paragraph → findings, 1,200 words, 1,000 more", edited(many, short), "p95 ≤ 16 ms")
    yield Figure("one edited paragraph → findings, 10,000 words, 1,000 more", edited(many, long))


def with_rules(style: HouseStyle, count: int) -> HouseStyle:
    """A style with so many more word rules, none of which fits often."""
    draw = random.Random(3)
    letters = "abcdefghijklmnoprstuvw"
    words = {"".join(draw.choices(letters, k=8)) + f" {n}": ("better",) for n in range(count - 3)} | {"slipway": ("ramp",), "gales": (), "mast": ()}
    return replace(style, words=(*((code, pairs) for code, pairs in style.words if code != "SP12"), ("SP12", tuple(words.items()))))


def edited(style: HouseStyle, release: Release) -> list[float]:
    """Seconds from a changed paragraph to all findings, over edits all through the text."""
    checker, draw = Checker(style), random.Random(5)
    checker.check(release)
    state = {"release": release}

    def edit() -> None:
        body = list(state["release"].body)
        n = draw.randrange(len(body))
        body[n] = replace(body[n], text=body[n].text.joined(Text(f" {prose.sentence(draw)}")))
        state["release"] = replace(state["release"], body=tuple(body))
        checker.check(state["release"])

    return Bench(EDITS, "").timed(edit)
