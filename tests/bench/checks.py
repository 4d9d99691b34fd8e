"""How long the house style takes: a whole release, one edited paragraph, a thousand rules."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

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
    tiny, short, long = prose.release(1), prose.release(1200), prose.release(10_000)
    yield Figure("load the default house style", bench.timed(lambda: Checker(load())))
    yield Figure("make the house's rules and 1,000 more words ready", readied(bench, lambda: many, tiny))
    with TemporaryDirectory() as folder:
        pack = with_rule_files(Path(folder), 1000)
        yield Figure("load and make ready the house's rules and 1,000 files", readied(bench, lambda: load(pack), tiny), "≤ 300 ms")
        filed = load(pack)
        yield Figure("check a whole release, 1,200 words, 1,000 rule files", bench.timed(again(filed, short)), "≤ 100 ms")
    yield Figure("check a whole release, 1,200 words", bench.timed(lambda: Checker(style).check(short)), "≤ 100 ms")
    yield Figure("check a whole release, 1,200 words, 1,000 more rules", bench.timed(lambda: Checker(many).check(short)), "≤ 100 ms")
    yield Figure("check a whole release, 10,000 words, 1,000 more rules", bench.timed(lambda: Checker(many).check(long)), "≤ 500 ms")
    yield Figure("one edited paragraph → findings, 1,200 words, 1,000 more", edited(many, short), "p95 ≤ 16 ms")
    yield Figure("one edited paragraph → findings, 10,000 words, 1,000 more", edited(many, long))


def again(style: HouseStyle, release: Release) -> Callable[[], object]:
    """A check of a whole release whose words the checker has not seen, its rules ready."""
    checker = Checker(style)
    return lambda: (checker.check(Release()), checker.check(release))


def readied(bench: Bench, styled: Callable[[], HouseStyle], tiny: Release) -> list[float]:
    """Seconds that the first check of one paragraph takes longer than a later one: all that is read, compiled and kept once."""
    checker = Checker(styled())
    later = []
    for _ in range(bench.runs + 1):
        checker.check(Release())  # what was read of the paragraph is forgotten
        begun = time.perf_counter()
        checker.check(tiny)
        later.append(time.perf_counter() - begun)
    once = statistics.median(later[1:])
    return [first - once for first in bench.timed(lambda: Checker(styled()).check(tiny))]


def with_rule_files(folder: Path, count: int) -> Path:
    """A pack that extends the default one by so many rule files, each of a few words that stand in no text."""
    (folder / "rules").mkdir()
    (folder / "house.toml").write_text('[house]\ntitle = "Bench"\nextends = "international"\n', "utf-8")
    draw = random.Random(3)
    for n in range(count):
        tokens = "".join(f"  - {''.join(draw.choices('abcdefghijklmnoprstuvw', k=8))}\n" for _ in range(4))
        (folder / "rules" / f"R{n}.yml").write_text(f"extends: existence\nmessage: \"Not '%s'.\"\nlevel: warning\ntokens:\n{tokens}", "utf-8")
    return folder


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
