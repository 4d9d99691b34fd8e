"""The gate loses nothing, hostile patterns never stop anything, and a bad rule costs only itself."""

import contextlib
import time
from pathlib import Path

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from communique.checking.vale.arithmetic import parsed
from communique.checking.vale.definition import define
from communique.checking.vale.patterns import Gate
from communique.checking.vale.points.point import Context
from communique.checking.vale.rules import RuleSet
from communique.checking.vale.run import run
from communique.errors import StyleError

ATOMS = ("a", "b", "é", "ب", " ", r"\.", r"\w", r"\s", r"\d", r"\W",
    r"\S", ".", "[ab]", "[^a]", "[a-c]", r"[\w-]", r"[^\s]", "[[:punct:]]", r"\b", "^", "$", r"\p{Lu}")
WRAPS = ("({})", "(?:{})", "(?i:{})", "(?={})", "(?!{})", "(?<=a{})", "(?<!b{})", "(?>{})", "(?<n>{})", "{}")
QUANTIFIERS = ("", "?", "*", "+", "{2}", "{1,2}", "+?", "*+", "{,2}")
TEXTS = st.text(alphabet="abAB cé.ب1-\n’", max_size=14)


@st.composite
def patterns(draw) -> str:
    parts = []
    for _ in range(draw(st.integers(1, 4))):
        inner = "".join(draw(st.lists(st.sampled_from(ATOMS), min_size=1, max_size=3)))
        parts.append(draw(st.sampled_from(WRAPS)).format(inner) + draw(st.sampled_from(QUANTIFIERS)) + draw(st.sampled_from(("", "|"))))
    return "".join(parts)


@given(patterns(), TEXTS, st.booleans())
def test_whatever_matches_is_among_the_candidates_of_the_gate(pattern, text, folds):
    try:
        exact = regex.compile(pattern, regex.MULTILINE | (regex.IGNORECASE if folds else 0))
    except regex.error:
        return
    gate = Gate()
    for other in ("zzz", pattern, "qqq"):
        gate.add(other)
    if exact.search(text):
        assert 1 in gate.candidates(text), (pattern, text)


def test_the_gate_does_rule_out_what_cannot_match():
    gate = Gate()
    for word in ("slipway", "lifeboat", r"\btide\b(?! gauge)"):
        gate.add(word)
    assert gate.candidates("The lifeboat left with the TIDE.") == {1, 2}


HOSTILE = (
    r"(a+)+$", r"(a|a)*b", r"(a|aa)+$", r"([a-zA-Z]+)*\d", r"(.*a){12}", r"(\w+\s?)+$", r"(\s*\w+\s*)+;", r"^(\d+\s*)+(?:January|October)",
    r"[“\"]([^”\"]+[,.]?\s*)+[”\"] said", r"^([A-Z ]+,?\s*)+ – ", r"(a*)*b", r"((a+)+)+b", r"(?:a?){40}a{40}b", r"(x+x+)+y", r"(\w*\s*)*!",
    r"(<[^>]*>?)+z", r"([\w.]+)+@", r"(,?\s*\w+)+:", r"(?=(a+)+b)", r"(?<=(a+)+)b",
)  # fmt: skip
TRAPS = ("a" * 4000, "a " * 2000, "1 " * 2000, "A, " * 1500, "“a, " * 1000, "x" * 3000, "<" * 3000, "a.a" * 1000, "a,b " * 1000)


@pytest.mark.parametrize("pattern", HOSTILE)
def test_a_pattern_that_blows_up_is_refused_with_a_reason_or_stopped_in_time(pattern):
    source = "extends: existence\nmessage: no\nnonword: true\ntokens:\n  - '" + pattern.replace("'", "''") + "'\n"
    rules = RuleSet([define("T.A", source, Path("A.yml"))], Context())
    if not rules.rules:
        assert "too slow" in rules.problems[0][2] or "no pattern" in rules.problems[0][2]
        return
    from communique.checking.vale.blocks import plain
    from communique.checking.vale.patterns import TooSlowError
    from communique.checking.vale.rules import alerts

    for trap in TRAPS:
        block = plain(trap, "txt").blocks[1]
        begun = time.process_time()
        with contextlib.suppress(TooSlowError):
            list(alerts(rules.rules[0], block, rules.gate.candidates(trap), {}))
        assert time.process_time() - begun < 2, "the time limit does not hold"


