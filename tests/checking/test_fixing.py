"""Fixes change exactly what they say, and never a letter under an approved quote."""

import random
import sys
import tomllib
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import pytest
from casebook import every_case, findings_on
from casebook import release as casebook_release

from communique import quotes
from communique.checking.checker import Checker, check
from communique.checking.finding import Edit, Finding, Fix, Place
from communique.checking.fixing import apply, apply_safe, is_refused
from communique.house_style.load import load
from communique.importing.load import load as read
from communique.jobs.fixing import fixed
from communique.release import Block, PartialDate, Quote, Release
from communique.text import Span, Text

PROSE = Path(__file__).resolve().parent / "prose"
PIECES = [
    "The  port - the largest - is open .", "It's \"new” and it's big.", "On Monday, 6 October 2026 the the quay opens,",
    "in  organised harbors",
    "e.g. 06 October", "Mr. Brant said",
    "5% of 2000 ships", "wait....", "due to the fact that", "U.N. ships & ports", "X\u00a0Y zone", "at 12pm , today!!",
]  # fmt: skip


def a_release(draw: random.Random) -> Release:
    blocks, made = [], []
    for n in range(draw.randint(2, 5)):
        before, said, after = (" ".join(draw.choices(PIECES, k=draw.randint(1, 3))) for _ in range(3))
        opening, closing = draw.choice([("“", "”"), ('"', '"'), ('"', "”")])
        text = f"{before} {opening}{said}{closing} {after}"
        start = len(before) + 2
        blocks.append(Block(f"b{n}", "paragraph", Text(text, (Span(start, start + len(said), "speech", f"q{n}"),))))
        made.append(Quote(f"q{n}"))
    release = Release(headline=Text(draw.choice(PIECES)), date=PartialDate(2026, 10, 6), body=tuple(blocks), quotes=tuple(made))
    for quote in made:
        if draw.random() < 0.7:
            release = quotes.approved(release, quote.id, "A. Brant", "2026-10-05T09:00:00Z")
    return release


def test_random_fixes_leave_every_approved_letter() -> None:
    draw, checker, applied = random.Random(7), Checker(load()), 0
    while applied < 3_000:
        release = a_release(draw)
        sealed = {q.id: quotes.words(release, q.id) for q in release.quotes if quotes.is_approved(release, q)}
        fixes = [fix for finding in checker.check(release) for fix in finding.fixes]
        for _ in range(60):
            place = draw.choice(release.body)
            at = sorted(draw.randint(0, len(place.text.plain)) for _ in range(2))
            fixes.append(Fix("", (Edit(Place("body", place.id, *at), draw.choice(["", "x", "long words"])),)))
        for fix in fixes:
            changed = apply(release, fix)
            applied += 1
            for id_, words in sealed.items():
                assert quotes.words(changed, id_) == words, fix


def sealed_somewhere(draw: random.Random, release: Release) -> Release:
    """The release with its quotes approved or not, or else with a random stretch of each paragraph an approved quote of its own."""
    if release.quotes and draw.random() < 0.5:
        made = tuple(quote for quote in release.quotes if draw.random() < 0.7)
    else:
        body, made = [], ()
        for n, block in enumerate(release.body):
            plain = block.text.without("speech")
            start, end = sorted(draw.randint(0, len(plain.plain)) for _ in range(2))
            if start < end and draw.random() < 0.8:
                made = (*made, Quote(f"s{n}"))
                plain = plain.with_span(Span(start, end, "speech", f"s{n}"))
            body.append(Block(block.id, block.kind, plain))
        release = replace(release, body=tuple(body), quotes=made)
    for quote in made:
        release = quotes.approved(release, quote.id, "A. Brant", "2026-10-05T09:00:00Z")
    return release


