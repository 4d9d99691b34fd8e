"""A finding that somebody ruled out with a reason stays out while its words stand, and comes back when they change."""

from __future__ import annotations

from dataclasses import replace

import pytest

from communique.checking import waivers
from communique.checking.checker import INTERNAL, Checker, Verdict
from communique.checking.finding import Finding, Place, Severity
from communique.errors import UsageError
from communique.house_style.load import load
from communique.release import Block, Release, WaiverScope
from communique.text import Text

CHECKER = Checker(load())
TWO = ("The Icro met in Merrow.", "Later the Icro sailed.")


def a_release(*paragraphs: str) -> Release:
    return Release(body=tuple(Block(f"b{n}", "paragraph", Text(words)) for n, words in enumerate(paragraphs)))


def judged(release: Release) -> Verdict:
    return CHECKER.judge(release)


def terms(verdict: Verdict) -> list[str | None]:
    return [one.place.block for one in verdict.findings if one.rule == "CA01"]


def waived(release: Release, scope: WaiverScope) -> Release:
    """The release with the first CA01 ruled out in a scope."""
    first = next(one for one in judged(release).findings if one.rule == "CA01")
    return replace(release, waivers=(waivers.waiver(first, scope, "official name", by="A. Brant", at="2026-10-05T09:00:00Z"),))


def test_here_rules_out_one_place() -> None:
    release = a_release(*TWO)
    assert terms(judged(release)) == ["b0", "b1"]
    verdict = judged(waived(release, "here"))
    assert terms(verdict) == ["b1"]
    ((finding, one),) = verdict.waived
    assert (finding.place.block, one.reason, one.by, one.at) == ("b0", "official name", "A. Brant", "2026-10-05T09:00:00Z")


@pytest.mark.parametrize("scope", ["release", "house"])
def test_release_and_house_rule_out_the_words_everywhere(scope: WaiverScope) -> None:
    verdict = judged(waived(a_release(*TWO), scope))
    assert terms(verdict) == [] and len(verdict.waived) == 2


def test_what_is_proposed_for_the_house_is_listed() -> None:
    assert waivers.proposals(waived(a_release(*TWO), "release")) == ()
    (one,) = waivers.proposals(waived(a_release(*TWO), "house"))
    assert one.rule == "CA01"


def test_the_house_itself_may_rule_words_out() -> None:
    release = a_release(*TWO)
    first = next(one for one in judged(release).findings if one.rule == "CA01")
    house = replace(load(), waived=(f"CA01:{waivers.letters(first)}",))
    verdict = Checker(house).judge(release)
    assert terms(verdict) == [] and {one.scope for _, one in verdict.waived} == {"house"}


def test_a_waiver_is_void_when_its_words_change_and_holds_when_others_do() -> None:
    base = a_release("The Icro met.")
    kept = waived(base, "here")
    longer = replace(kept, body=(replace(kept.body[0], text=Text("On Monday the Icro met again.")),))
    assert terms(judged(longer)) == [] and judged(longer).lapsed == ()
    changed = replace(kept, body=(replace(kept.body[0], text=Text("The I.C.R.O. met.")),))
    verdict = judged(changed)
    assert terms(verdict) == ["b0"] and verdict.lapsed == kept.waivers


def test_a_waiver_whose_words_are_gone_has_lapsed() -> None:
    kept = waived(a_release(*TWO), "release")
    verdict = judged(replace(kept, body=(Block("b9", "paragraph", Text("Nothing of the kind.")),)))
    assert verdict.lapsed == kept.waivers


def test_a_reason_is_asked_for() -> None:
    first = next(one for one in judged(a_release(*TWO)).findings if one.rule == "CA01")
    with pytest.raises(UsageError):
        waivers.waiver(first, "here", "  ")


def test_findings_about_a_rule_cannot_be_ruled_out() -> None:
    broken = Finding(INTERNAL, Severity.SUGGESTION, Place("body"), "Rule X could not read this.")
    release = replace(a_release("One."), waivers=(waivers.waiver(broken, "release", "other"),))
    standing, _, lapsed = waivers.divided(release, load(), (broken,))
    assert standing == (broken,) and lapsed == release.waivers
