"""A galley holds what the press may read, in house order, in the release's language, and nothing else."""

import re
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.append(str(Path(__file__).parents[1] / "exporting"))
from export_samples import AMERICAN, ARABIC, ASSETS, EMPTY, FRENCH, SECRETS, SPANISH, STYLE, WHOLE, blocks, text

from communique.galley import Galley, compose
from communique.galley.wording import built_in
from communique.release import Block, Contact, Dateline, Embargo, Image, PartialDate
from communique.resources import folder
from communique.text import Span, Text


def composed(release, style=STYLE, **more) -> Galley:
    return compose(release, style, ASSETS, **more)


def of_role(galley: Galley, role: str) -> list[str]:
    return [block.plain for block in galley.blocks if block.role == role]


def test_blocks_stand_in_house_order():
    roles = list(dict.fromkeys(block.role for block in composed(WHOLE).blocks))
    assert roles == [
        "notice", "embargo", "kind", "reference", "date", "headline", "subhead", "byline", "paragraph", "quote", "heading", "list-item", "image",
        "end-mark", "boilerplate-heading", "boilerplate", "notes-heading", "note", "contacts-heading", "contact",
    ]  # fmt: skip


def test_field_names_are_unique_and_name_their_block():
    fields = [block.field for block in composed(WHOLE).blocks]
    assert len(set(fields)) == len(fields)
    assert {"headline", "subheads.0", "body.b1", "notes.n2", "contacts.c1", "images.i1", "embargo"} <= set(fields)


def test_the_dateline_is_the_first_run_of_the_first_paragraph():
    first = next(block for block in composed(WHOLE).blocks if block.field == "body.b1")
    assert first.runs[0].part == "dateline" and first.runs[0].text == "LISBON, Portugal – "
    assert first.plain.startswith("LISBON, Portugal – Rescue services")


def test_a_dateline_passes_over_a_heading_and_stands_alone_without_a_body():
    under = composed(replace(WHOLE, body=blocks("b", ("heading", "First"), ("paragraph", "Then."))))
    assert [b.plain for b in under.blocks if b.field.startswith("body.")] == ["First", "LISBON, Portugal – Then."]
    assert [b.plain for b in composed(replace(WHOLE, body=())).blocks if b.field == "dateline"] == ["LISBON, Portugal – "]


def test_nothing_private_unused_or_unplaced_is_in_the_galley():
    galley = repr(composed(WHOLE))
    assert [secret for secret in SECRETS if secret in galley] == []
    assert "+351 21 555 0142" in galley


def test_a_contact_with_only_private_parts_leaves_no_heading():
    hidden = replace(WHOLE, contacts=(Contact("c", "Night desk", private=("name",)),))
    assert not any(block.role.startswith("contact") for block in composed(hidden).blocks)


def test_the_embargo_line_names_zone_and_distance_in_four_languages():
    lines = [composed(release).furniture.embargo for release in (WHOLE, FRENCH, SPANISH, ARABIC)]
    assert lines[0] == "EMBARGO: not for publication before 10:00 WEST (UTC+1) on Tuesday 6 October 2026"
    assert all("10:00 WEST (UTC+1)" in line and "2026" in line for line in lines)
    assert "mardi 6 octobre" in lines[1] and "martes 6 de octubre" in lines[2] and "الثلاثاء 6 أكتوبر" in lines[3]
    assert composed(WHOLE).embargo == "2026-10-06T09:00:00Z"


@pytest.mark.parametrize(
    ("zone", "shown"),
    [("Asia/Dubai", "10:00 (UTC+4)"), ("Asia/Kolkata", "10:00 IST (UTC+5:30)"), ("UTC", "10:00 UTC"), ("Europe/London", "10:00 GMT (UTC+0)")],
)
def test_an_embargo_shows_the_letters_a_zone_has(zone, shown):
    release = replace(WHOLE, embargo=Embargo(datetime(2026, 12, 6, 10, 0), zone))  # noqa: DTZ001 - wall time
    assert shown in composed(release).furniture.embargo


def test_a_zone_nobody_knows_is_shown_and_not_guessed():
    galley = composed(replace(WHOLE, embargo=Embargo(datetime(2026, 12, 6, 10, 0), "Mars/Olympus")))  # noqa: DTZ001 - wall time
    assert "10:00 (Mars/Olympus)" in galley.furniture.embargo and galley.embargo == ""


def test_dates_follow_the_house_and_the_language():
    first = PartialDate(2026, 10, 1)
    assert of_role(composed(replace(WHOLE, date=first)), "date") == ["1 October 2026"]
    assert of_role(composed(replace(WHOLE, date=first), AMERICAN), "date") == ["October 1, 2026"]
    assert of_role(composed(replace(FRENCH, date=first)), "date") == ["1er octobre 2026"]
    assert of_role(composed(replace(SPANISH, date=first), AMERICAN), "date") == ["1 de octubre de 2026"]
    assert of_role(composed(replace(WHOLE, date=PartialDate(None, 12, 21), date_text="21 December")), "date") == ["21 December"]


