"""Run every rule of a house style over a release; what has not changed since the last time is not read again."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from time import thread_time
from traceback import extract_tb

from communique.checking import waivers
from communique.checking.finding import Edit, Finding, Fix, Place, Severity
from communique.checking.fixing import is_sealed
from communique.checking.manuscript import Key, Manuscript, keys, manuscript_of
from communique.checking.passage import Hit, Passage
from communique.checking.rules import Brief, Rule
from communique.checking.sentences import sentences
from communique.checking.spelling import Speller, open_speller
from communique.checking.table import RULES
from communique.checking.vale.pack_rules import pack_rules
from communique.house_style.style import HouseStyle
from communique.release import Release, Waiver

INTERNAL = "INTERNAL"
PASSAGE_SECONDS, RELEASE_SECONDS = 0.5, 3.0
"""So much work a rule may do on one passage, and on a whole release, where it may have to open a dictionary first."""
SEVERITIES = {"suggestion": Severity.SUGGESTION, "should": Severity.SHOULD_FIX, "must": Severity.MUST_FIX}
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a check says: findings that stand, those somebody waived with the waiver, and waivers that no longer fit any words."""

    findings: tuple[Finding, ...]
    waived: tuple[tuple[Finding, Waiver], ...] = ()
    lapsed: tuple[Waiver, ...] = ()


@dataclass(frozen=True, slots=True)
class _Active:
    """A rule that the house has on, with its severity and what it is told."""

    rule: Rule
    severity: Severity
    brief: Brief


Hits = tuple[tuple[_Active, Hit], ...]


def check(release: Release, style: HouseStyle) -> list[Finding]:
    """Every finding on a release that nobody waived, in the order of the text."""
    return list(Checker(style).judge(release).findings)


