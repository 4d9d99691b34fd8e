"""The logo of a house: a PNG or JPEG in its pack, named by the sheet."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from communique.galley.pictures import UnreadablePictureError, stripped
from communique.house_style.style import HouseStyle

LARGEST = 1_000_000


def logo(style: HouseStyle) -> bytes | None:
    """The picture from the nearest of the packs that has it; None where none is named, found, readable or inside its pack."""
    for folder in style.folders if style.sheet.logo else ():
        path = (folder / style.sheet.logo).resolve()
        try:
            known = path.stat()
            inside = path.is_relative_to(folder.resolve()) and path.is_file() and known.st_size <= LARGEST
            return _read(path, known.st_mtime_ns) if inside else None
        except (OSError, UnreadablePictureError):
            continue
    return None


@lru_cache(maxsize=8)
def _read(path: Path, changed: int) -> bytes:
    return stripped(path.read_bytes())
