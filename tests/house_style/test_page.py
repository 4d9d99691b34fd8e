"""The page about packs names every setting and every file there is."""

from pathlib import Path

import pytest

from communique.checking.table import RULES
from communique.house_style import shape

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "house-style.md").read_text("utf-8")


@pytest.mark.parametrize("key", [*shape.HOUSE, *(key for section in shape.SECTIONS.values() for key in section)])
def test_a_setting_is_explained(key: str) -> None:
    assert f"`{key}`" in PAGE or f"`{key} " in PAGE or f"{key} =" in PAGE


@pytest.mark.parametrize("key", [*shape.PERSON, *shape.POST, *shape.FORM, *shape.TERM])
def test_a_key_of_people_and_terms_is_shown(key: str) -> None:
    assert f"\n{key} = " in PAGE or f"`{key}`" in PAGE


def test_every_rule_that_the_page_names_exists_and_has_the_setting() -> None:
    import re

    for code, key in re.findall(r"`\[rules\.([A-Z]{2}\d\d)\] (\w+)", PAGE):
        assert key in (*RULES[code].reach.settings, "on", "severity"), (code, key)
