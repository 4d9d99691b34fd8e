"""Pictures lose camera, place and author on their way into a galley, and nothing else; what is no picture is told."""

import io
import random
import struct
import sys
from pathlib import Path

import pytest
from PIL import Image

sys.path.append(str(Path(__file__).parents[1] / "exporting"))
from export_samples import png

from communique.galley import UnreadablePictureError, stripped
from communique.galley.pictures import size


def photograph(turned: int = 1, kind: str = "JPEG", **more) -> bytes:
    """A picture with a red left and a blue right half, 40 × 20, made by a camera that tells much."""
    picture = Image.new("RGB", (40, 20), (200, 20, 20))
    picture.paste((20, 20, 200), (20, 0, 40, 20))
    about = Image.Exif()
    about[0x0112], about[0x010F], about[0x013B] = turned, "CAMERASECRET", "AUTHORSECRET"
    out = io.BytesIO()
    if kind == "JPEG":
        more |= {"exif": about, "comment": b"REMARKSECRET", "quality": 95, "subsampling": 0}
    picture.save(out, kind, **more)
    return out.getvalue()


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def test_a_jpeg_keeps_its_pixels_and_loses_its_story():
    before = photograph()
    after = stripped(before)
    assert b"SECRET" in before and b"SECRET" not in after and b"Exif" not in after
    assert opened(after).tobytes() == opened(before).tobytes() and size(after) == (40, 20)


def test_a_colour_profile_stays():
    profile = b"\0" * 36 + b"acsp" + b"\0" * 88
    assert b"ICC_PROFILE" in stripped(photograph(icc_profile=profile))


def test_a_turned_photograph_is_turned_upright():
    after = stripped(photograph(turned=6))
    assert size(after) == (20, 40) and b"SECRET" not in after
    red, _, blue = opened(after).getpixel((10, 5))
    assert red > 150 > blue


def test_a_png_keeps_its_pixels_and_loses_its_texts():
    before = png(9, 5, (b"tEXt", b"Author\0SECRET"), (b"eXIf", b"SECRET"), (b"tIME", b"\x07\xea\1\1\1\1\1"))
    after = stripped(before)
    assert b"SECRET" not in after and b"tIME" not in after and size(after) == (9, 5)
    assert opened(after).tobytes() == opened(before).tobytes()


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "WEBP"])
def test_other_kinds_become_png(kind):
    after = stripped(photograph(kind=kind))
    assert after.startswith(b"\x89PNG") and size(after) == (40, 20)


def test_a_gray_tiff_of_sixteen_bits_keeps_its_levels():
    out = io.BytesIO()
    Image.new("I;16", (40, 20), 100 * 257).save(out, "TIFF")
    assert opened(stripped(out.getvalue())).getpixel((5, 5)) == (100, 100, 100)


def test_what_was_stripped_once_stays_as_it_is():
    for data in (photograph(), photograph(turned=3), png(7, 7), photograph(kind="GIF"), photograph(progressive=True)):
        assert stripped(stripped(data)) == stripped(data)


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xd8", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", photograph()[:-30], png(9, 9)[:-14], b"GIF89a", b"<svg/>", b"\0" * 99]
)
def test_what_is_no_whole_picture_is_told(data):
    with pytest.raises(UnreadablePictureError):
        stripped(data)


def test_a_picture_that_claims_to_be_huge_is_refused_before_it_is_decoded():
    huge = bytearray(photograph(kind="BMP"))
    huge[18:26] = struct.pack("<ii", 60_000, 60_000)
    with pytest.raises(UnreadablePictureError, match="too large"):
        stripped(bytes(huge))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP"])
def test_damage_anywhere_gives_a_picture_or_a_sentence(kind):
    sound = photograph(kind=kind)
    chance = random.Random(kind)
    for _ in range(150):
        broken = bytearray(sound)
        for _ in range(chance.randint(1, 6)):
            broken[chance.randrange(len(broken))] = chance.randrange(256)
        try:
            assert stripped(bytes(broken))[:2] in (b"\x89P", b"\xff\xd8")
        except UnreadablePictureError as told:
            assert str(told).endswith(".")