class Checker:
    """A house style's rules, made ready once; keeps what it said of each passage while the words stay."""

    def __init__(self, style: HouseStyle, clock: Callable[[], float] = thread_time, least: Severity = Severity.SUGGESTION) -> None:
        """``clock`` gives the seconds of work this thread has done: a rule that takes too long rests, whatever else the machine does."""
        self.style = style
        self._clock, self._at = clock, 0.0
        self._resting: dict[str, _Active] = {}
        packed = pack_rules(style)
        self.rules: Mapping[str, Rule] = {**RULES, **packed.rules}
        self.problems = packed.problems
        self._active = tuple(one for one in _active(style, self.rules.values()) if one.severity >= least)
        self._packed = {active.rule.code: active for active in self._active if active.rule.code in packed.rules and active.rule.on_passage}
        self._speaking = packed.speaking
        self._passages: dict[Key, tuple[Passage, Hits]] = {}
        self._reaching: dict[tuple[str, str], tuple[tuple[_Active, frozenset[str]], ...]] = {}
        self._spellers: dict[str, Speller | None] = {}

    def check(self, release: Release) -> list[Finding]:
        """Every finding that nobody waived, in the order of the text."""
        return list(self.judge(release).findings)

    def judge(self, release: Release, now: datetime | None = None, beside: Sequence[Release] = ()) -> Verdict:
        """Findings, waived ones, and waivers that lapsed; without ``now`` (aware) no rule compares anything with the clock.

        ``beside``: its versions in other languages, and earlier releases of its series in its own.
        """
        self._at = self._clock()
        read = {key: self._passages.get(key) or self._read(key) for key in keys(release)}
        self._passages = read
        manuscript = Manuscript(release, tuple(passage for passage, _ in read.values()), self.style, self._speller, now)
        manuscript.beside = tuple(manuscript_of(one, self.style) for one in beside if one != release)
        hits = [hit for _, hits in read.values() for hit in hits]
        for active in self._active:
            if active.rule.on_release and active.rule.reach.covers(release.language):
                hits += self._about_release(active, manuscript)
        hits += [(_internal(active), _too_slow(active)) for active in self._resting.values()]
        found = [_finding(active, hit, manuscript) for active, hit in hits if not active.rule.reach.habit]
        found += [_finding(active, hit, manuscript) for active, hit in _habits(hits)]
        order = {(p.field, p.block): n for n, p in enumerate(manuscript.passages)}
        found.sort(key=lambda f: (order.get((f.place.field, f.place.block), len(order)), f.place.start, -f.severity, f.rule))
        if any(quote.approval.state == "approved" for quote in release.quotes):
            found = [_without_sealed(release, finding) for finding in found]
        return Verdict(*waivers.divided(release, self.style, tuple(found)))

    def _speller(self, language: str) -> Speller | None:
        """The speller of a language; British and American words are both known, which of them is right other rules say. Opened once."""
        tag = language.partition("-")[0]
        if tag not in self._spellers:
            self._spellers[tag] = open_speller(tag, known_words(self.style))
        return self._spellers[tag]

    def _read(self, key: Key) -> tuple[Passage, Hits]:
        """A passage that is new or changed, with what the rules say of it."""
        passage, place = Passage(*key, sentences), Place(*key[:2])
        hits: list[tuple[_Active, Hit]] = []
        signs = frozenset(passage.plain)
        for active, needs in self._reach(passage.role, passage.language):
            if not needs or not signs.isdisjoint(needs):
                hits += self._about_passage(active, passage, place)
        if self._packed:
            spoken = (self._packed[code] for code in sorted(self._speaking(passage)) if code in self._packed)
            for active in spoken:
                if passage.role in active.rule.reach.roles and active.rule.reach.covers(passage.language):
                    hits += self._about_passage(active, passage, place)
        return passage, tuple(hits)

    def _reach(self, role: str, language: str) -> tuple[tuple[_Active, frozenset[str]], ...]:
        """The rules asked about passages of a role and language, each with the signs of which it needs one."""
        key = (role, language)
        if key not in self._reaching:
            own = (a for a in self._active if a.rule.on_passage and a.rule.code not in self._packed)
            fits = (a for a in own if role in a.rule.reach.roles and a.rule.reach.covers(language))
            self._reaching[key] = tuple((a, frozenset(a.rule.reach.needs)) for a in fits)
        return self._reaching[key]

    def _about_passage(self, active: _Active, passage: Passage, place: Place) -> Hits:
        assert active.rule.on_passage is not None
        hits = self._asked(active, active.rule.on_passage(passage, active.brief), place, PASSAGE_SECONDS)
        if not hits or active.rule.reach.speech or not passage.speech:
            return hits
        return tuple(pair for pair in hits if not passage.is_speech(pair[1].place.start, pair[1].place.end))

    def _about_release(self, active: _Active, manuscript: Manuscript) -> Hits:
        assert active.rule.on_release is not None
        hits = self._asked(active, active.rule.on_release(manuscript, active.brief), Place("body"), RELEASE_SECONDS)
        return hits if active.rule.reach.speech else tuple(pair for pair in hits if not _in_speech(manuscript, pair[1].place))

    def _asked(self, active: _Active, found: Iterator[Hit], place: Place, longest: float) -> Hits:
        """What a rule says; a failure becomes a hit about the rule, and a rule that worked too long is not asked again.

        The time of a rule is counted from the end of the one before, as to read the clock takes as long as many a rule.
        """
        if active.rule.code in self._resting:
            return ()
        try:
            hits = tuple([(active, hit) for hit in found])
        except Exception as trouble:  # noqa: BLE001 - one rule that fails must not take the others with it
            where = extract_tb(trouble.__traceback__)[-1]  # the error's own text may quote the release, which no log may
            log.error("rule %s failed: %s in %s, line %s", active.rule.code, type(trouble).__name__, where.name, where.lineno)
            return ((_internal(active), Hit(place, f"Rule {active.rule.code} could not read this; the other rules went on.")),)
        begun, self._at = self._at, self._clock()
        if self._at - begun > longest:
            self._resting[active.rule.code] = active
        return hits


def _active(style: HouseStyle, rules: Iterable[Rule]) -> Iterator[_Active]:
    """The rules that are on in a house, with its severities and settings over the rule's own."""
    for rule in rules:
        own = style.settings(rule.code)
        severity = own.get("severity")
        if severity == "off" or not own.get("on", rule.reach.on or severity in SEVERITIES):
            continue
        settings = {**rule.reach.settings, **{key: own[key] for key in rule.reach.settings if key in own}}
        yield _Active(rule, SEVERITIES.get(str(severity), rule.severity), Brief(style, settings, rule.code))


