"""Pictures in the file: what the screen gets, what the printer gets, and what is too coarse."""

import io
from dataclasses import replace

import galleys
import pytest
from PIL import Image as Pixels
from surgery import Patient

from communique.errors import InputError
from communique.exporting import pdf, raster
from communique.exporting.pdf import self_check
from communique.exporting.pdf.check.parsing import Stream
from communique.exporting.pdf.pictures import Image
from communique.galley import Picture
from communique.house_style.sheet import Sheet

SHEET = Sheet()


def drawn(mode, size, form="PNG", **options):
    """A picture in one colour, as a file."""
    colour = {"1": 1, "L": 120, "LA": (120, 128), "P": 3, "RGB": (200, 30, 40), "RGBA": (200, 30, 40, 128), "CMYK": (0, 200, 200, 20)}[mode]
    out = io.BytesIO()
    Pixels.new(mode, size, colour).save(out, form, **options)
    return out.getvalue()


def with_picture(data, alt="A lifeboat leaves the harbour"):
    block = galleys.block("The lifeboat Perseverance.", "image", field="images.i1")
    return galleys.galley(replace(block, picture=Picture(data, alt)))


def made(galley, printed=False):
    target = io.BytesIO()
    (pdf.export_print if printed else pdf.export)(galley, SHEET, target)
    return target.getvalue()


def image_of(data):
    patient = Patient.of(data)
    [ref] = patient.get(patient.page()["Resources"])["XObject"].values()
    return patient.get(ref)


FILES = {
    "RGB": drawn("RGB", (900, 600)), "gray": drawn("L", (900, 600)), "see-through": drawn("RGBA", (900, 600)),
    "gray and see-through": drawn("LA", (90, 60)), "palette": drawn("P", (90, 60)), "black and white": drawn("1", (90, 60)),
    "JPEG": drawn("RGB", (900, 600), "JPEG"), "progressive": drawn("RGB", (900, 600), "JPEG", progressive=True),
    "gray JPEG": drawn("L", (900, 600), "JPEG"), "CMYK JPEG": drawn("CMYK", (900, 600), "JPEG"),
    "huge": drawn("RGB", (4000, 3000)), "huge JPEG": drawn("RGB", (4000, 3000), "JPEG"), "one pixel": drawn("RGB", (1, 1)),
    "tall": drawn("RGB", (200, 3000)), "wide": drawn("RGB", (3000, 40)),
}  # fmt: skip


@pytest.mark.parametrize("printed", [False, True], ids=["screen", "print"])
@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_picture_is_set(name, printed):
    galley = with_picture(FILES[name])
    data = made(galley, printed)
    assert self_check(data, galley, printed) == []
    entries = image_of(data).entries
    gray = name in {"gray", "gray JPEG", "black and white"}
    assert str(entries["ColorSpace"]) == ("DeviceGray" if gray else "DeviceCMYK" if printed else "DeviceRGB")
    assert "SMask" not in entries


@pytest.mark.parametrize("name", ["RGB", "JPEG", "huge", "palette", "CMYK JPEG"])
def test_the_picture_is_seen_on_the_page(name):
    galley = with_picture(FILES[name] if name != "palette" else drawn("RGB", (300, 200)))
    found = raster.picture(made(galley), 0, 595)
    reds = sum(found.data[at + 2] > 180 and found.data[at + 1] < 60 for at in range(0, len(found.data), 4))
    assert reds > 5_000


@pytest.mark.parametrize("printed", [False, True], ids=["screen", "print"])
def test_a_gray_of_sixteen_bits_is_as_dark_as_it_was(printed):
    out = io.BytesIO()
    Pixels.new("I;16", (300, 200), 100 * 257).save(out, "PNG")
    with_levels = image_of(made(with_picture(out.getvalue()), printed))
    assert str(with_levels.entries["ColorSpace"]) == "DeviceGray"
    found = raster.picture(made(with_picture(out.getvalue()), printed), 0, 595)
    assert sum(abs(found.data[at] - 100) < 8 and abs(found.data[at + 1] - 100) < 8 for at in range(0, len(found.data), 4)) > 5_000


def test_a_jpeg_whose_colours_are_not_those_the_file_names_is_refused():
    galley = with_picture(FILES["JPEG"])
    patient = Patient.of(made(galley))
    [ref] = patient.get(patient.page()["Resources"])["XObject"].values()
    assert self_check(patient.closed(), galley) == []
    jpeg = FILES["CMYK JPEG"]
    patient.objects[ref.number] = Stream({**patient.get(ref).entries, "Length": len(jpeg)}, jpeg)
    assert any("holds other colours" in fault for fault in self_check(patient.closed(), galley))


def test_a_jpeg_of_the_right_size_is_taken_as_it_is():
    assert image_of(made(with_picture(FILES["JPEG"]))).raw == FILES["JPEG"]


def test_more_pixels_than_anybody_sees_are_left_out():
    assert image_of(made(with_picture(FILES["huge"]))).entries["Width"] < 1500
    assert 2000 < image_of(made(with_picture(FILES["huge"]), printed=True)).entries["Width"] < 2400


def test_a_picture_fits_the_column_and_half_the_page():
    for width, height in ((4000, 3000), (100, 4000), (4000, 100), (10, 10)):
        across, down = Image(b"", width, height).fitted(453.5, 380.0)
        assert across <= 453.5
        assert down <= 380.01
        assert across / down == pytest.approx(width / height, rel=0.01)


def test_pictures_too_coarse_for_print_are_named():
    coarse = pdf.coarse_pictures(with_picture(drawn("RGB", (120, 80))), SHEET)
    assert [one.field for one in coarse] == ["images.i1"]
    assert coarse[0].sentence == "A picture has 57 dots per inch in print and will look coarse; use one of 300 or more."
    assert pdf.coarse_pictures(with_picture(FILES["huge"]), SHEET) == ()


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"x" * 50, FILES["JPEG"][:300], b"<svg/>"], ids=range(5))
def test_what_is_no_picture_is_refused_in_one_sentence(data):
    with pytest.raises(InputError, match=r"^A picture cannot be read; use a PNG or JPEG file\.$"):
        Image.read(data)


def test_a_picture_without_words_still_says_that_it_is_one():
    galley = with_picture(FILES["gray"], alt="  ")
    assert self_check(made(galley), galley) == []
