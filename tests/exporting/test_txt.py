"""Plain text carries the words, blank lines between paragraphs, and breaks no line unless asked."""

import io

import pytest
from export_samples import ASSETS, EMPTY, RELEASES, STYLE, WHOLE

from communique.exporting import txt
from communique.galley import compose


def set_as_text(release, function=txt.export) -> bytes:
    target = io.BytesIO()
    function(compose(release, STYLE, ASSETS), STYLE.sheet, target)
    return target.getvalue()


@pytest.mark.parametrize("name", RELEASES)
@pytest.mark.parametrize("function", [txt.export, txt.export_wrapped])
def test_the_words_come_back_in_order(name, function):
    assert tuple(txt.read_back(set_as_text(RELEASES[name], function))) == compose(RELEASES[name], STYLE, ASSETS).words


def test_paragraphs_stand_apart_and_list_items_together():
    lines = set_as_text(WHOLE).decode()
    assert "\n\nWhat changes for crews\n\n" in lines
    assert "\n\n  • One form for every alarm\n  • One radio channel on all eleven coasts\n" in lines
    assert lines.endswith("duty@icro.example\n") and "\r" not in lines and not lines.startswith("\ufeff")


def test_wrapped_lines_keep_their_width_and_only_whole_words():
    assert max(map(len, set_as_text(WHOLE, txt.export_wrapped).decode().split("\n"))) <= 72


def test_an_empty_release_is_an_empty_line():
    assert set_as_text(EMPTY) == b"\n"