def test_labels_come_from_the_house_and_follow_the_language():
    french = replace(FRENCH, notes=blocks("n", Text("Une note.")))
    assert of_role(composed(french), "notes-heading") == ["Notes aux rédactions"]
    named = replace(STYLE, labels=(*STYLE.labels, ("fr.notes", "À noter"), ("notes", "For editors")))
    assert of_role(composed(french, named), "notes-heading") == ["À noter"]
    assert of_role(composed(WHOLE, named), "notes-heading") == ["For editors"]
    assert composed(ARABIC).furniture.page_label == "صفحة {page} من {pages}"


def test_the_house_title_heads_the_houses_own_boilerplate():
    assert of_role(composed(WHOLE), "boilerplate-heading") == ["About ICRO"]
    titled = replace(WHOLE, boilerplate=blocks("p", Text("About Port-Brume"), Text("A harbour.")))
    assert of_role(composed(titled), "boilerplate-heading") == ["About Port-Brume"]
    assert of_role(composed(titled), "boilerplate") == ["A harbour."]


def test_language_and_direction_reach_blocks_and_runs():
    galley = composed(WHOLE)
    assert galley.language == "en-GB" and not galley.rtl
    runs = [run for block in galley.blocks for run in block.runs if run.language]
    assert [(run.language, run.text) for run in runs] == [("fr", "Société nautique de Port-Brume"), ("ar", "نداء واحد للجميع")]
    arabic = composed(ARABIC)
    assert arabic.rtl and all(block.rtl for block in arabic.blocks)
    whole = replace(WHOLE, body=blocks("b", text("نداء واحد", ("نداء واحد", "language", "ar"))), dateline=None)
    block = next(block for block in composed(whole).blocks if block.field == "body.b1")
    assert block.rtl and block.language == "ar" and block.runs[0].language == ""


def test_only_safe_addresses_become_links():
    def link(address: str) -> str:
        body = (Block("b1", "paragraph", Text("word", (Span(0, 4, "link", address),))),)
        galley = composed(replace(WHOLE, body=body, dateline=None))
        return next(block.runs[0].link for block in galley.blocks if block.field == "body.b1")

    assert link("https://icro.example/a b") == "" and link("javascript:alert(1)") == "" and link("file:///etc/passwd") == ""
    assert link("https://user:pass@icro.example/") == "" and link("//icro.example") == "" and link("https://icro.example/\u202e") == ""
    assert link("https://icro.example/ü?<q>=[1]#a#b") == "https://icro.example/%C3%BC?%3Cq%3E=%5B1%5D#a%23b"
    assert link("https://bücher.example/") == "https://xn--bcher-kva.example/"
    assert link("mailto:desk@icro.example?bcc=spy@x.example") == "mailto:desk@icro.example"
    assert link("tel:+351 (21) 555-0142") == "" and link("tel:+351215550142") == "tel:+351215550142"


def test_shapes_of_letters_leave_as_letters_that_a_search_finds_and_marks_keep_their_words():
    galley = composed(replace(WHOLE, byline="ﬁve oﬃces", body=blocks("b", text("Oﬀ the ﬂags — ﻻ — then bold", ("bold", "strong", "")))))
    assert of_role(galley, "byline") == ["five offices"]
    (paragraph,) = [block for block in galley.blocks if block.role == "paragraph"]
    assert paragraph.plain.endswith("Off the flags — لا — then bold")
    assert [run.text for run in paragraph.runs if run.strong] == ["bold"]


def test_signs_of_one_vendors_font_leave_as_the_sign_for_an_unknown_one():
    assert of_role(composed(replace(WHOLE, byline="\uf0b7 By \U000f0001")), "byline") == ["\ufffd By \ufffd"]


def test_control_characters_are_replaced_and_offsets_stay():
    galley = composed(replace(WHOLE, headline=Text("a\x00b\x1bc\ud800d\u2028e\tf\ufffeg")))
    assert of_role(galley, "headline") == ["a\ufffdb\ufffdc\ufffdd e f\ufffdg"]


def test_placeholder_words_stay_for_the_findings_to_block():
    body = (Block("b1", "paragraph", text("Visit of [name] today", ("[name]", "blank", "name"))),)
    assert "LISBON, Portugal – Visit of [name] today" in of_role(composed(replace(WHOLE, body=body)), "paragraph")


