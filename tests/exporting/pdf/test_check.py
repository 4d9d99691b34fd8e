"""Seeded faults: each changes a finished file, and each is refused with a sentence before the file would be handed over."""

import io
import random
import re
from dataclasses import replace

import galleys
import pytest
from surgery import Patient

from communique.exporting import pdf
from communique.exporting.pdf import self_check
from communique.exporting.pdf.check import RULES
from communique.exporting.pdf.check.parsing import Name, Ref, Stream, Word
from communique.house_style.sheet import Sheet

SHEET = Sheet(masthead="International Coastal Rescue Organization", justified=True, hyphenated=True)
GALLEY = galleys.galley(
    *galleys.SAMPLE.blocks[5:], galleys.block("Further", "heading", level=2), galleys.block("More", "heading", level=3),
    *galleys.of_length(6).blocks[1:], title=galleys.SAMPLE.title,
)  # fmt: skip


def made(printed):
    target = io.BytesIO()
    (pdf.export_print if printed else pdf.export)(GALLEY, SHEET, target)
    return target.getvalue()


SCREEN, PRINT = made(False), made(True)


def drop(dictionary, key):
    del dictionary[key]


def rewrite(old, new, count=1):
    """A change of bytes that must change something."""

    def change(data):
        assert re.search(old, data, re.DOTALL), f"{old!r} is not there"
        return re.sub(old, new, data, count=count, flags=re.DOTALL)

    return change


def map_of(patient, change):
    for font in patient.fonts():
        patient.stream(font["ToUnicode"], change)


def program(patient):
    """The font program of the first font."""
    descendant = patient.get(patient.fonts()[0]["DescendantFonts"][0])
    return patient.get(descendant["FontDescriptor"])["FontFile2"]


def without_outlines(font):
    """A font program whose glyphs are all there and all blank."""
    at = font.index(b"glyf")
    start, length = (int.from_bytes(font[at + offset : at + offset + 4], "big") for offset in (8, 12))
    return font[:start] + b"\0" * length + font[start + length :]


def remap(text, new):
    """Give the code of a character another one, in every font."""
    code = text.encode("utf-16-be").hex().upper().encode()
    target = new.encode("utf-16-be").hex().upper().encode()

    def seed(patient):
        map_of(patient, lambda data: data.replace(b"> <" + code + b">", b"> <" + target + b">"))

    return seed


def resource(patient, kind, name, value):
    resources = patient.get(patient.page()["Resources"])
    resources.setdefault(kind, {})[name] = value


def intent(patient, at=0):
    return patient.root["OutputIntents"][at]


def swap_links(patient):
    first, second = patient.elements("Link")[:2]
    first["K"][-1]["Obj"], second["K"][-1]["Obj"] = second["K"][-1]["Obj"], first["K"][-1]["Obj"]


def form(patient, content):
    ref = patient.put_stream(content, Type=Name("XObject"), Subtype=Name("Form"), BBox=[0, 0, 9, 9])
    resource(patient, "XObject", "Fm1", ref)
    patient.content(lambda data: data + b"\n/Artifact BMC /Fm1 Do EMC")


def image(patient, **entries):
    ref = next(iter(patient.get(patient.page()["Resources"])["XObject"].values()))
    old = patient.get(ref)
    patient.objects[ref.number] = Stream({**old.entries, **entries}, old.raw)


def profile(patient, change):
    patient.stream(intent(patient)["DestOutputProfile"], change)


def swap_words(patient):
    first, second = patient.elements("P")[1:3]
    first["K"], second["K"] = second["K"], first["K"]


