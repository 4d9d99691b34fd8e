"""Pages of the PDF as pictures, drawn from the file that an export would write."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass

from communique.errors import UsageError
from communique.exporting import raster
from communique.exporting.formats import FORMATS
from communique.galley import compose
from communique.house_style.style import HouseStyle
from communique.release import Release


@dataclass(frozen=True, slots=True)
class Page:
    """A drawn page: its number from 0, size in pixels, and rows of BGRA bytes."""

    number: int
    width: int
    height: int
    pixels: bytes


def pdf(release: Release, style: HouseStyle, assets: Mapping[str, bytes], draft: bool = False) -> bytes:
    """The PDF of a release as it stands, findings or not; it is not written anywhere."""
    target = io.BytesIO()
    setter = next(one for one in FORMATS if one.key == "pdf")
    setter.export(compose(release, style, assets, draft), style.sheet, target)
    return target.getvalue()


def styled(release: Release, style: HouseStyle, assets: Mapping[str, bytes], draft: bool = False) -> list[tuple[str, str]]:
    """The paragraphs of the Word file in order: the name of each one's style, and its words."""
    from docx import Document

    held = io.BytesIO()
    setter = next(one for one in FORMATS if one.key == "docx")
    setter.export(compose(release, style, assets, draft), style.sheet, held)
    held.seek(0)
    named = ((one.style.name if one.style is not None else None, one.text) for one in Document(held).paragraphs)
    return [(name or "", words) for name, words in named if words]


def draw(data: bytes, pages: list[int], width: int) -> list[Page]:
    """Some pages of a PDF, each ``width`` pixels wide; numbers beyond the end are left out."""
    count = raster.pages(data)
    return [Page(number, *raster.picture(data, number, width)) for number in pages if 0 <= number < count]


def png(release: Release, style: HouseStyle, assets: Mapping[str, bytes], page: int, width: int) -> bytes:
    """A page (from 1) of a release's PDF as a PNG."""
    data = pdf(release, style, assets)
    count = raster.pages(data)
    if not 1 <= page <= count:
        raise UsageError(f"There is no page {page}; the release has {count}.")
    return raster.png(data, page - 1, width)
