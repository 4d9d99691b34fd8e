"""Rules for print: PDF/X-4 as far as a file of ours can break it, and black text on the black plate alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from communique.exporting.pdf.check.parsing import Stream
from communique.exporting.pdf.check.subject import Subject

MOST_INK = 3.0
BLEED = 8.49  # three millimetres in points, a hundredth less
_PLATES = {"DeviceGray": 1, "DeviceRGB": 3, "DeviceCMYK": 4}
_IMAGE = {"Type", "Subtype", "Width", "Height", "ColorSpace", "BitsPerComponent", "Length", "Filter", "Decode", "DecodeParms"}


def colours(subject: Subject) -> Iterator[str]:
    """Colours: RGB on the screen, CMYK in print, not too much ink, no black made of four inks in what is read."""
    parts = 4 if subject.printed else 3
    for number, page in enumerate(subject.drawn, 1):
        if any(len(fill) != parts for fill in (*page.fills, *page.strokes)):
            yield f"page {number} has colours of the other kind ({'RGB' if parts == 4 else 'CMYK'})"
        elif subject.printed:
            if any(sum(fill) > MOST_INK for fill in page.fills):
                yield f"page {number} asks for more ink than paper takes"
            if any(fill[3] >= 0.99 and sum(fill[:3]) > 0 for fill in page.fills):
                yield f"page {number} has black that is not on the black plate alone"
            if any(stroke not in {(1, 1, 1, 1), (1.0, 1.0, 1.0, 1.0)} for stroke in page.strokes):
                yield f"page {number} has lines that are no crop marks"


def pictures(subject: Subject) -> Iterator[str]:
    """Image objects: the colours of the format, nothing see-through."""
    spaces = {"DeviceGray", "DeviceCMYK" if subject.printed else "DeviceRGB"}
    for _, page in subject.pages[:1]:
        objects = subject.file.dictionary(subject.file.dictionary(page.get("Resources")).get("XObject"))
        for name, value in objects.items():
            yield from (f"picture {name} {fault}" for fault in _picture(subject, value, spaces))
    there = {
        name for _, page in subject.pages
        for name in subject.file.dictionary(subject.file.dictionary(page.get("Resources")).get("XObject"))
    }  # fmt: skip
    if any(set(page.images) - there for page in subject.drawn):
        yield "a picture is drawn that is not there"


def _picture(subject: Subject, value: Any, spaces: set[str]) -> Iterator[str]:
    stream = subject.file.get(value)
    if not isinstance(stream, Stream) or stream.entries.get("Subtype") != "Image":
        yield "is no image"
        return
    space = str(subject.file.get(stream.entries.get("ColorSpace")))
    if space not in spaces:
        yield "has the wrong kind of colours"
    if str(stream.entries.get("Filter")) == "DCTDecode" and _plates(stream.raw) != _PLATES.get(space):
        yield "holds other colours than the file says"
    for key in sorted(set(stream.entries) - _IMAGE):
        yield f"holds {key}, which no picture of ours has"


def _plates(jpeg: bytes) -> int:
    """How many colours a JPEG is made of, by its own frame header; 0 where there is none."""
    at = 2
    while at + 10 <= len(jpeg):
        marker, length = jpeg[at + 1], int.from_bytes(jpeg[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            return jpeg[at + 9]
        at += 2 + length
    return 0


def boxes(subject: Subject) -> Iterator[str]:
    """The boxes of a printed page: trim inside bleed inside sheet."""
    if not subject.printed:
        return
    for number, (_, page) in enumerate(subject.pages, 1):
        media, trim, bleed = (_box(page.get(key)) for key in ("MediaBox", "TrimBox", "BleedBox"))
        if not media or not trim or not bleed:
            yield f"page {number} does not say where it is trimmed and how far it bleeds"
            continue
        crop = _box(page.get("CropBox"))
        if not _within(bleed, media) or not _within(trim, bleed) or (crop and not _within(crop, media)):
            yield f"page {number} has boxes that do not lie in one another"
        elif any(abs(inner - outer) < BLEED for inner, outer in zip(trim, bleed, strict=True)):
            yield f"page {number} bleeds less than 3 mm"
        if subject.file.array(page.get("Annots")):
            yield f"page {number} has links, which a printer's file may not have"


def _box(value: Any) -> list[float] | None:
    if isinstance(value, list) and len(value) == 4 and all(isinstance(side, (int, float)) for side in value):
        return [float(side) for side in value]
    return None


def _within(inner: list[float], outer: list[float]) -> bool:
    slack = 0.01
    return (
        inner[0] >= outer[0] - slack and inner[1] >= outer[1] - slack and inner[2] <= outer[2] + slack
        and inner[3] <= outer[3] + slack and inner[2] > inner[0] and inner[3] > inner[1]
    )  # fmt: skip