@pytest.mark.slow
def test_ten_thousand_fixes_of_every_rule_leave_every_approved_letter() -> None:
    draw = random.Random(23)
    cases = [case for case in every_case() if case.kind == "fix"]
    wanted, rules, applied = {case.code for case in cases}, set(), 0
    while applied < 10_000 or (rules < wanted and applied < 40_000):  # a rule of one case comes up rarely
        case = draw.choice(cases)
        release = sealed_somewhere(draw, casebook_release(case))
        sealed = {q.id: quotes.words(release, q.id) for q in release.quotes if quotes.is_approved(release, q)}
        for finding in findings_on(case, release):
            rules.add(finding.rule)
            for fix in finding.fixes:
                assert not is_refused(release, fix), (case, fix)
                changed = apply(release, fix)
                applied += 1
                for id_, words in sealed.items():
                    assert quotes.words(changed, id_) == words, (case, fix)
    assert rules == wanted


def test_a_fix_offered_never_touches_an_approved_quote() -> None:
    draw, checker = random.Random(11), Checker(load())
    for _ in range(60):
        release = a_release(draw)
        for finding in checker.check(release):
            assert not any(is_refused(release, fix) for fix in finding.fixes), finding


def test_safe_fixes_are_applied_together_and_leave_nothing_safe_behind_but_new_neighbours() -> None:
    text = Text("The  port's gate is \"open” .")
    release = Release(headline=Text("Gate"), body=(Block("b1", "paragraph", text),))
    mended = apply_safe(release, check(release, load()))
    assert mended.body[0].text.plain == "The port’s gate is “open”."


def places(findings: list[Finding]) -> int:
    return sum(1 + len(finding.others) for finding in findings)


def test_all_safe_fixes_leave_fewer_findings_and_no_safe_fix() -> None:
    draw, checker = random.Random(5), Checker(load())
    for _ in range(25):
        release = a_release(draw)
        before = checker.check(release)
        mended, applied = fixed(release, load(), safe_only=True)
        after = checker.check(mended)
        assert (places(after) < places(before)) is (applied > 0)
        left = [fix for finding in after for fix in finding.fixes if fix.safe and not is_refused(mended, fix)]
        assert left == []
        assert fixed(mended, load(), safe_only=True) == (mended, 0)


@pytest.mark.parametrize("file", sorted(PROSE.glob("*.toml")), ids=lambda file: file.stem)
def test_safe_fixes_of_whole_releases_do_not_come_back(file: Path) -> None:
    case = tomllib.loads(file.read_text("utf-8"))
    style = load(case["style"])
    release = read(case["text"].encode(), "release.txt", known=style.people).release
    mended, _ = fixed(release, style, safe_only=True)
    before, after = (Checker(style).check(one) for one in (release, mended))
    assert places(after) <= places(before)
    assert [(one.rule, one.message) for one in after if any(fix.safe for fix in one.fixes)] == []


def test_a_fix_for_many_places_skips_approved_quotes_and_says_so() -> None:
    said = "It's ready and it's ours"
    text = f"The port's gate. “{said}.” The town's quay."
    start = text.index(said)
    release = Release(body=(Block("b1", "paragraph", Text(text, (Span(start, start + len(said), "speech", "q1"),))),), quotes=(Quote("q1"),))
    release = quotes.approved(release, "q1", "A. Brant", "2026-10-05T09:00:00Z")
    (finding,) = [one for one in check(release, load()) if one.rule == "TY05"]
    assert len(finding.others) == 3
    assert finding.fixes[0].label.startswith("2 of 4 (approved quotes stay)")
    assert apply(release, finding.fixes[0]).body[0].text.plain == text.replace("port's", "port’s").replace("town's", "town’s")


def test_edits_that_overlap_or_do_not_fit_are_refused_whole() -> None:
    release = Release(headline=Text("The gate is open"))
    place = Place("headline", None, 4, 8)
    for edits in ((Edit(place, "a"), Edit(Place("headline", None, 6, 9), "b")), (Edit(Place("headline", None, 4, 99), "b"),)):
        assert apply(release, Fix("", edits)) == release


def test_a_paragraph_that_a_fix_empties_goes() -> None:
    release = Release(body=(Block("b1", "paragraph", Text("Share")), Block("b2", "paragraph", Text("Words."))))
    fix = Fix("", (Edit(Place("body", "b1", 0, 5), ""),))
    assert [block.id for block in apply(release, fix).body] == ["b2"]
