"""The checker keeps what it read, reports a habit once, and lets no rule stop the others."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Iterator
from dataclasses import replace

import pytest

from communique.checking import checker as checking
from communique.checking.checker import Checker, check
from communique.checking.finding import Severity
from communique.checking.passage import Hit, Passage
from communique.checking.rules import ADVICE, Brief, Reach, Rule, passage_rule, release_rule
from communique.house_style.load import load
from communique.release import Block, Contact, Release
from communique.text import Text


def a_release(*paragraphs: str) -> Release:
    blocks = tuple(Block(f"b{n}", "paragraph", Text(words)) for n, words in enumerate(paragraphs))
    return Release(headline=Text("Quay opens in Merrow"), body=blocks, contacts=(Contact("c1", text="Press desk"),))


def with_rules(monkeypatch: pytest.MonkeyPatch, *rules: Rule) -> None:
    monkeypatch.setattr(checking, "RULES", {rule.code: rule for rule in rules})


@passage_rule("ZZ01", "Raises", ADVICE, Reach(("paragraph",)))
def raises(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A rule that fails.

    Why: To see what happens.
    Source: J
    Wrong: anything
    Right: nothing
    """
    raise RuntimeError("a word of the release")
    yield passage.hit(0, 1, "never")


@passage_rule("ZZ02", "Speaks", ADVICE, Reach(("paragraph",)))
def speaks(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A rule that marks the first letter.

    Why: To see what happens.
    Source: J
    Wrong: anything
    Right: nothing
    """
    yield passage.hit(0, 1, "Marked.")


def test_a_rule_that_fails_is_one_finding_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    with_rules(monkeypatch, raises, speaks)
    with caplog.at_level(logging.ERROR):
        found = check(a_release("One.", "Two.", "Three."), load())
    assert [(one.rule, len(one.others)) for one in found if one.rule != "ZZ02"] == [("INTERNAL", 2)]
    assert "ZZ01" in next(one for one in found if one.rule == "INTERNAL").message
    assert len([one for one in found if one.rule == "ZZ02"]) == 3
    assert "ZZ01" in caplog.text and "a word of the release" not in caplog.text


def test_a_rule_that_works_too_long_rests_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    with_rules(monkeypatch, speaks)
    seconds = itertools.chain([0.0, 9.0], itertools.repeat(9.0))
    checker = Checker(load(), clock=lambda: next(seconds))
    found = checker.check(a_release("One.", "Two."))
    assert [(one.rule, one.severity) for one in found] == [("ZZ02", Severity.SUGGESTION), ("INTERNAL", Severity.SUGGESTION)]
    assert "rests" in found[1].message
    assert [one.rule for one in checker.check(a_release("Three."))] == ["INTERNAL"]


def test_a_paragraph_that_stays_is_not_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []

    @passage_rule("ZZ03", "Counts", ADVICE, Reach(("paragraph",)))
    def counts(passage: Passage, brief: Brief) -> Iterator[Hit]:
        """A rule that notes what it reads.

        Why: To see what happens.
        Source: J
        Wrong: anything
        Right: nothing
        """
        read.append(passage.plain)
        yield from ()

    with_rules(monkeypatch, counts)
    checker = Checker(load())
    release = a_release("One.", "Two.", "Three.")
    checker.check(release)
    changed = replace(release, body=(release.body[0], replace(release.body[1], text=Text("Two!")), release.body[2]))
    checker.check(changed)
    assert read == ["One.", "Two.", "Three.", "Two!"]


def test_findings_do_not_depend_on_what_was_read_before() -> None:
    release = a_release("On Monday, 6 October 2026 the  quay - the largest - opens.", "It's open. The NRO met.")
    checker = Checker(load())
    checker.check(a_release("Other words altogether."))
    assert checker.check(release) == check(release, load())


def test_a_rule_speaks_only_where_the_characters_it_needs_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    with_rules(monkeypatch, replace(speaks, reach=Reach(("paragraph",), needs="!")))
    assert [one.place.block for one in check(a_release("One.", "Two!"), load())] == ["b1"]


@release_rule("ZZ04", "About a field", ADVICE)
def about_a_field(manuscript: object, brief: Brief) -> Iterator[Hit]:
    """A rule that speaks about a field as a whole.

    Why: To see what happens.
    Source: J
    Wrong: anything
    Right: nothing
    """
    yield manuscript.missing("date", "Give the date.")  # type: ignore[attr-defined]


def test_severity_and_silence_are_the_houses(monkeypatch: pytest.MonkeyPatch) -> None:
    with_rules(monkeypatch, about_a_field)
    house = load()
    assert [one.severity for one in check(a_release("One."), replace(house, rules=(("ZZ04", (("severity", "must"),)),)))] == [Severity.MUST_FIX]
    assert check(a_release("One."), replace(house, rules=(("ZZ04", (("severity", "off"),)),))) == []
    assert check(a_release("One."), replace(house, rules=(("ZZ04", (("on", False),)),))) == []
