"""Texts that nobody writes but files hold: no rule fails on them, floods the list, or points outside the words."""

import tomllib
import unicodedata
from datetime import datetime
from pathlib import Path

import pytest

from communique.checking.checker import INTERNAL, Checker
from communique.checking.finding import Finding
from communique.checking.fixing import apply, words_at
from communique.house_style.load import load
from communique.importing.load import load as read
from communique.release import (
    Block,
    Contact,
    Dateline,
    Embargo,
    Image,
    Name,
    PartialDate,
    Quote,
    Release,
    Speaker,
    Unplaced,
)  # fmt: skip
from communique.text import Text

PROSE = Path(__file__).resolve().parent / "prose"
LONG = [
    "a" * 10_000, "A" * 10_000 + " " + "a-" * 5_000, "1" * 10_000, "1," * 5_000, "A." * 5_000, "“" * 3_000, "(" * 5_000, "'" * 5_000,
    "A " * 5_000, "Xy " * 3_000, "https://" + "a." * 4_000, "a@" * 4_000, "=-" * 4_000, "é" * 10_000, "E\u0301" * 5_000, "; and," * 2_000,
    "Ada Quill, " * 2_000, "mailto:" * 1_000, "<p " * 2_000, "charged " * 2_000 + "for stealing", "El perro " * 1_000 + ", corrió",
]  # fmt: skip
TEXTS = {
    "turkish": ["İSTANBUL İlk ıssız IĞDIR said İbrahim İnce. İ İ İİ ŞİŞLİ (İTÜ) İTÜ", "ß ẞ STRASSE ﬁle ﬀ Ǆ ǅ ŉ ΐ"],
    "emoji": ["👩‍👩‍👧‍👦 🚢🚢 “👍🏽” said 🧑‍✈️ on 6 October 🇵🇹🇵🇹. #⃣ 1️⃣", "\U000e0067\U000e007f \u200b\u200d\ufeff " + "a\u0301\u0301" * 20],
    "right to left": ["مرحبا \u202eabc\u202c (test) «قال» 12/10/2026 ١٢٣ , ؟ ; שלום עולם"],
    "long": LONG,
}
EMPTY = Release(
    id="", language="", subheads=(Text(),), contacts=(Contact("c"),), speakers=(Speaker("s", Name()),), quotes=(Quote("q"),),
    images=(Image("i", "a"),), unplaced=(Unplaced("", ""),), dateline=Dateline(), embargo=Embargo(datetime.fromisoformat("2026-01-01"), ""),
)  # fmt: skip


def a_release(paragraphs: list[str], language: str) -> Release:
    body = tuple(Block(f"b{n}", "paragraph", Text(words)) for n, words in enumerate(paragraphs))
    return Release(language=language, headline=Text(paragraphs[0]), body=body, date=PartialDate(2026, 10, 6))


def sound(release: Release, beside: tuple[Release, ...] = ()) -> tuple[Finding, ...]:
    """What the checker says, once it is sure that every finding can be shown and every fix applied."""
    found = Checker(load()).judge(release, None, beside).findings
    for one in found:
        assert one.rule != INTERNAL, one.message
        assert len(one.message) <= 90, one.message
        assert all(0 <= place.start <= place.end <= len(words_at(release, place)) for place in (one.place, *one.others)), one
        for fix in one.fixes:
            apply(release, fix)
    return found


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar", "tr"])
@pytest.mark.parametrize("name", TEXTS)
def test_strange_texts_are_read_by_every_rule(name: str, language: str) -> None:
    found = sound(a_release(TEXTS[name], language))
    assert len(found) < 150, "what stands everywhere is told once"


def test_empty_fields_and_an_unknown_zone_are_no_trouble_for_a_rule() -> None:
    sound(Release())
    assert any(one.rule == "DT04" for one in sound(EMPTY))


def test_seventy_pages_are_held_against_another_version() -> None:
    text = tomllib.loads((PROSE / "police-intl.toml").read_text("utf-8"))["text"]
    paragraphs = [block.text.plain for block in read(text.encode(), "release.txt").release.body] * 60
    found = sound(a_release(paragraphs, "en"), (a_release(paragraphs, "fr"), a_release(paragraphs, "en")))
    assert found


@pytest.mark.parametrize("name", ["fr-police", "fr-ministere", "es-onu", "es-policia"])
def test_accents_that_stand_loose_are_one_finding_and_hide_no_other(name: str) -> None:
    text = tomllib.loads((PROSE / f"{name}.toml").read_text("utf-8"))["text"]
    whole = read(text.encode(), "release.txt").release
    loose = _loosened(whole)
    told, other = ({(one.rule, one.message) for one in sound(release)} for release in (whole, loose))
    assert {rule for rule, _ in other - told} == {"TY18"}


def _loosened(release: Release) -> Release:
    from dataclasses import replace

    def apart(block: Block) -> Block:
        return replace(block, text=Text(unicodedata.normalize("NFD", block.text.plain)))

    return replace(release, body=tuple(map(apart, release.body)), quotes=())