def known_words(style: HouseStyle) -> frozenset[str]:
    """Every word of the house's people, terms, places and names: never a misspelling."""
    people = (f"{one.name.given} {one.name.family} {one.name.printed}" for one in style.people)
    terms = (f"{term.right} {term.expansion}" for term in style.terms)
    own = style.organisation
    texts = (*people, *terms, *style.places, *style.dateline.stand_alone, f"{own.name} {own.short_name} {own.city} {own.country}")
    return frozenset(part.strip("()“”.,") for text in texts for part in text.split())


def unknown_settings(style: HouseStyle) -> Iterator[tuple[str, str]]:
    """Pairs of (rule code, sentence) for settings in ``[rules]`` that no rule has."""
    from communique.house_style.pack import unknown

    for code, pairs in style.rules:
        if "." in code:
            continue
        if code not in RULES:
            yield code, f"There is no rule {code}; see the list of rules."
            continue
        known = ("severity", "on", *RULES[code].reach.settings)
        yield from ((code, unknown(key, known)) for key, _ in pairs if key not in known)


def _internal(active: _Active) -> _Active:
    """What a finding about a rule comes from; all of one kind are one finding."""
    rule = replace(active.rule, code=INTERNAL, title="A rule failed", reach=replace(active.rule.reach, habit=True, speech=True))
    return replace(active, rule=rule, severity=Severity.SUGGESTION)


def _too_slow(active: _Active) -> Hit:
    return Hit(Place("body"), f"Rule {active.rule.code} takes too long on this text; it rests until the style is loaded again.")


def _in_speech(manuscript: Manuscript, place: Place) -> bool:
    return any(passage.is_speech(place.start, place.end) for passage in manuscript.at(place))


def _habits(hits: list[tuple[_Active, Hit]]) -> Iterator[tuple[_Active, Hit]]:
    """Hits of one habit folded into one: the first place, the others, a fix for all and one for the first."""
    groups: dict[tuple[str, str], list[tuple[_Active, Hit]]] = {}
    for active, hit in hits:
        if active.rule.reach.habit:
            groups.setdefault((active.rule.code, hit.message), []).append((active, hit))
    for group in groups.values():
        active, first = group[0]
        if len(group) <= active.rule.reach.few:
            yield from group
            continue
        all_fixes = [hit.fixes[0] for _, hit in group if hit.fixes]
        edits = tuple(edit for fix in all_fixes for edit in fix.edits)
        every = (Fix(f"All {len(group)}: {all_fixes[0].label}", edits, all(fix.safe for fix in all_fixes)),) if all_fixes else ()
        yield active, replace(first, fixes=(*every, *first.fixes), others=tuple(hit.place for _, hit in group[1:]))


def _finding(active: _Active, hit: Hit, manuscript: Manuscript) -> Finding:
    rule = active.rule
    return Finding(
        rule.code, hit.severity or active.severity, hit.place, hit.message,
        rule.page("Why"), rule.page("Source"), rule.title, hit.text, hit.fixes, hit.others, _in_speech(manuscript, hit.place),
    )  # fmt: skip


def _without_sealed(release: Release, finding: Finding) -> Finding:
    """The finding without edits under approved quotes: a fix for many places skips them, one for a single place goes."""
    if not any(is_sealed(release, edit) for fix in finding.fixes for edit in fix.edits):
        return finding
    kept = (_unsealed(release, finding, fix) for fix in finding.fixes)
    return replace(finding, fixes=tuple(fix for fix in kept if fix))


def _unsealed(release: Release, finding: Finding, fix: Fix) -> Fix | None:
    free: tuple[Edit, ...] = tuple(edit for edit in fix.edits if not is_sealed(release, edit))
    if len(free) == len(fix.edits):
        return fix
    if not free or not finding.others or not fix.label.startswith("All "):
        return None
    what = fix.label.partition(": ")[2]
    return replace(fix, edits=free, label=f"{len(free)} of {len(fix.edits)} (approved quotes stay): {what}")
