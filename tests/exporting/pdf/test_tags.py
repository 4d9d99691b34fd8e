"""The tag tree, its links, pictures, bookmarks and languages, read by the product's own strict reader."""

import io
from dataclasses import replace

import galleys
from surgery import Patient

from communique.exporting import pdf
from communique.exporting.pdf.check.parsing import parsed, text_of
from communique.exporting.pdf.check.tree import tree_of
from communique.galley import Run
from communique.house_style.sheet import Sheet


def made(galley, sheet=None, printed=False):
    target = io.BytesIO()
    (pdf.export_print if printed else pdf.export)(galley, sheet or Sheet(), target)
    return target.getvalue()


def outline(galley, **more):
    """The elements as tag names with their depth."""
    tree = tree_of(parsed(made(galley, **more)))

    def walk(node, depth):
        yield f"{'  ' * depth}{node.tag}"
        for kid in node.nodes:
            yield from walk(kid, depth + 1)

    return list(walk(tree.root, 0))


def paragraph(*runs, **more):
    return replace(galleys.block("", **more), runs=runs)


def test_the_tree_is_the_galley_in_its_order():
    galley = galleys.galley(
        galleys.block("Media release", "kind"), galleys.block("Eleven coasts", "headline", level=1), galleys.block("A paragraph."),
        galleys.block("“A quote.”", "quote"), galleys.block("A heading", "heading", level=2),
        galleys.block("One", "list-item"), galleys.block("Two", "list-item"), galleys.block("Between."), galleys.block("Three", "list-item"),
    )  # fmt: skip
    assert outline(galley) == [
        "Document", "  P", "  H1", "  P", "  BlockQuote", "    P", "  H2",
        "  L", "    LI", "      Lbl", "      LBody", "    LI", "      Lbl", "      LBody", "  P", "  L", "    LI", "      Lbl", "      LBody",
    ]  # fmt: skip


def test_a_picture_is_a_figure_and_its_caption_stands_beside_it():
    picture = next(block for block in galleys.SAMPLE.blocks if block.picture)
    assert outline(galleys.galley(picture))[2:] == ["  Div", "    Figure", "    Caption"]
    assert outline(galleys.galley(replace(picture, runs=())))[2:] == ["  Figure"]
    [figure] = Patient.of(made(galleys.galley(picture))).elements("Figure")
    assert text_of(figure["Alt"]) == picture.picture.alt
    assert len(figure["A"]["BBox"]) == 4


def test_levels_of_headings_are_never_left_out():
    galley = galleys.galley(*(galleys.block(f"Level {level}", "heading", level=level) for level in (4, 2, 5, 3)))
    assert [tag.strip() for tag in outline(galley)[1:]] == ["H1", "H2", "H2", "H3", "H3"]


def test_a_link_over_two_lines_is_one_element_with_two_areas():
    patient = Patient.of(made(galleys.LINKS))
    links = patient.elements("Link")
    assert [len([kid for kid in link["K"] if kid["Type"] == "OBJR"]) for link in links] == [2, 1, 1]
    names = [text_of(area["Contents"]) for area in patient.areas()]
    assert names == [galleys._LONG_NAME, galleys._LONG_NAME, "the press desk", "+351 21 555 0142"]
    addresses = [text_of(area["A"]["URI"]) for area in patient.areas()]
    assert addresses[0] == "https://www.icro.example/protocol?l=en&p=1"
    assert addresses[2:] == ["mailto:press@icro.example", "tel:+351215550142"]


def test_a_link_over_two_pages_is_one_element():
    filler = galleys.of_length(5).blocks[1:]
    words = " ".join(["a very long name of a document that all have signed"] * 30)
    galley = galleys.galley(*filler, paragraph(Run("See "), Run(words, link="https://www.icro.example/")))
    patient = Patient.of(made(galley))
    assert len(patient.elements("Link")) == 1
    assert {at for at, page in enumerate(patient.pages()) if page.get("Annots")} == {0, 1}


def test_a_printer_gets_no_links():
    patient = Patient.of(made(galleys.LINKS, printed=True))
    assert patient.areas() == []
    assert patient.elements("Link") == []


def test_addresses_are_seven_bit_and_dangerous_ones_are_no_links():
    galley = galleys.galley(paragraph(
        Run("one", link="https://www.icro.example/çà (x)"), Run(" "), Run("two", link="javascript:alert(1)"), Run(" "),
        Run("three", link="HTTPS://www.icro.example/"), Run(" "), Run("four", link="file:///etc/passwd"),
    ))  # fmt: skip
    found = [text_of(area["A"]["URI"]) for area in Patient.of(made(galley)).areas()]
    assert found == ["https://www.icro.example/%C3%A7%C3%A0%20(x)", "HTTPS://www.icro.example/"]


def test_a_stretch_in_another_language_says_so():
    galley = galleys.galley(paragraph(Run("Crews of the "), Run("Société nautique", language="fr"), Run(" trained.")))
    patient = Patient.of(made(galley))
    [span] = patient.elements("Span")
    assert text_of(span["Lang"]) == "fr"
    assert text_of(patient.root["Lang"]) == "en-GB"


def test_a_block_in_another_language_says_so():
    patient = Patient.of(made(galleys.galley(galleys.block("Un paragraphe.", language="fr"))))
    assert [text_of(one["Lang"]) for one in patient.elements("P") if "Lang" in one] == ["fr"]


def test_what_is_drawn_from_right_to_left_is_spelt_out_for_the_ear():
    words = "وقّعت أجهزة الإنقاذ في 11 ساحلاً مع ICRO (UTC+1) في 6 أكتوبر 2026."
    galley = galleys.galley(galleys.block(words, rtl=True, language="ar"), language="ar", rtl=True)
    patient = Patient.of(made(galley))
    assert words in [text_of(one.get("ActualText")) for one in patient.elements("P")]


def test_strong_and_emphasis_change_the_face_and_not_the_tree():
    plain = galleys.galley(paragraph(Run("All of them.")))
    marked = galleys.galley(paragraph(Run("All "), Run("of", strong=True), Run(" them", emphasis=True), Run(".")))
    assert outline(plain) == outline(marked)
    fonts = {str(font["BaseFont"]).partition("+")[2] for font in Patient.of(made(marked)).fonts()}
    assert {"NotoSerif-Bold", "NotoSerif-Italic", "NotoSerif-Regular"} <= fonts


def test_bookmarks_are_the_headline_with_the_headings_inside():
    patient = Patient.of(made(galleys.SEVEN_PAGES))
    root = patient.get(patient.root["Outlines"])
    first = patient.get(root["First"])
    assert text_of(first["Title"]) == "Eleven coasts agree on one call"
    inside, at = [], first["First"]
    while at:
        inside.append(text_of(patient.get(at)["Title"]))
        at = patient.get(at).get("Next")
    assert inside == [block.plain for block in galleys.SEVEN_PAGES.blocks if block.level == 2]
    assert first["Count"] == len(inside)
    assert root["Count"] == len(inside) + 1


def test_fonts_are_cut_down_to_what_is_used():
    assert len(made(galleys.ONE_PAGE)) < 40_000