@pytest.mark.parametrize(
    ("source", "line", "says"),
    [
        ("message: x\n", None, "does not say what it extends"),
        ("extends: existence\n", None, "no message"),
        ("extends: magic\nmessage: x\n", 1, "no extension point"),
        ("extends: existence\nmessage: x\ntoken: y\n", 3, "“token” is no key of existence"),
        ("extends: existence\nmessage: x\ntokens:\n - (a\n", 3, "no pattern"),
        ("extends: existence\nmessage: x\nlevel: bad\ntokens: [a]\n", 3, "level “bad”"),
        ("extends: existence\nmessage: x\nscope: a b\ntokens: [a]\n", 3, "no scope"),
        ("extends: existence\nmessage: &a x\ntokens: [a]\n", 2, "Anchors and aliases"),
        ("extends: existence\nmessage: *a\n", 2, "Anchors and aliases"),
        ("extends: existence\nextends: existence\nmessage: x\n", 2, "stands twice"),
        ("extends: existence\nmessage: !!python/name:os.system x\n", 2, "Tags"),
        ("extends: existence\nmessage: x\ntokens: [a\n", 4, "not YAML"),
        ("- a\n- b\n", 1, "not a rule"),
        ("extends: script\nmessage: x\nscript: code\n", 1, "would run code"),
        ("extends: sequence\nmessage: x\ntokens:\n - tag: NN\n   pattern: a\n", 3, "parts of speech"),
        ("extends: metric\nmessage: x\nformula: __import__('os')\ncondition: '> 1'\n", 3, "no function|no meaning"),
        ("extends: existence\nmessage: x\ntokens: " + "[" * 30 + "a" + "]" * 30 + "\n", 3, "nested more than"),
    ],
)  # fmt: skip
def test_a_bad_rule_is_named_with_its_line_and_the_others_run(tmp_path, source, line, says):
    style = tmp_path / "styles" / "T"
    style.mkdir(parents=True)
    (style / "Bad.yml").write_text(source)
    (style / "Good.yml").write_text("extends: existence\nmessage: Avoid '%s'.\ntokens: [very]\n")
    (tmp_path / ".vale.ini").write_text("StylesPath = styles\n[*]\nBasedOnStyles = T\n")
    (tmp_path / "a.txt").write_text("A very good day.\n")
    rows, problems = run(tmp_path / ".vale.ini", [tmp_path / "a.txt"])
    assert [row["Check"] for row in rows[str(tmp_path / "a.txt")]] == ["T.Good"]
    ((path, at, sentence),) = problems
    assert (path.name, at) == ("Bad.yml", line)
    assert any(part in sentence for part in says.split("|")), sentence


def test_scalars_stay_what_is_written():
    made = define("T.A", "extends: substitution\nmessage: x\nswap:\n  on: NO\n  1.10: 2011-10-06\n  ~: yes\n")
    assert made.pairs("swap") == (("on", "NO"), ("1.10", "2011-10-06"), ("~", "yes"))


@pytest.mark.parametrize(
    ("formula", "value"), [("1 + 2 * 3", 7), ("(1 + 2) * 3", 9), ("2 ** 3 ** 2", 512), ("-2 + words", 8), ("math.sqrt(16) / 2", 2), ("heading.h1", 0)]
)
def test_a_formula_is_reckoned(formula, value):
    assert parsed(formula)({"words": 10}) == value


@pytest.mark.parametrize("formula", ["", "1 +", "(1", "1)", "words.__class__()", "import os", "1;2", "9" * 2000, "(" * 200 + "1" + ")" * 200])
def test_what_is_no_formula_is_refused(formula):
    with pytest.raises(ValueError, match=r"\.$"):
        parsed(formula)


def test_a_missing_configuration_is_one_sentence(tmp_path):
    with pytest.raises(StyleError, match="There is no configuration"):
        run(tmp_path / "no.ini", [])
