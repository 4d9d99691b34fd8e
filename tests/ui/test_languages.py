"""The interface in English, French, Spanish and Arabic: every word of it can be translated, and every word is."""

import importlib.util
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from communique import resources
from communique_ui.settings import setting
from communique_ui.wording import LANGUAGES, language_of, speak

ROOT = Path(__file__).resolve().parents[2]
UPDATE = "run python3 dev.py words, translate what is new in resources/i18n/*.ts, and run it again"
PLURALS = {"en": 2, "fr": 3, "es": 3, "ar": 6}
"""How many forms Qt Linguist has for each; French and Spanish have one for millions."""


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
