"""Findings as rows for people and programs: where in the file each stands, and the formats json, SARIF and GitHub."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

from communique import __version__
from communique.checking.finding import Edit, Finding, Fix, Place, Severity
from communique.checking.fixing import words_at
from communique.checking.manuscript import keys
from communique.jobs import counted
from communique.jobs.opening import Opened

Row = dict[str, Any]
LEVELS = {"must": "error", "should": "warning", "suggestion": "note"}


class Lines:
    """Finds the line and column of a place: in the source where that is text, else the paragraph's number in the release."""

    def __init__(self, opened: Opened) -> None:
        self._opened = opened
        self._starts = [0, *(found.end() for found in re.finditer(r"\n", opened.source))]
        self._order = {(field, block): n for n, (field, block, *_) in enumerate(keys(opened.release), 1)}
        self._found: dict[tuple[str, str | None], list[int]] = {}

    def of(self, place: Place) -> tuple[int, int]:
        """Line and column from 1, columns in code points."""
        offsets = self._offsets(place)
        if not offsets:
            return self._order.get((place.field, place.block), 1), place.start + 1
        at = offsets[min(place.start, len(offsets) - 1)]
        line = bisect_right(self._starts, at)
        return line, at - self._starts[line - 1] + 1

    def _offsets(self, place: Place) -> list[int]:
        """Where in the source each character of a field or block stands; empty where that cannot be told."""
        key = (place.field, place.block)
        if key not in self._found:
            self._found[key] = _located(self._opened.source, words_at(self._opened.release, place))
        return self._found[key]


def rows(file: str, opened: Opened, findings: Sequence[Finding]) -> list[Row]:
    """Every finding as a dict of the documented shape, in order."""
    lines = Lines(opened)
    return [_row(file, lines, finding) for finding in findings]


def _row(file: str, lines: Lines, finding: Finding) -> Row:
    place = finding.place
    line, column = lines.of(place)
    return {
        "file": file, "rule": finding.rule, "severity": finding.severity.key, "title": finding.title, "message": finding.message,
        "why": finding.why, "source": finding.source, **_place(place), "text": finding.text, "line": line, "column": column,
        "in_speech": finding.in_speech, "others": [_elsewhere(lines, other) for other in finding.others],
        "fixes": [_fix(fix) for fix in finding.fixes],
    }  # fmt: skip


def _place(place: Place) -> Row:
    return {"field": place.field, "block": place.block, "start": place.start, "end": place.end}


def _elsewhere(lines: Lines, place: Place) -> Row:
    line, column = lines.of(place)
    return {**_place(place), "line": line, "column": column}


def _fix(fix: Fix) -> Row:
    return {"label": fix.label, "safe": fix.safe, "edits": [_edit(edit) for edit in fix.edits]}


def _edit(edit: Edit) -> Row:
    return {**_place(edit.place), "text": edit.text}


def _located(source: str, words: str) -> list[int]:
    """The source offset of every character of some words, white space matching any white space; empty where they are not there."""
    parts = words.split()
    if not source or not parts:
        return []
    head = re.search(r"\s+".join(map(re.escape, parts[:40])), source)
    if head is None:
        return []
    at, offsets = head.start(), []
    for letter in words:
        while not letter.isspace() and at < len(source) and source[at].isspace():
            at += 1
        offsets.append(min(at, len(source) - 1))
        if not letter.isspace():
            at += 1
    return offsets


def as_text(found: Sequence[Row]) -> str:
    """Findings for a reader, a line each, with a closing count."""
    names = {one.key: one.label for one in Severity}
    lines = [f"{r['file']}:{r['line']}:{r['column']}: {names[r['severity']]}: {r['message']} [{r['rule']}]" for r in found]
    counts = [f"{n} {one.label.lower()}" for one in reversed(Severity) if (n := sum(r["severity"] == one.key for r in found))]
    return "\n".join([*lines, f"{counted(len(found), 'finding')}: {', '.join(counts)}." if found else "Nothing to fix."]) + "\n"


def as_github(found: Sequence[Row]) -> str:
    """Workflow commands that GitHub shows beside the lines."""
    kinds = {"must": "error", "should": "warning", "suggestion": "notice"}
    return "".join(
        f"::{kinds[r['severity']]} file={_escaped(r['file'])},line={r['line']},col={r['column']},"
        f"title={_escaped(r['rule'])}::{_escaped(r['message'], ':,')}\n"
        for r in found
    )


def _escaped(text: str, kept: str = "") -> str:
    codes = {"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"}
    return "".join(letter if letter in kept else codes.get(letter, letter) for letter in text)


def as_sarif(found: Sequence[Row]) -> Row:
    """A SARIF 2.1.0 log."""
    names = sorted({r["rule"] for r in found})
    titles = {r["rule"]: (r["title"] or r["message"], r["why"]) for r in found}
    rules = [{"id": name, "shortDescription": {"text": titles[name][0]}, "fullDescription": {"text": titles[name][1]}} for name in names]
    results = [_result(row, names.index(row["rule"])) for row in found]
    driver = {"name": "communique", "version": __version__, "rules": rules}
    schema = "https://json.schemastore.org/sarif-2.1.0.json"
    return {"$schema": schema, "version": "2.1.0", "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}]}


def _result(row: Row, index: int) -> Row:
    region = {"startLine": row["line"], "startColumn": row["column"], "endColumn": row["column"] + row["end"] - row["start"]}
    return {
        "ruleId": row["rule"], "ruleIndex": index, "level": LEVELS[row["severity"]], "message": {"text": row["message"]},
        "locations": [{
            "physicalLocation": {"artifactLocation": {"uri": row["file"]}, "region": region},
            "logicalLocations": [{"fullyQualifiedName": ".".join(filter(None, (row["field"], row["block"])))}],
        }],
    }  # fmt: skip