def test_an_image_has_caption_credit_and_alternative_text():
    image = next(block for block in composed(WHOLE).blocks if block.role == "image")
    assert image.plain == "The lifeboat Perseverance at Port-Brume. Photo: ICRO / R. Ames"
    assert image.picture is not None and image.picture.alt == "A lifeboat leaves a grey harbour"
    lost = composed(replace(WHOLE, images=(Image("i2", "gone.png", "x", Text("Gone.")),)))
    assert next(block for block in lost.blocks if block.role == "image").picture is None


def test_an_empty_release_has_a_title_and_no_block():
    galley = composed(EMPTY)
    assert galley.blocks == () and galley.title == "Press release" and galley.release_id and galley.words == ()


def test_a_draft_says_so_on_its_furniture():
    assert composed(WHOLE, draft=True).furniture.draft == "DRAFT – not for release" and composed(WHOLE).furniture.draft == ""


def test_no_block_is_empty_and_no_line_breaks_are_left():
    odd = replace(WHOLE, body=blocks("b", Text(" "), Text("a\nb"), ("heading", "\u2029")), kind="  ")
    assert all(block.plain.strip() or block.picture for block in composed(odd).blocks)
    assert not any("\n" in block.plain for block in composed(odd).blocks)


@given(st.text(max_size=80), st.text(max_size=20), st.text(max_size=12))
def test_composing_never_fails_and_keeps_every_word(words, place, tag):
    release = replace(WHOLE, headline=Text(words), language=tag, dateline=Dateline(place, words), byline=words, kind=place)
    galley = composed(release)
    shown = " ".join(galley.words)
    assert all(word in shown for word in re.findall(r"[!-~]+", words))


ODD_DATES = [PartialDate(2026, 2, 30), PartialDate(99999, 1, 1), PartialDate(None, 13, 1), PartialDate(-5, 1, 1), PartialDate()]
ODD_EMBARGOES = [
    Embargo(datetime.min, "Asia/Tokyo"), Embargo(datetime(2026, 3, 29, 1, 30), "Europe/Lisbon"),  # noqa: DTZ001, DTZ901
    Embargo(datetime(2026, 1, 1), ""), Embargo(datetime(2026, 1, 1), "../../passwd"), Embargo(datetime(2026, 1, 1), "Europe"),  # noqa: DTZ001
]  # fmt: skip


@pytest.mark.parametrize("day", ODD_DATES)
def test_a_day_no_calendar_has_is_shown_as_it_is(day):
    galley = composed(replace(WHOLE, date=day, dateline=Dateline("Lisbon", "Portugal", day)))
    assert galley.date == "" and of_role(galley, "headline")


@pytest.mark.parametrize("embargo", ODD_EMBARGOES)
def test_an_embargo_that_never_ends_in_any_zone_is_shown_as_it_is(embargo):
    galley = composed(replace(WHOLE, embargo=embargo))
    assert galley.furniture.embargo.startswith("EMBARGO: ") and galley.embargo == ""


def test_ids_that_come_again_are_told_apart():
    twice = replace(WHOLE, body=(*blocks("b", Text("one")), *blocks("b", Text("two"))))
    assert [b.field for b in composed(twice).blocks if b.field.startswith("body.")] == ["body.b1", "body.b1~2"]


def test_what_fits_no_part_of_a_contact_opens_it_where_nobody_is_named():
    named = Contact("a", "Ines Duarte", phone="+351 21 555 0101", text="Harbour")
    release = replace(WHOLE, contacts=(named, Contact("b", email="b@icro.example", text="Ines")))
    assert of_role(composed(release), "contact") == ["Ines Duarte, +351 21 555 0101, Harbour", "Ines, b@icro.example"]


def test_every_language_with_labels_has_them_all_with_their_slots():
    files = {path.stem: built_in(path.stem) for path in folder("labels").glob("*.toml")}
    assert {"en", "fr", "es", "ar"} <= set(files) and built_in("../languages/en") == {}
    for words in files.values():
        assert set(words) == set(files["en"])
        slots = {key: set(re.findall(r"\{\w+\}", text)) for key, text in words.items()}
        assert slots == {key: set(re.findall(r"\{\w+\}", text)) for key, text in files["en"].items()}


def test_the_summary_is_the_description_and_is_not_printed():
    words = "Crews of 42 countries train at night."
    galley = composed(replace(WHOLE, summary=Text(words)))
    assert galley.description == words
    assert all(words not in block.plain for block in galley.blocks)


def test_bare_labels_of_numbers_and_addresses_are_not_printed_and_other_lines_are():
    told = Contact("c", phone="+351 21 555 0142", email="press@icro.example", text="ICRO Press Office, Lisbon\nTelephone:\nEmail\nNights only")
    alone = Contact("d", text="Telephone\nby appointment")
    assert of_role(composed(replace(WHOLE, contacts=(told, alone))), "contact") == [
        "ICRO Press Office, Lisbon, Nights only, +351 21 555 0142, press@icro.example", "Telephone, by appointment",
    ]  # fmt: skip
