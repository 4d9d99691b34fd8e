"""Pictures: read, made as fine as they are seen, turned into what the screen or the printer takes."""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from communique.errors import InputError
from communique.exporting.pdf.metadata import profile
from communique.exporting.pdf.objects import Name, Stream, Value
from communique.exporting.pdf.styles import Design
from communique.galley import Galley
from communique.galley.pictures import eight_bits
from communique.house_style.sheet import Sheet

if TYPE_CHECKING:
    from PIL import Image as Pixels

SHARP, POOR = 300, 200  # dots per inch: what a printer wants, and below what a picture looks coarse
_FINEST = {False: 220, True: 350}  # what more pixels than these per inch would add, nobody sees: on the screen, in print
_LARGEST = 60_000_000  # pixels
_TALLEST = 0.45  # of the page


@dataclass(frozen=True)
class Image:
    """A picture that can be read: its file and its size in pixels."""

    data: bytes
    width: int
    height: int

    @staticmethod
    def read(data: bytes) -> Image:
        """A PNG or JPEG; InputError where it is neither, too large, or broken."""
        width, height = _opened(data).size
        return Image(data, width, height)

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Width and height in points: as wide as the column, less where it would be too high or too coarse, never tiny."""
        sharp = self.width / POOR * 72
        scale = min(width, max(sharp, width / 3), height * self.width / self.height)
        return scale, scale * self.height / self.width

    def resolution(self, width: float) -> float:
        """Dots per inch at a width in points."""
        return self.width / (width / 72)


@dataclass(frozen=True, slots=True)
class Coarse:
    """A picture that is too coarse for print: the field it stands in, and its dots per inch there."""

    field: str
    resolution: int

    @property
    def sentence(self) -> str:
        """What to tell the officer."""
        return f"A picture has {self.resolution} dots per inch in print and will look coarse; use one of {SHARP} or more."


def coarse_pictures(galley: Galley, sheet: Sheet) -> tuple[Coarse, ...]:
    """The pictures that a printer would call too coarse at the size at which they are set."""
    design = Design(sheet)
    out = []
    for block in galley.blocks:
        if block.picture is not None:
            image = Image.read(block.picture.data)
            found = image.resolution(image.fitted(design.measure, design.paper[1] * _TALLEST)[0])
            if round(found) < POOR:
                out.append(Coarse(block.field, round(found)))
    return tuple(out)


def placed(image: Image, design: Design) -> tuple[float, float]:
    """Width and height of a picture in the column of a design."""
    return image.fitted(design.measure, design.paper[1] * _TALLEST)


@lru_cache(maxsize=16)
def stream(image: Image, width: float, printed: bool) -> Stream:
    """The image object at a width in points: gray stays gray, colours are RGB on the screen and CMYK in print."""
    opened = _opened(image.data)
    pixels = _flat(opened)
    finest = round(width / 72 * _FINEST[printed])
    if image.width > finest * 1.5:
        pixels = pixels.resize((finest, max(1, round(finest * image.height / image.width))))
    elif image.data.startswith(b"\xff\xd8") and opened.mode == pixels.mode and not (printed and pixels.mode == "RGB"):
        return _object(pixels, image.data, {"Filter": Name("DCTDecode")})
    if printed and pixels.mode == "RGB":
        pixels = _separated(pixels)
        return _object(pixels, Stream(pixels.tobytes(), {}).ready().data, {"Filter": Name("FlateDecode")})
    if image.data.startswith(b"\xff\xd8"):
        out = io.BytesIO()
        pixels.save(out, "JPEG", quality=90, subsampling=0)
        return _object(pixels, out.getvalue(), {"Filter": Name("DCTDecode")})
    predictor = {"Predictor": 15, "Colors": len(pixels.getbands()), "BitsPerComponent": 8, "Columns": pixels.width}
    return _object(pixels, _png_body(pixels), {"Filter": Name("FlateDecode"), "DecodeParms": predictor})


def _object(pixels: Pixels.Image, data: bytes, packing: dict[str, Value]) -> Stream:
    space = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}[pixels.mode]
    entries: dict[str, Value] = {
        "Type": Name("XObject"), "Subtype": Name("Image"), "Width": pixels.width, "Height": pixels.height,
        "ColorSpace": Name(space), "BitsPerComponent": 8, **packing,
    }  # fmt: skip
    return Stream(data, entries, plain=True)


def _opened(data: bytes) -> Pixels.Image:
    from PIL import Image as Pixels  # loaded when there is a picture at all

    try:
        opened = Pixels.open(io.BytesIO(data), formats=("PNG", "JPEG"))
        if opened.width * opened.height > _LARGEST:
            raise InputError("A picture has more than 60 million pixels; make it smaller and put it in again.")
        opened.load()
    except (OSError, SyntaxError, ValueError, Pixels.DecompressionBombError) as trouble:
        raise InputError("A picture cannot be read; use a PNG or JPEG file.") from trouble
    return opened


def _flat(opened: Pixels.Image) -> Pixels.Image:
    """Gray or RGB, laid on white where it is transparent: archives and printers take nothing see-through."""
    from PIL import Image as Pixels

    if opened.mode in {"L", "1"} or opened.mode.startswith("I"):
        return eight_bits(opened).convert("L")
    if opened.mode in {"RGB", "CMYK"} and "transparency" not in opened.info:
        return opened.convert("RGB")
    layered = opened.convert("RGBA")
    return Pixels.alpha_composite(Pixels.new("RGBA", layered.size, "white"), layered).convert("RGB")


def _separated(pixels: Pixels.Image) -> Pixels.Image:
    """RGB turned into CMYK for the paper that the output intent names."""
    from PIL import ImageCms

    source = ImageCms.ImageCmsProfile(io.BytesIO(profile("sRGB.icc")))
    target = ImageCms.ImageCmsProfile(io.BytesIO(profile("coated-from-FOGRA39L-data.icc")))
    intent, flags = ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION
    turned = ImageCms.profileToProfile(pixels, source, target, intent, "CMYK", flags=flags)
    assert turned is not None
    return turned


def _png_body(pixels: Pixels.Image) -> bytes:
    """The packed rows of a picture as PNG has them; a PDF takes them as they are."""
    out = io.BytesIO()
    pixels.save(out, "PNG", compress_level=6)
    data, at, body = out.getvalue(), 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body += data[at + 8 : at + 8 + length] if kind == b"IDAT" else b""
        at += 12 + length
    return body
