"""What an officer is told of a PDF that is right all the same."""

from dataclasses import replace

import galleys
from export_samples import EMPTY, STYLE, text

from communique.exporting.formats import FORMATS
from communique.house_style.sheet import Sheet
from communique.jobs.exporting import Order, export


def test_only_the_pdfs_have_something_to_say():
    galley = galleys.galley(galleys.block("All is well ✓"))
    told = {one.key: one.notices(galley, Sheet()) for one in FORMATS}
    assert {key for key, sentences in told.items() if sentences} == {"pdf", "print"}
    assert told["pdf"] == ["No bundled typeface has “✓” (U+2713, check mark); the PDF would show a box. Write it otherwise."]


def test_a_plain_galley_has_nothing_to_say():
    assert all(one.notices(galleys.ONE_PAGE, Sheet()) == [] for one in FORMATS)


def test_the_sentences_go_with_the_exported_file(tmp_path):
    release = replace(EMPTY, id="n-1", headline=text("All is well ✓"))
    [file] = export(release, STYLE, Order(("pdf",), tmp_path, "one", draft=True))
    assert [sentence for sentence in file.notices if "check mark" in sentence]
