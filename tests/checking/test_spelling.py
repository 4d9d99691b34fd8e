"""Tests for spelling: the shipped dictionaries and the words they know."""

from __future__ import annotations

from pathlib import Path

import pytest

from communique.checking import spelling

KNOWN = {
    "en-GB": ("colour", "organisation", "organization"),
    "en-US": ("color", "organization"),
    "fr": ("communiqué", "l’hôpital", "aujourd'hui"),
    "es": ("conferencia", "mañana"),
    "ar": ("المدير", "والكتاب"),
}
UNKNOWN = {"en-GB": "recieved", "en-US": "colour", "fr": "comuniqué", "es": "conferenzia", "ar": "كتتاب"}


@pytest.mark.parametrize("language", sorted(KNOWN))
def test_a_shipped_dictionary_knows_words_and_misses_errors(language: str) -> None:
    speller = spelling.open_speller(language)
    assert speller is not None
    assert [word for word in KNOWN[language] if not speller.knows(word)] == []
    assert not speller.knows(UNKNOWN[language])


def test_a_misspelling_gets_proposals() -> None:
    speller = spelling.open_speller("en-GB")
    assert speller is not None
    assert "received" in speller.suggest("recieved")


def test_known_names_are_never_misspellings() -> None:
    speller = spelling.open_speller("en-GB", frozenset({"Marlowitz"}))
    assert speller is not None
    assert speller.knows("Marlowitz")
    assert speller.knows("Marlowitz’s")
    assert not speller.knows("Marlowitzz")


def test_english_without_a_country_knows_both_spellings() -> None:
    speller = spelling.open_speller("en")
    assert speller is not None
    assert speller.knows("colour") and speller.knows("color")


def test_a_language_without_dictionary_is_said_plainly() -> None:
    assert spelling.open_speller("eo") is None
    assert "eo" in spelling.why_silent("eo")
    assert spelling.why_silent("fr-CA") == ""


def test_a_pack_may_bring_its_own_dictionary(tmp_path: Path) -> None:
    tmp_path.joinpath("house.aff").write_text("SET UTF-8\n", encoding="utf-8")
    tmp_path.joinpath("house.dic").write_text("1\nquaylight\n", encoding="utf-8")
    speller = spelling.open_files(tmp_path, "house")
    assert speller is not None
    assert speller.knows("quaylight") and not speller.knows("quaylamp")
    assert spelling.open_files(tmp_path, "missing") is None
