"""Pictures: read, turned into what the screen or the printer takes, written as image objects."""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image as Pixels
from PIL import ImageCms

from communique.errors import InputError
from communique.exporting.pdf.metadata import profile
from communique.exporting.pdf.objects import Body, Name, Ref, Stream, Value

SHARP, POOR = 300, 200  # dots per inch: what print wants, and below what it shows
_LARGEST = 60_000_000  # pixels


@dataclass(frozen=True, eq=False)
class Image:
    """An opaque picture in RGB or gray, and its size in pixels."""

    pixels: Pixels.Image

    @staticmethod
    def read(data: bytes) -> Image:
        """A PNG or JPEG, laid on white where it is transparent; InputError where it is neither or cannot be read."""
        try:
            opened: Pixels.Image = Pixels.open(io.BytesIO(data), formats=("PNG", "JPEG"))
            if opened.width * opened.height > _LARGEST:
                raise InputError("A picture has more than 60 million pixels; make it smaller and put it in again.")
            opened.load()
        except (OSError, SyntaxError, ValueError, Pixels.DecompressionBombError) as trouble:
            raise InputError("A picture cannot be read; use a PNG or JPEG file.") from trouble
        if opened.mode in {"L", "1", "I;16"}:
            return Image(opened.convert("L"))
        if opened.mode == "CMYK":
            return Image(opened.convert("RGB"))
        if opened.mode != "RGB":
            layered = opened.convert("RGBA")
            opened = Pixels.alpha_composite(Pixels.new("RGBA", layered.size, "white"), layered)
        return Image(opened.convert("RGB"))

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Width and height in points: as wide as the column, or less where it would be too high or too coarse."""
        across, down = self.pixels.size
        natural = across / 150 * 72
        scale = min(width, max(natural, width / 3), height * across / down)
        return scale, scale * down / across

    def resolution(self, width: float) -> float:
        """Dots per inch at a width in points."""
        return self.pixels.width / (width / 72)

    def write(self, body: Body, printed: bool) -> Ref:
        """Write the image object: RGB for the screen, CMYK for print, gray for both."""
        pixels = self.pixels
        if printed and pixels.mode == "RGB":
            pixels = _separated(pixels)
        space = {"L": "DeviceGray", "RGB": "DeviceRGB", "CMYK": "DeviceCMYK"}[pixels.mode]
        entries: dict[str, Value] = {
            "Type": Name("XObject"), "Subtype": Name("Image"), "Width": pixels.width, "Height": pixels.height,
            "ColorSpace": Name(space), "BitsPerComponent": 8,
        }  # fmt: skip
        return body.put(Stream(pixels.tobytes(), entries))


def _separated(pixels: Pixels.Image) -> Pixels.Image:
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile("sRGB.icc")))
    target = ImageCms.ImageCmsProfile(io.BytesIO(profile("coated-from-FOGRA39L-data.icc")))
    intent, flags = ImageCms.Intent.RELATIVE_COLORIMETRIC, ImageCms.Flags.BLACKPOINTCOMPENSATION
    turned = ImageCms.profileToProfile(pixels, source, target, intent, "CMYK", flags=flags)
    assert turned is not None
    return turned
