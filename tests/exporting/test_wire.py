"""News items say what the release says, twice; faults put into them are named, and the sound ones have none."""

import importlib.util
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import pytest
from export_samples import ASSETS, EMPTY, RELEASES, STYLE, WHOLE

from communique.errors import ProofError
from communique.exporting import newsml, ninjs, proof
from communique.galley import compose

VALIDATORS = Path(__file__).resolve().parents[3] / "shared" / "export" / "validators"
GALLEY = compose(WHOLE, STYLE, ASSETS)
FILES = proof.export(GALLEY, STYLE.sheet, ["ninjs", "newsml"])
JSON, XML = FILES["ninjs"].decode(), FILES["newsml"].decode()
ITEM = "<li>One form for every alarm</li>"
SHARED = {
    "element of a script": (ITEM, ITEM + "<script>x()</script>"),
    "hidden words": (ITEM, ITEM.replace("<li>", "<li hidden=''>")),
    "comment": (ITEM, ITEM + "<!-- old -->"),
    "word missing in the markup": (ITEM, "<li>One form for alarm</li>"),
    "word missing in the text": ("• One form for every alarm", "• One form for alarm"),
    "item missing": (ITEM, ""),
    "heading as a paragraph": ("<h2>What changes for crews</h2>", "<p>What changes for crews</p>"),
    "heading jumps": ("<h2>What changes for crews</h2>", "<h3>What changes for crews</h3>"),
    "language of the article": ("<article lang=", "<article xlang="),
    "link elsewhere": ("https://www.icro.example/protocol", "https://spy.example/protocol"),
    "picture": (ITEM, ITEM + "<p><img/></p>"),
    "paragraph missing in the text": ("What changes for crews\\n\\n", ""),
}
IN_JSON = {key: (old.replace('"', '\\"'), new.replace('"', '\\"')) for key, (old, new) in SHARED.items()} | {
    "uri of another": (f"urn:uuid:{WHOLE.id}", "urn:uuid:00000000-0000-0000-0000-000000000000"),
    "standard": ('"version": "3.1"', '"version": "2.0"'),
    "embargo missing": ('"embargoedUntil": "2026-10-06T09:00:00Z",', ""),
    "embargo moved": ("2026-10-06T09:00:00Z", "2026-10-06T08:00:00Z"),
    "status": ('"usable"', '"canceled"'),
    "language": ('"language": "en-GB"', '"language": "de"'),
    "title": ('"title": "Eleven coasts', '"title": "Twelve coasts'),
    "unknown key": ('"type": "text"', '"type": "text", "author": "R. Ames"'),
    "headline": ('"value": "Eleven coasts', '"value": "Twelve coasts'),
    "cut off": ("\n}\n", ""),
}
IN_XML = {key: (old.replace("\\n", "\n"), new.replace(" hidden=''", ' hidden="1"')) for key, (old, new) in SHARED.items()} | {
    "guid of another": (f"urn:uuid:{WHOLE.id}", "urn:uuid:00000000-0000-0000-0000-000000000000"),
    "standard version": ('standardversion="2.35"', 'standardversion="2.0"'),
    "embargo missing": ("<embargoed>2026-10-06T09:00:00Z</embargoed>\n", ""),
    "embargo moved": ("2026-10-06T09:00:00Z", "2026-10-06T08:00:00Z"),
    "status": ("stat:usable", "stat:canceled"),
    "language": ('<language tag="en-GB"/>', '<language tag="de"/>'),
    "provider": ('<provider literal="International', '<provider literal="National'),
    "foreign element": ("</itemMeta>", "<generator>Other 1.0</generator></itemMeta>"),
    "headline": ("<headline>Eleven", "<headline>Twelve"),
    "document type": ("<newsItem ", '<!DOCTYPE x [<!ENTITY e "f">]><newsItem '),
    "cut off": ("</newsItem>\n", ""),
}
PUBLISHED = [("ninjs", ".ninjs.json", ["iptc_ninjs_no_uri.json"]), ("newsml", ".newsml.xml", ["iptc_g2_unknown.xml"])]


@pytest.mark.parametrize("name", RELEASES)
@pytest.mark.parametrize("module", [ninjs, newsml], ids=["ninjs", "newsml"])
def test_items_are_proven_for_every_release_and_drafts(module, name):
    for galley in (compose(RELEASES[name], STYLE, ASSETS), compose(RELEASES[name], STYLE, ASSETS, draft=True)):
        key = module.__name__.rpartition(".")[2]
        data = proof.export(galley, STYLE.sheet, [key])[key]
        assert tuple(module.read_back(data)) == galley.words
        assert (b"withheld" in data) == bool(galley.furniture.draft)


def test_what_a_desk_needs_to_know_stands_beside_the_words():
    item = json.loads(JSON)
    assert item["uri"] == f"urn:uuid:{WHOLE.id}" and item["embargoedUntil"] == "2026-10-06T09:00:00Z" and item["located"] == "LISBON, Portugal"
    assert item["by"] == "By the ICRO press desk" and item["altIds"] == [{"role": "reference", "value": "ICRO/2026/41"}]
    root = ElementTree.fromstring(XML)
    assert root.findtext(f".//{{{newsml.NAR}}}dateline") == "LISBON, Portugal"
    assert root.findtext(f".//{{{newsml.NAR}}}embargoed") == "2026-10-06T09:00:00Z"


def test_an_id_that_is_no_uuid_is_still_a_name():
    odd = compose(replace(WHOLE, id="2026/41 ü<x>"), STYLE, ASSETS)
    assert json.loads(proof.export(odd, STYLE.sheet, ["ninjs"])["ninjs"])["uri"] == "urn:communique:2026%2F41%20%C3%BC%3Cx%3E"


def test_an_empty_draft_is_an_item():
    assert all(proof.export(compose(EMPTY, STYLE, draft=True), STYLE.sheet, ["ninjs", "newsml"]).values())


def found(module, data: str) -> list[str]:
    faults = module.faults(data.encode(), GALLEY)
    if not faults:
        with pytest.raises(ProofError):
            module.read_back(data.encode())
        faults = ["The bodies differ."]
    return faults


@pytest.mark.parametrize("name", IN_JSON)
def test_every_fault_in_a_ninjs_item_is_named(name):
    old, new = IN_JSON[name]
    assert old in JSON
    assert found(ninjs, JSON.replace(old, new, 1))


@pytest.mark.parametrize("name", IN_XML)
def test_every_fault_in_a_newsml_item_is_named(name):
    old, new = IN_XML[name]
    assert old in XML
    assert found(newsml, XML.replace(old, new, 1))


@pytest.mark.parametrize(("key", "ending", "bad"), PUBLISHED)
def test_the_published_schemas_accept_our_items_and_refuse_bad_ones(key, ending, bad, tmp_path):
    if not VALIDATORS.is_dir():
        pytest.skip("the validators do not lie beside this checkout (../shared/export/validators)")
    if key == "ninjs" and importlib.util.find_spec("jsonschema") is None:
        pytest.skip("jsonschema is not installed: the ninjs schema cannot be tried")
    paths = []
    for name, release in RELEASES.items():
        paths.append(tmp_path / f"{name}{ending}")
        paths[-1].write_bytes(proof.export(compose(release, STYLE, ASSETS), STYLE.sheet, [key])[key])
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    for files, status, word in ((paths, 0, "PASS"), ([VALIDATORS / "bad" / name for name in bad], 1, "FAIL")):
        command = [sys.executable, VALIDATORS / "iptc_check.py", *files]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == status and done.stdout.count(word) == len(files), done.stdout