SCREEN_FAULTS = {
    "language missing": lambda p: drop(p.root, "Lang"),
    "another language": lambda p: p.root.update(Lang=b"fr"),
    "title not shown": lambda p: drop(p.root["ViewerPreferences"], "DisplayDocTitle"),
    "not marked as tagged": lambda p: drop(p.root, "MarkInfo"),
    "author differs": lambda p: p.get(p.trailer["Info"]).update(Author=b"Somebody else"),
    "date differs": lambda p: p.get(p.trailer["Info"]).update(ModDate=b"D:20200101000000+00'00'"),
    "no archive mark": lambda p: p.xmp(rewrite(rb"<pdfaid:part>.</pdfaid:part>", b"")),
    "no accessibility mark": lambda p: p.xmp(rewrite(rb"<pdfuaid:part>1</pdfuaid:part>", b"")),
    "no extension schema": lambda p: p.xmp(rewrite(rb"<pdfaExtension:schemas>.*</pdfaExtension:schemas>", b"")),
    "XMP broken": lambda p: p.xmp(rewrite(rb"</rdf:RDF>", b"")),
    "XMP missing": lambda p: drop(p.root, "Metadata"),
    "keywords in Info": lambda p: p.get(p.trailer["Info"]).update(Keywords=b"secret"),
    "output intent missing": lambda p: drop(p.root, "OutputIntents"),
    "text untagged": lambda p: p.content(rewrite(rb"/P <</MCID 1>> BDC", b"/Span BMC")),
    "text between marks": lambda p: p.content(lambda data: data + b"\nBT /F1 9 Tf 1 0 0 1 9 9 Tm [<0001>] TJ ET"),
    "header tagged": lambda p: p.content(rewrite(rb"/Artifact <</Type /Pagination /Subtype /Header>> BDC", b"/P <</MCID 99>> BDC")),
    "a rule untagged": lambda p: p.content(lambda data: b"0 0 0 rg 1 1 9 9 re f\n" + data),
    "heading level left out": lambda p: p.elements("H2")[0].update(S=Name("H3")),
    "paragraph as headline": lambda p: p.elements("P")[-1].update(S=Name("H1")),
    "headline as paragraph": lambda p: p.elements("H1")[0].update(S=Name("P")),
    "picture without words": lambda p: drop(p.elements("Figure")[0], "Alt"),
    "link without words": lambda p: drop(p.areas()[0], "Contents"),
    "link without way back": lambda p: drop(p.areas()[0], "StructParent"),
    "links crossed": swap_links,
    "link to a script": lambda p: p.areas()[0].update(A={"S": Name("JavaScript"), "JS": b"app.alert(1)"}),
    "link hidden": lambda p: p.areas()[0].update(F=2),
    "link element without area": lambda p: p.elements("Link")[0]["K"].pop(),
    "area without element": lambda p: p.page()["Annots"].append(p.put(dict(p.areas()[0]))),
    "no parent tree": lambda p: drop(p.get(p.root["StructTreeRoot"]), "ParentTree"),
    "parent tree shifted": lambda p: p.get(p.get(p.get(p.root["StructTreeRoot"])["ParentTree"])["Nums"][1]).reverse(),
    "no tree": lambda p: drop(p.root, "StructTreeRoot"),
    "mark without element": lambda p: p.elements("P")[3]["K"].clear(),
    "element without content": lambda p: p.content(rewrite(rb"/P <</MCID 1>> BDC(.*?)EMC", rb"/Artifact BMC\1EMC")),
    "element without parent": lambda p: drop(p.elements("LI")[0], "P"),
    "label out of the list": lambda p: p.elements("LI")[0].update(K=p.elements("LI")[0]["K"][::-1]),
    "tags swapped": swap_words,
    "no ToUnicode": lambda p: drop(p.fonts()[0], "ToUnicode"),
    "private character": remap("e", "\ue001"),
    "ligature character": remap("fi", "\ufb01"),
    "wrong letter": remap("h", "n"),
    "null character": remap("a", "\0"),
    "spaces lost": remap(" ", "\u200b"),
    "hard hyphen": remap("\u00ad", "-"),
    "font not embedded": lambda p: drop(p.get(p.get(p.get(p.fonts()[0]["DescendantFonts"][0])["FontDescriptor"])), "FontFile2"),
    "letters without ink": lambda p: p.stream(program(p), without_outlines),
    "width wrong": lambda p: p.get(p.fonts()[0]["DescendantFonts"][0])["W"][1].__setitem__(0, 999),
    "tab order missing": lambda p: drop(p.page(), "Tabs"),
    "way to the tags missing": lambda p: drop(p.page(), "StructParents"),
    "encrypted": lambda p: p.trailer.update(Encrypt=p.put({"Filter": Name("Standard")})),
    "identity missing": lambda p: drop(p.trailer, "ID"),
    "a script in the catalog": lambda p: p.root.update(OpenAction={"S": Name("JavaScript"), "JS": b"1"}),
    "a file inside": lambda p: p.root.update(Names={"EmbeddedFiles": {"Names": []}}),
    "something nothing leads to": lambda p: p.put_stream(b"an earlier sentence"),
    "CMYK on the screen": lambda p: p.content(rewrite(rb"[\d.]+ [\d.]+ [\d.]+ rg", b"0 0 0 1 k")),
    "a paragraph dropped": lambda p: p.get(p.elements("Document")[0]["P"]) and p.elements("Document")[0]["K"].pop(5),
    "text of another language unspoken": lambda p: p.elements("Span")[-1].update(ActualText="something else"),
}  # fmt: skip
PRINT_FAULTS = {
    "RGB operator": lambda p: p.content(rewrite(rb"[\d.]+ [\d.]+ [\d.]+ [\d.]+ k", b"1 0 0 rg")),
    "RGB in a form": lambda p: form(p, b"1 0 0 rg 0 0 9 9 re f"),
    "a font in a form": lambda p: form(p, b"BT /Helv 9 Tf (x) Tj ET"),
    "no trim box": lambda p: drop(p.page(), "TrimBox"),
    "no bleed box": lambda p: drop(p.page(), "BleedBox"),
    "bleed too small": lambda p: p.page().update(BleedBox=p.page()["TrimBox"]),
    "crop box outside": lambda p: p.page().update(CropBox=[-9, -9, 900, 900]),
    "two intents": lambda p: p.root["OutputIntents"].append(dict(intent(p))),
    "two profiles": lambda p: intent(p, 1).update(DestOutputProfile=p.put(p.get(intent(p)["DestOutputProfile"]))),
    "a profile for RGB": lambda p: profile(p, lambda data: data[:16] + b"RGB " + data[20:]),
    "profile cut off": lambda p: profile(p, lambda data: data[:5000]),
    "profile header damaged": lambda p: profile(p, lambda data: data[:36] + b"xxxx" + data[40:]),
    "no profile": lambda p: [drop(one, "DestOutputProfile") for one in p.root["OutputIntents"]],
    "no X-4 mark": lambda p: p.xmp(rewrite(rb"<pdfxid:GTS_PDFXVersion>.*?</pdfxid:GTS_PDFXVersion>", b"")),
    "not said to be untrapped": lambda p: drop(p.get(p.trailer["Info"]), "Trapped"),
    "no document id": lambda p: p.xmp(rewrite(rb"<xmpMM:DocumentID>.*?</xmpMM:DocumentID>", b"")),
    "no version id": lambda p: p.xmp(rewrite(rb"<xmpMM:VersionID>.*?</xmpMM:VersionID>", b"")),
    "no metadata date": lambda p: p.xmp(rewrite(rb"<xmp:MetadataDate>.*?</xmp:MetadataDate>", b"")),
    "no title in XMP": lambda p: p.xmp(rewrite(rb"<dc:title>.*?</dc:title>", b"")),
    "page actions": lambda p: p.page().update(AA={"O": {"S": Name("JavaScript"), "JS": b"1"}}),
    "a script": lambda p: p.root.update(Names={"JavaScript": {"Names": [b"a", {"S": Name("JavaScript"), "JS": b"1"}]}}),
    "soft mask": lambda p: image(p, SMask=p.put_stream(b"", Subtype=Name("Image"), ColorSpace=Name("DeviceRGB"))),
    "blend mode": lambda p: (resource(p, "ExtGState", "G1", {"BM": Name("Odd")}), p.content(lambda data: b"/G1 gs\n" + data)),
    "indexed RGB picture": lambda p: image(p, ColorSpace=[Name("Indexed"), Name("DeviceRGB"), 0, b"\0\0\0"]),
    "RGB picture": lambda p: image(p, ColorSpace=Name("DeviceRGB")),
    "encrypted": lambda p: p.trailer.update(Encrypt=p.put({"Filter": Name("Standard")})),
    "a link": lambda p: p.page().update(Annots=[p.put({"Subtype": Name("Link"), "Rect": [50, 50, 90, 90]})]),
    "too much ink": lambda p: p.content(rewrite(rb"[\d.]+ [\d.]+ [\d.]+ [\d.]+ k", b"1 1 .9 .8 k")),
    "rich black": lambda p: p.content(rewrite(rb"\n0 0 0 1 k", b"\n.5 .4 .4 1 k")),
    "an operator of somebody else": lambda p: p.content(lambda data: data + b"\n/Artifact BMC /Sh0 sh EMC"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "printed"), [(SCREEN, False), (PRINT, True)], ids=["screen", "print"])
