"""The papers beside the program: every library that officers get, with its licence and its text."""

import json

import pytest


@pytest.fixture
def papers(part):
    pytest.importorskip("PySide6")
    return part("papers")


def test_every_shipped_library_stands_there_with_a_licence_and_no_tool_does(papers, part):
    text = papers.third_party()
    told = {line.partition(":")[0].rpartition(" ")[0].lower() for line in text.partition("\n\n\n")[0].splitlines() if ":" in line}
    installed = {papers.normal(one.metadata["Name"]) for one in papers.libraries()}
    assert {"lxml", "pyside6-essentials", "pyphen"} <= installed == part("contents").shipped_packages() & installed
    assert {papers.normal(name) for name in told} >= installed
    assert "pyinstaller" not in told and "pytest" not in told
    assert "see its text below" not in text
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


def test_the_list_of_parts_names_version_and_licence_of_each(papers):
    listed = json.loads(papers.parts_list("0.1.0"))
    names = {one["name"].lower() for one in listed["components"]}
    assert {"pyside6_essentials", "lxml", "regex", "pillow"} <= names
    assert all(one["version"] and one["licenses"][0]["license"]["name"] for one in listed["components"])


def test_papers_do_not_depend_on_where_they_are_written(papers):
    assert papers.third_party() == papers.third_party()
    assert "0.1.0" in papers.birth("0.1.0") and "PySide6 6." in papers.birth("0.1.0")
