"""The worker answers what matters first, drops what is stale, and outlives every fault."""

import io
import json

from communique import framing, plain, storage
from communique.release import Release
from communique.text import Text
from communique.worker import loop
from communique.worker.requests import REQUESTS, Shop


def answers(*requests: dict) -> list[dict]:
    """What the worker says to requests that are all there when it starts, in its order."""
    stream, out = io.BytesIO(b"".join(framing.packed(request) for request in requests)), io.BytesIO()
    desk = loop._Desk()
    desk.receive(stream)
    shop = Shop()
    while (request := desk.next()) is not None:
        out.write(framing.packed(*loop.answer(shop, *request)))
    out.seek(0)
    got = []
    while (frame := framing.read(out)) is not None:
        got.append(frame[0])
    return got


def a_check(n: int, words: str = "Crews train") -> dict:
    return {"id": n, "op": "check", "rev": n, "release": plain.of(Release(headline=Text(words)))}


def test_a_check_goes_before_everything_else():
    got = answers({"id": 1, "op": "styles"}, a_check(2))
    assert [one["id"] for one in got] == [2, 1]


def test_a_newer_check_makes_a_waiting_older_one_stale():
    got = answers(a_check(1), a_check(2))
    assert {one["id"]: (one["ok"], one.get("stale")) for one in got} == {1: (False, True), 2: (True, None)}


def test_findings_carry_the_revision_they_were_made_for():
    (got,) = answers(a_check(7, "Crews  train"))
    assert got["rev"] == 7
    assert "TY01" in {finding["rule"] for finding in got["findings"]}


def test_a_release_comes_as_text_and_as_html_for_the_clipboard():
    (got,) = answers({**a_check(1, "Crews train"), "op": "mail", "style": "international", "draft": True})
    assert got["text"] == "DRAFT – not for release\n\nCrews train\n" and ">Crews train</h1>" in got["html"]


def test_the_word_file_is_told_by_style_and_words():
    (got,) = answers({**a_check(1, "Crews train"), "op": "outline", "style": "international"})
    assert ["Release Headline", "Crews train"] in got["rows"]


def test_a_table_of_people_is_taken_in_and_the_house_knows_them(tmp_path, monkeypatch):
    monkeypatch.setenv("COMMUNIQUE_HOME", str(tmp_path / "home"))
    table = tmp_path / "people.csv"
    table.write_text("name,post\nDuarte Valadão,Minister of the Sea\nMaren Okafor-Lind,Envoy\n", "utf-8")
    taken, style, again = answers(
        {"id": 1, "op": "people", "path": str(table)}, {"id": 2, "op": "style"}, {"id": 3, "op": "people", "path": str(table)}
    )
    assert (taken["came"], taken["changed"], again["came"]) == (2, 0, 0)
    names = [one["name"].get("family") for one in style["style"]["people"]]
    assert "Valadão" in names and names.count("Okafor-Lind") == 1, "the house has the last word on its own people"


def test_a_request_that_fails_is_one_sentence_and_the_next_is_answered():
    got = answers({"id": 1, "op": "no such thing"}, {"id": 2, "op": "check", "release": {"body": 7}}, a_check(3))
    told = {one["id"]: one for one in got}
    assert not told[1]["ok"] and not told[2].get("ok") and told[3]["ok"]
    assert told[1]["error"].count(".") >= 1 and "Traceback" not in json.dumps(got)


def test_a_missing_file_is_told_by_its_sentence():
    (got,) = answers({"id": 1, "op": "load", "path": "/nowhere/at/all.release"})
    assert (got["ok"], got["kind"]) == (False, "InputError")
    assert "no file" in got["error"]


def test_a_template_shows_the_page_it_becomes_and_where_its_blanks_stand():
    ask = {"op": "miniature", "template": "visit-announcement", "width": 200}
    bare, filled, blank = answers({**ask, "id": 1}, {**ask, "id": 2, "values": {"topics": "rescue at sea"}}, {**ask, "id": 3, "template": ""})
    assert bare["width"] == 200 and blank["blanks"] == []
    assert len(bare["blanks"]) == len(filled["blanks"]) + 1
    assert all(0 <= left < right <= 1 and 0 <= top < bottom <= 1 for left, top, right, bottom in bare["blanks"])


def test_a_file_of_a_newer_program_comes_as_far_as_it_is_understood_and_says_so(tmp_path):
    path = tmp_path / "newer.release.json"
    data = storage.to_data(Release(id="r", headline=Text("Crews train")))
    path.write_text(json.dumps({**data, "format": 99, "mood": "hopeful"}), "utf-8")
    (got,) = answers({"id": 1, "op": "load", "path": str(path)})
    assert got["ok"] and got["release"]["headline"]["plain"] == "Crews train"
    assert got["newer"].startswith("“newer.release.json” was written by a newer")
    path.write_text(json.dumps({**data, "format": 99, "headline": 7}), "utf-8")
    (refused,) = answers({"id": 1, "op": "load", "path": str(path)})
    assert (refused["ok"], refused["kind"]) == (False, "NewerFormatError")


def test_every_request_has_a_page_in_the_documentation(project_files):
    (page,) = [path for path in project_files if path.name == "worker.md"]
    told = page.read_text("utf-8")
    assert [op for op in REQUESTS if f"`{op}`" not in told] == []