def test_an_untouched_file_passes_also_when_written_anew(data, printed):
    assert self_check(data, GALLEY, printed) == []
    assert self_check(Patient.of(data).closed(), GALLEY, printed) == []


@pytest.mark.parametrize("fault", SCREEN_FAULTS)
def test_a_fault_in_the_screen_file_is_refused(fault):
    refused(SCREEN, SCREEN_FAULTS[fault], printed=False)


@pytest.mark.parametrize("fault", PRINT_FAULTS)
def test_a_fault_in_the_print_file_is_refused(fault):
    refused(PRINT, PRINT_FAULTS[fault], printed=True)


def refused(data, seed, printed):
    patient = Patient.of(data)
    seed(patient)
    assert patient.closed() != Patient.of(data).closed(), "the fault changed nothing"
    found = self_check(patient.closed(), GALLEY)
    assert found
    assert all(sentence[0] == sentence[0].upper() and sentence.endswith(".") for sentence in found)


def test_a_stream_that_runs_into_its_end_is_refused():
    assert self_check(Patient.of(SCREEN).closed(before_end=b""), GALLEY)


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", SCREEN[:-2000], SCREEN[:20000] + SCREEN[21000:], SCREEN + SCREEN], ids=range(5))
def test_a_damaged_file_is_refused_and_never_raises(data):
    assert self_check(data, GALLEY)


