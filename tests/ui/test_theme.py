"""The look of the desk: contrast computed from the tokens, a whole palette, icons and fonts that are there and are used."""

import re
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtGui import QIcon, QPalette

from communique import resources
from communique_ui.controls.labels import button
from communique_ui.theme import fonts
from communique_ui.theme.appearance import Appearance
from communique_ui.theme.icons import icon, picture
from communique_ui.theme.palette import ROLES, palette, worn
from communique_ui.theme.sheet import sheet
from communique_ui.theme.tokens import APPEARANCES, CONTRAST_DARK, DARK, LIGHT, contrast

SOURCES = Path(__file__).resolve().parents[2] / "ui"
WORDS = ("text", "dim", "must", "should", "suggestion", "fine", "accent")


@pytest.fixture
def appearance(qapp):
    made = Appearance(qapp, "light")
    yield made
    made.choose("light")
    made.deleteLater()


def test_contrast_is_the_one_of_the_guidelines():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("tokens", APPEARANCES, ids=lambda tokens: tokens.name)
def test_every_word_can_be_read_on_every_ground(tokens):
    least = 7 if tokens.is_contrast else 4.5
    grounds = (tokens.window, tokens.base, tokens.tint, tokens.alt)
    low = {(w, g): contrast(getattr(tokens, w), g) for w, g in product(WORDS, grounds)}
    assert {pair: ratio for pair, ratio in low.items() if ratio < least} == {}
    assert contrast(tokens.on_accent, tokens.accent) >= least
    assert contrast(tokens.on_selected, tokens.selected) >= least


@pytest.mark.parametrize("tokens", APPEARANCES, ids=lambda tokens: tokens.name)
def test_borders_of_controls_and_focus_rings_are_seen(tokens):
    for ground, edge in product((tokens.window, tokens.base), (tokens.field, tokens.accent)):
        assert contrast(edge, ground) >= 3, (edge, ground)


def test_the_palette_leaves_no_role_to_the_system():
    known = {role for role in QPalette.ColorRole if role not in (QPalette.ColorRole.NoRole, QPalette.ColorRole.NColorRoles)}
    assert known == set(ROLES)
    made = palette(DARK)
    for role, token in ROLES.items():
        assert made.color(QPalette.ColorGroup.Active, role).name() == getattr(DARK, token)
        assert made.color(QPalette.ColorGroup.Inactive, role).name() == getattr(DARK, token)


def test_the_sheet_names_only_tokens_and_balances_its_braces():
    for tokens in APPEARANCES:
        made = sheet(tokens)
        assert "$" not in made and made.count("{") == made.count("}")
        assert set(re.findall(r"#[0-9a-f]{6}", made)) <= {value for value in vars_of(tokens) if isinstance(value, str)}


def vars_of(tokens):
    return [getattr(tokens, name) for name in tokens.__dataclass_fields__]


def test_the_appearance_follows_the_choice_and_tells_so(appearance, qtbot):
    with qtbot.waitSignal(appearance.changed) as told:
        appearance.choose("dark")
    assert told.args == [DARK] and worn() == DARK
    appearance.choose("contrast")
    assert worn() == CONTRAST_DARK
    appearance.choose("light")
    assert worn() == LIGHT


def test_a_dressed_button_changes_its_icon_with_the_appearance(appearance, qtbot):
    made = button("Save", glyph="save")
    qtbot.addWidget(made)
    made.ensurePolished()
    before = made.icon().pixmap(16, 16).toImage()
    appearance.choose("dark")
    assert made.icon().pixmap(16, 16).toImage() != before


def test_icons_have_pictures_for_selected_and_disabled_rows(appearance):
    drawn = icon("save")
    assert drawn.pixmap(18, 18, QIcon.Mode.Disabled).toImage() != drawn.pixmap(18, 18).toImage()
    appearance.choose("contrast")
    drawn = icon("save")
    assert drawn.pixmap(18, 18, QIcon.Mode.Selected).toImage() != drawn.pixmap(18, 18).toImage()


def test_every_drawing_draws_in_the_colour_asked_for(appearance):
    for path in resources.folder("icons").glob("*.svg"):
        drawn = picture(path.stem, "#ff0000", 24).toImage()
        colours = {drawn.pixelColor(x, y).name() for x in range(24) for y in range(24) if drawn.pixelColor(x, y).alpha() == 255}
        assert colours <= {"#ff0000", "#fe0000"} and drawn.pixelColor(0, 0).alpha() == 0, path.stem
        assert any(drawn.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), path.stem


def test_every_drawing_is_used_and_every_one_that_is_named_is_there():
    sources = "\n".join(path.read_text("utf-8") for path in SOURCES.rglob("*.py"))
    there = {path.stem for path in resources.folder("icons").glob("*.svg")}
    assert {name for name in there if f'"{name}"' not in sources} == set(), "unused"
    named = set(re.findall(r'(?:glyph=|Glyph\(|tool\(|icon\(|icon=|show_glyph\()"([a-z0-9-]+)"', sources))
    assert named - there == set(), "missing"
    assert len(named) > 40


def test_inter_comes_with_the_program(qapp):
    assert "Inter" in fonts.load()
    assert fonts.desk().families()[0] == "Inter" and fonts.words().families()[0] == "Noto Serif"


def test_licences_lie_beside_icons_and_fonts():
    assert "ISC License" in resources.folder("icons", "LICENSE.txt").read_text("utf-8")
    assert "SIL OPEN FONT LICENSE" in resources.folder("fonts", "Inter-LICENSE.txt").read_text("utf-8")
