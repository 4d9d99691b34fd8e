"""Values survive the way into JSON and back."""

import json
from datetime import datetime

import pytest

from communique import plain
from communique.checking.finding import Edit, Finding, Fix, Place, Severity
from communique.release import Block, Embargo, Forms, Image, Name, PartialDate, Post, Quote, Release, Speaker
from communique.text import Span, Text

RELEASE = Release(
    id="r1", date=PartialDate(2026, 10), headline=Text("Two 😀 words", (Span(0, 3, "strong"),)), subheads=(Text("One"), Text("Two")),
    embargo=Embargo(datetime(2026, 10, 25, 2, 30), "Europe/Paris", 1),  # noqa: DTZ001 - an embargo is wall time
    body=(Block("b1", "quote", Text("“Yes.”", (Span(1, 5, "speech", "q1"),))),), quotes=(Quote("q1", "s1"),),
    speakers=(Speaker("s1", Name("Ada", "Brant"), posts=(Post("Director", start=PartialDate(2020)),), forms=(Forms("en"),)),),
    images=(Image("i1", "pier.png", caption=Text("Pier")),), unknown=(("body.0.mood", '"calm"'),),
)  # fmt: skip


def test_a_release_comes_back_the_same_through_json():
    assert plain.to(Release, json.loads(json.dumps(plain.of(RELEASE)))) == RELEASE


def test_fields_that_hold_their_default_are_left_out():
    assert plain.of(Release(kind="Statement")) == {"kind": "Statement"}


def test_a_finding_comes_back_the_same_through_json():
    place = Place("body", "b1", 2, 4)
    finding = Finding("TY05", Severity.MUST_FIX, place, "Mend this.", fixes=(Fix("a → b", (Edit(place, "b"),), safe=True),), others=(place,))
    assert plain.to(Finding, json.loads(json.dumps(plain.of(finding)))) == finding


def test_keys_of_a_newer_program_are_ignored_here():
    assert plain.to(Release, {"kind": "Statement", "mood": "calm"}) == Release(kind="Statement")


@pytest.mark.parametrize(
    "data",
    [
        {}, {"kind": "Statement"},
        {"body": [{"id": "b1", "kind": "quote", "text": {"plain": "x", "spans": [{"start": 0, "end": 1, "kind": "strong"}]}}]},
        {"embargo": {"local": "2026-10-06T09:00:00", "zone": "UTC"}}, {"dateline": None}, {"unknown": [["a", "b"]]},
    ],
)  # fmt: skip
def test_data_of_the_right_shape_fit(data):
    assert plain.fits(Release, data)


@pytest.mark.parametrize(
    "data",
    [
        [], {"kind": 3}, {"mood": "calm"}, {"body": {}},
        {"body": [{"id": "b1", "kind": "poem", "text": {}}]}, {"body": [{"kind": "quote", "text": {}}]},
        {"format": True}, {"format": 1.0}, {"embargo": {"local": "noon", "zone": "UTC"}}, {"unknown": [["a"]]}, {"headline": "x"}, {"quotes": [None]},
    ],
)  # fmt: skip
def test_data_of_another_shape_do_not_fit(data):
    assert not plain.fits(Release, data)
