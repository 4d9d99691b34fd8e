"""The interface in English, French, Spanish and Arabic: every word of it can be translated, and every word is."""

import ast
import importlib.util
import re
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from communique import resources
from communique_ui.settings import setting
from communique_ui.wording import LANGUAGES, language_of, speak

ROOT = Path(__file__).resolve().parents[2]
UPDATE = "run python3 dev.py words, translate what is new in resources/i18n/*.ts, and run it again"
PLURALS = {"en": 2, "fr": 2, "es": 2, "ar": 6}
"""How many forms Qt Linguist has for each."""


def words_module():
    spec = importlib.util.spec_from_file_location("packaging_words", ROOT / "packaging" / "words.py")
    made = importlib.util.module_from_spec(spec)
    sys.modules["packaging_words"] = made
    spec.loader.exec_module(made)
    return made


@pytest.fixture(scope="module")
def in_sources():
    return list(words_module().phrases())


def messages(language):
    """Context, English, translation (a list where it changes with a number), and whether it is finished."""
    tree = ET.parse(resources.folder("i18n", f"{language}.ts"))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = [form.text or "" for form in told.iter("numerusform")]
            yield context.findtext("name"), message.findtext("source"), forms or told.text or "", told.get("type") is None


@pytest.fixture
def spoken(qapp):
    """Speaks a language until the test is over."""
    yield lambda language: speak(qapp, language)
    speak(qapp, "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_of_the_sources_is_in_the_file_of_each_language(language, in_sources):
    wanted = {(one.context, one.text) for one in in_sources if language != "en" or one.has_number}
    there = {(context, text) for context, text, _, _ in messages(language)}
    assert wanted - there == set(), UPDATE
    assert there - wanted == set(), UPDATE


def test_a_system_without_a_language_and_an_unknown_one_speak_english():
    assert language_of("system", {"LANG": "C.UTF-8"}) == "en"
    assert language_of("system", {"LANG": "de_DE.UTF-8"}) == "en"
    assert language_of("system", {"LC_ALL": "C", "LANG": "fr_FR.UTF-8"}) == "en"
    assert language_of("system", {"LC_MESSAGES": "ar_MA.UTF-8", "LANG": "fr_FR.UTF-8"}) == "ar"
    assert language_of("system", {"LANG": "fr"}) == "fr"
    assert language_of("es", {"LANG": "fr_FR.UTF-8"}) == "es"


def test_the_setting_offers_every_language_under_its_own_name():
    assert [value for value, _ in setting("interface").choices] == ["system", *LANGUAGES]
    assert [label for _, label in setting("interface").choices[1:]] == ["English", "Français", "Español", "العربية"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_is_translated(language):
    open_ones = [(context, text) for context, text, told, finished in messages(language) if not finished or not all(as_list(told))]
    assert open_ones == [], UPDATE


def as_list(told):
    return told if isinstance(told, list) else [told]


def parts(text):
    """The named parts of a sentence, in any order."""
    return sorted(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_named_parts_and_forms_of_its_language(language):
    wrong = []
    for context, text, told, _ in messages(language):
        forms = as_list(told)
        if any(parts(form) != parts(text) for form in forms):
            wrong.append((context, text, "parts"))
        if isinstance(told, list) and (len(forms) != PLURALS[language] or "%n" not in forms[-1]):
            wrong.append((context, text, "forms"))
        if any(form != form.strip() or "  " in form for form in forms) and text == text.strip():
            wrong.append((context, text, "spaces"))
        if any(form.endswith("…") != text.endswith("…") or form.endswith(".") != text.endswith(".") for form in forms):
            wrong.append((context, text, "end"))
    assert wrong == []


@pytest.mark.parametrize(("language", "own"), [("fr", "« »"), ("es", "« »"), ("ar", "« »")])
def test_quotation_marks_are_those_of_the_language(language, own):
    strange = [text for _, text, told, _ in messages(language) if any(set(form) & set("“”\"") for form in as_list(told))]
    assert strange == []


def test_french_keeps_its_signs_with_their_words():
    torn = [form for _, _, told, _ in messages("fr") for form in as_list(told) if re.search(r"[^\u00a0\u202f][;!?»]|\w:(?!\w)|«[^\u00a0]", form)]
    assert [form for form in torn if "tel:" not in form] == []


def test_what_the_program_loads_says_what_the_translators_wrote(spoken):
    for language in LANGUAGES:
        spoken(language)
        for context, text, told, _ in messages(language):
            if isinstance(told, list):
                for number in (0, 1, 2, 5, 11, 100, 1000):
                    form = QCoreApplication.translate(context, text, "", number)
                    assert form in {one.replace("%n", str(number)) for one in told}, UPDATE
            else:
                assert QCoreApplication.translate(context, text) == told, UPDATE


def test_names_and_numbers_in_an_arabic_sentence_keep_their_own_direction():
    loose = [form for _, _, told, _ in messages("ar") for form in as_list(told) if re.search(r"(?<![\u2068}/])\{\w+\}|\{\w+\}(?![\u2069{/])", form)]
    assert loose == []


def test_arabic_counts_with_six_forms(spoken):
    spoken("ar")
    said = [QCoreApplication.translate("StatusBar", "%n words", "", number) for number in (0, 1, 2, 3, 11, 100)]
    assert said == ["لا كلمات", "كلمة واحدة", "كلمتان", "3 كلمات", "11 كلمة", "100 كلمة"]


def test_arabic_is_shown_from_right_to_left_and_no_other_language_is(spoken, qapp):
    for language in LANGUAGES:
        spoken(language)
        expected = Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
        assert qapp.layoutDirection() == expected


def test_qt_speaks_the_same_language_in_its_own_dialogs(spoken):
    spoken("fr")
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Annuler"


# ---- nothing visible is left out of translation

SHOWING = frozenset(
    ("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "addItem", "addAction",
     "addMenu", "setTitle", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "Tick", "Elastic", "QAction", "QMenu", "label", "button", "tool",
     "caption", "announce", "show_message", "stand", "say", "Deed", "Answer", "Question", "Line", "told", "emit_told", "finish", "edit", "change"),
)  # fmt: skip
"""Calls whose texts somebody reads or hears."""
LETTERS = re.compile(r"[A-Za-z]{2}")


def shown_bare(path):
    """Texts in a source that go to the screen without being translated: a literal, or an f-string with words of its own."""
    for call in (one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""
        if name not in SHOWING:
            continue
        for argument in [*call.args, *(one.value for one in call.keywords if one.arg in ("tip", "text", "title"))]:
            literals = [argument] if isinstance(argument, ast.Constant) else argument.values if isinstance(argument, ast.JoinedStr) else []
            words = [one.value for one in literals if isinstance(one, ast.Constant) and isinstance(one.value, str) and LETTERS.search(one.value)]
            yield from (f"{path.name}:{call.lineno} {name} {one!r}" for one in words if is_prose(one))


def is_prose(words):
    """Whether it is language: a name of a look, an icon, an object or a unit is none."""
    return bool(re.search(r"[A-Z][a-z]|[a-z] [a-z]|…", words)) and "Communiqué" not in words


def test_no_text_goes_to_the_screen_untranslated():
    bare = [one for path in sorted((ROOT / "ui" / "communique_ui").rglob("*.py")) for one in shown_bare(path)]
    assert bare == []


def test_a_bare_text_would_be_found(tmp_path):
    source = tmp_path / "bare.py"
    source.write_text('label("Not saved yet")\nbox.setToolTip(f"Saved by {who}")\nlabel(self.tr("Fine"))\nx.setObjectName("status.saved")\n', "utf-8")
    assert [one.partition(" ")[0] for one in shown_bare(source)] == ["bare.py:1", "bare.py:2"]
