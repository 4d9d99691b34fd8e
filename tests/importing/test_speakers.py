"""Who speaks: a few paragraphs and the full name of each quote's speaker, as plain case files in ``speakers``."""

import tomllib
from pathlib import Path

import pytest

from communique.importing.outcome import Imported
from communique.importing.speech import with_quotes
from communique.languages import language
from communique.release import Block, Release
from communique.text import Text

CASES = [
    pytest.param(path.stem, case, id=f"{path.stem}-{case['name']}")
    for path in sorted((Path(__file__).parent / "speakers").glob("*.toml"))
    for case in tomllib.loads(path.read_text("utf-8"))["case"]
]


def speakers(tag, paragraphs):
    body = tuple(Block(f"b{n}", "paragraph", Text(text)) for n, text in enumerate(paragraphs, 1))
    imported = with_quotes(Imported(Release(body=body, language=tag)), language(tag))
    names = {speaker.id: speaker.name.printed for speaker in imported.release.speakers}
    return imported, [names.get(quote.speaker, "") for quote in imported.release.quotes]


@pytest.mark.parametrize(("tag", "case"), CASES)
def test_every_quote_goes_to_its_speaker_and_to_nobody_where_two_could_be_meant(tag, case):
    imported, who = speakers(tag, case["text"])
    assert who == case["who"]
    assert sum(note.code == "speaker-open" for note in imported.report) == who.count("")
