"""What a rule says can be read on a machine without any fonts: every sign is in the fonts that come with the product."""

import pytest
from fontTools.ttLib import TTFont

from communique import resources
from communique.checking.passage import _VISIBLE, replacement
from communique.checking.table import RULES


@pytest.fixture(scope="module")
def drawn() -> set[int]:
    found: set[int] = set()
    for path in resources.folder("fonts").glob("*.ttf"):
        with TTFont(path, lazy=True) as font:
            found |= font.getBestCmap().keys()
    return found


def test_titles_and_help_pages_use_no_sign_without_a_picture(drawn):
    missing = {(code, sign) for code, rule in RULES.items() for sign in rule.title + rule.help if sign.isprintable() and ord(sign) not in drawn}
    assert missing == set()


def test_the_signs_that_stand_for_spaces_have_pictures(drawn):
    assert {ord(sign) for sign in _VISIBLE.values()} <= drawn
    assert replacement("  ", "\u00a0") == "␣␣ → °"
