"""Pictures for a galley: PNG or JPEG with nothing in them but the picture; camera, place, author and thumbnails go."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
_PNG_KEPT = frozenset((b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"pHYs", b"sBIT"))
_TROUBLE = (
    OSError, ValueError, SyntaxError, IndexError, KeyError, TypeError, AttributeError, OverflowError, EOFError, RuntimeError, MemoryError,
    struct.error, zlib.error,
)  # fmt: skip


class UnreadablePictureError(ValueError):
    """Bytes that are no picture this program can set."""


@lru_cache(maxsize=16)
def stripped(data: bytes) -> bytes:
    """A PNG or JPEG without metadata, the pixels as they were; another kind of picture as PNG; UnreadablePictureError for none.

    A photograph that its camera marked as turned is turned and written anew, for the mark goes with the rest. Every picture
    is decoded once, so that no exporter meets a damaged one.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # Pillow warns of much that is lost with the metadata anyhow
            bare = _bare(data)
            with _opened(bare) as picture:
                picture.load()
            return bare
    except UnreadablePictureError:
        raise
    except _TROUBLE as trouble:
        raise UnreadablePictureError("This picture cannot be read; use a PNG or JPEG file.") from trouble


def _bare(data: bytes) -> bytes:
    if data.startswith(PNG):
        return b"".join(_png(data))
    return b"".join(_jpeg(data)) if data.startswith(JPEG) and not _is_turned(data) else _written_anew(data)


def suffix(data: bytes) -> str:
    """``png`` or ``jpeg``, by the first bytes."""
    return "png" if data.startswith(PNG) else "jpeg"


def size(data: bytes) -> tuple[int, int]:
    """Width and height in pixels of a picture that ``stripped`` gave."""
    if data.startswith(PNG):
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    for marker, segment in _segments(data):
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", segment[5:9])
            return width, height
    raise UnreadablePictureError("This picture has no size; use another PNG or JPEG file.")


def _png(data: bytes) -> Iterator[bytes]:
    yield PNG
    at, kinds = len(PNG), []
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        end = at + 12 + length
        if end > len(data):
            raise UnreadablePictureError("This picture is cut off.")
        if kind in _PNG_KEPT:
            yield data[at:end]
        kinds.append(kind)
        at = end
        if kind == b"IEND":
            break
    if kinds[:1] != [b"IHDR"] or b"IDAT" not in kinds or kinds[-1] != b"IEND":
        raise UnreadablePictureError("This picture is cut off.")


def _jpeg(data: bytes) -> Iterator[bytes]:
    """The segments that draw: all but APP1–APP13 (save colour profiles), APP15 and comments; then the pixels as they are."""
    yield JPEG
    for marker, segment in _segments(data):
        told = 0xE1 <= marker <= 0xEF and marker != 0xEE
        profile = marker == 0xE2 and segment[4:15] == b"ICC_PROFILE"
        if marker == 0xE0 and segment[4:8] == b"JFIF":
            yield segment[:2] + b"\x00\x10" + segment[4:16] + b"\x00\x00"
        elif marker != 0xFE and (not told or profile) and marker != 0xE0:
            yield segment


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and whole segment, in order; the scan data come with their SOS segment, up to the end of the picture."""
    at = 2
    while at < len(data):
        if data[at] != 0xFF:
            raise UnreadablePictureError("This picture is damaged.")
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker == 0xD9:
            yield marker, data[at : at + 2]
            return
        end = at + 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
        if marker == 0xDA:
            end = _end_of_scan(data, end)
        yield marker, data[at:end]
        at = end
    raise UnreadablePictureError("This picture is cut off.")


def _end_of_scan(data: bytes, at: int) -> int:
    """Where the next marker stands that is neither a stuffed byte nor a restart."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise UnreadablePictureError("This picture is cut off.")
        if data[at + 1] not in (0, *range(0xD0, 0xD8)):
            return at
        at += 2


def _is_turned(data: bytes) -> bool:
    with _opened(data) as picture:
        return picture.getexif().get(0x0112, 1) not in (0, 1)


def _opened(data: bytes) -> Image.Image:
    """A picture of any kind Pillow knows, not yet decoded; one that claims to be huge is refused before it is."""
    from PIL import Image

    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            return Image.open(io.BytesIO(data))
        except (Image.DecompressionBombError, Image.DecompressionBombWarning) as trouble:
            raise UnreadablePictureError("This picture is too large; make it smaller.") from trouble


def eight_bits(picture: Image.Image) -> Image.Image:
    """A gray picture of 16 bits as one of 8; any other as it is. Pillow's own conversion cuts off what is lighter than 255, that is nearly all."""
    if not picture.mode.startswith("I"):
        return picture
    return picture.convert("I").point(lambda level: level * (1 / 257)).convert("L")


def _written_anew(data: bytes) -> bytes:
    """The picture upright, its pixels and nothing else: a JPEG stays one, all others become PNG."""
    from PIL import ImageOps

    with _opened(data) as picture:
        kind = picture.format
        upright = ImageOps.exif_transpose(picture)
        out = io.BytesIO()
        if kind == "JPEG":
            upright.save(out, "JPEG", quality=92, subsampling=0, exif=b"", comment=b"", icc_profile=upright.info.get("icc_profile"))
            return b"".join(_jpeg(out.getvalue()))
        upright = eight_bits(upright)
        mode = upright.mode if upright.mode in ("RGB", "RGBA", "L", "LA", "P", "1") else "RGBA"
        upright.convert(mode).save(out, "PNG")
        return b"".join(_png(out.getvalue()))
