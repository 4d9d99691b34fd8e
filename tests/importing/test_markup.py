"""Light markup of one line becomes spans; the words stay."""

from communique.importing.load import load

TEXT = """Crews train at night

LISBON, Portugal – The [report of 2026](https://www.icro.example/report) is out, see <https://www.icro.example/press> for more of it.

The crews trained for six weeks in the harbour of Merrow before they sailed to the islands.
"""


def test_a_link_leads_where_it_is_written():
    release = load(TEXT.encode(), "release.txt").release
    links = [(block.text.words_of(span), span.value) for block in release.body for span in block.text.of_kind("link")]
    assert links == [("report of 2026", "https://www.icro.example/report"), ("https://www.icro.example/press", "https://www.icro.example/press")]