def test_bytes_changed_at_random_never_raise():
    chance = random.Random(7)
    for _ in range(60):
        data = bytearray(SCREEN)
        for _ in range(chance.choice((1, 5, 200))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        assert all(isinstance(sentence, str) for sentence in self_check(bytes(data), GALLEY))


def test_the_kind_that_was_asked_for_is_held_to():
    assert self_check(SCREEN, GALLEY, printed=True)
    assert self_check(PRINT, GALLEY, printed=False)


def test_another_release_is_refused():
    other = replace(GALLEY, blocks=GALLEY.blocks[:-1])
    assert self_check(SCREEN, other)


@pytest.mark.slow
def test_every_rule_is_needed():
    """With a rule taken away some seeded fault goes through: no rule is there for show."""
    from communique.exporting.pdf.check.parsing import parsed
    from communique.exporting.pdf.check.subject import Subject

    caught = dict.fromkeys(RULES, 0)
    for data, faults in ((SCREEN, SCREEN_FAULTS), (PRINT, PRINT_FAULTS)):
        for seed in faults.values():
            patient = Patient.of(data)
            seed(patient)
            subject = Subject(parsed(patient.closed()), GALLEY)
            for rule in RULES:
                caught[rule] += any(True for _ in rule(subject))
    assert [rule.__name__ for rule, count in caught.items() if not count] == []


def test_values_are_read_as_they_are_written():
    patient = Patient.of(SCREEN)
    assert isinstance(patient.trailer["Root"], Ref)
    assert not any(isinstance(value, Word) for value in patient.root.values())
