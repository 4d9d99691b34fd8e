"""The bidirectional algorithm against the Unicode Consortium's own tests, and cases of a press office."""

import os
import unicodedata
from pathlib import Path

import pytest

from communique.exporting.pdf import bidi

# BidiCharacterTest.txt of the Unicode Character Database is not part of this project: name its folder to run all of it.
PUBLISHED = Path(os.environ.get("UNICODE_DATA", "/usr/share/unicode")) / "BidiCharacterTest.txt"


def shown(text, rtl=None):
    """The text in the order of the eye, from left to right, as one line."""
    kinds = [bidi.kind_of(sign) for sign in text]
    base = bidi.base_level(kinds) if rtl is None else int(rtl)
    levels = bidi.line_levels(kinds, bidi.levels(text, rtl), base)
    order = bidi.visual_order(levels)
    return "".join(text[at] for at in order if kinds[at] not in bidi.REMOVED)


def failures(lines):
    for number, line in enumerate(lines, 1):
        fields = line.partition("#")[0].strip().split(";")
        if len(fields) < 5:
            continue
        text = "".join(chr(int(code, 16)) for code in fields[0].split())
        if any(unicodedata.bidirectional(sign) == "" for sign in text):
            continue
        kinds = [bidi.kind_of(sign) for sign in text]
        rtl = None if fields[1] == "2" else fields[1] == "1"
        base = bidi.base_level(kinds) if rtl is None else int(rtl)
        levels = bidi.line_levels(kinds, bidi.levels(text, rtl), base)
        found = ["x" if kind in bidi.REMOVED else str(level) for kind, level in zip(kinds, levels, strict=True)]
        order = [str(at) for at in bidi.visual_order(levels) if kinds[at] not in bidi.REMOVED]
        if str(base) != fields[2] or found != fields[3].split() or order != fields[4].split():
            yield number, line.strip(), found, order


@pytest.mark.slow
def test_every_published_case_has_its_levels_and_order():
    if not PUBLISHED.is_file():
        pytest.skip("BidiCharacterTest.txt is not here; set UNICODE_DATA to the folder that holds it")
    lines = PUBLISHED.read_text("utf-8").splitlines()
    assert len(lines) > 90_000
    assert list(failures(lines))[:5] == []


# Lines of the kinds that the published test is made of: text; direction; base level; levels; order. Own choice of characters.
CASES = """
0061 0028 0062 0029 0063;2;0;0 0 0 0 0;0 1 2 3 4
05D0 0028 0062 0029 05D1;1;1;1 1 2 1 1;4 3 2 1 0
0061 0028 05D0 0029 05D1;1;1;2 1 1 1 1;4 3 2 1 0
0031 0032 0020 05D0;0;0;0 0 0 1;0 1 2 3
05D0 0020 0031 002E 0035;1;1;1 1 2 2 2;2 3 4 1 0
0627 0020 0031 002C 0032;1;1;1 1 2 2 2;2 3 4 1 0
0061 2067 05D0 0021 2069 0062;0;0;0 0 1 1 0 0;0 1 3 2 4 5
05D0 2066 0061 0028 05D1 0029 2069 05D2;1;1;1 1 2 2 3 2 1 1;7 6 2 3 4 5 1 0
0061 202E 0062 0063 202C 0064;0;0;0 x 1 1 x 0;0 3 2 5
""".strip()


def test_chosen_cases_have_their_levels_and_order():
    assert list(failures(CASES.splitlines())) == []


def test_a_wrong_level_would_be_noticed():
    assert len(list(failures([CASES.splitlines()[0].replace("0 0 0 0 0;", "0 0 1 0 0;")]))) == 1


@pytest.mark.parametrize(("text", "line"), [
    ("قال 190 عضواً", "ًاوضع 190 لاق"),
    ("في ICRO (UTC+1) اليوم", "مويلا ICRO (UTC+1) يف"),
    ("من 3.5 إلى 12%", "%12 ىلإ 3.5 نم"),
])  # fmt: skip
def test_arabic_lines_read_from_the_right(text, line):
    assert shown(text, rtl=True) == line


def test_latin_text_needs_no_reordering():
    assert not bidi.needed("Café – 12 % “so”", rtl=False)
    assert bidi.needed("Café نداء", rtl=False)


def test_isolates_keep_the_neighbours_apart():
    name = "\u2068שלום\u2069"
    assert shown(f"a {name} 1, b", rtl=False).replace("\u2068", "").replace("\u2069", "") == "a םולש 1, b"


def test_depth_without_end_does_no_harm():
    text = "\u202b" * 200 + "a" + "\u2067" * 200 + "b" + "\u2069" * 300
    assert len(bidi.levels(text, None)) == len(text)
