"""The finished file as the rules see it: taken apart once, every page followed once."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from communique.exporting.pdf.check.contents import Drawn, FontMap, drawn, unicode_map
from communique.exporting.pdf.check.parsing import File, Ref, Stream, text_of
from communique.exporting.pdf.check.tree import Tree, tree_of
from communique.galley import Galley


@dataclass(frozen=True)
class Subject:
    """A file, the galley it was made from, and whether it is meant for print."""

    file: File
    galley: Galley

    @cached_property
    def pages(self) -> list[tuple[Ref, dict[str, Any]]]:
        """The pages in order."""
        return self.file.pages()

    @cached_property
    def fonts(self) -> dict[str, dict[str, Any]]:
        """Every font by its resource name; all pages share one dictionary of resources."""
        out: dict[str, dict[str, Any]] = {}
        for _, page in self.pages:
            fonts = self.file.dictionary(self.file.dictionary(page.get("Resources")).get("Font"))
            out.update((name, self.file.dictionary(font)) for name, font in fonts.items())
        return out

    @cached_property
    def maps(self) -> dict[str, FontMap | None]:
        """The characters of every font's codes."""
        return {name: unicode_map(self.file, font) for name, font in self.fonts.items()}

    @cached_property
    def drawn(self) -> list[Drawn]:
        """What each page draws."""
        return [drawn(self.file, page, self.maps) for _, page in self.pages]

    @cached_property
    def tree(self) -> Tree:
        """The tag tree."""
        return tree_of(self.file)

    @cached_property
    def xmp(self) -> bytes:
        """The XMP packet; empty where there is none."""
        stream = self.file.get(self.file.catalog.get("Metadata"))
        return stream.data if isinstance(stream, Stream) else b""

    @cached_property
    def info(self) -> dict[str, Any]:
        """The Info dictionary, its texts as text."""
        found = self.file.dictionary(self.file.trailer.get("Info"))
        return {key: text_of(value) if isinstance(value, bytes) else value for key, value in found.items()}

    @cached_property
    def intents(self) -> list[dict[str, Any]]:
        """The output intents."""
        return [self.file.dictionary(one) for one in self.file.array(self.file.catalog.get("OutputIntents"))]

    @cached_property
    def printed(self) -> bool:
        """Whether anything in the file says that it is for print."""
        return (
            b"pdfxid" in self.xmp
            or any(one.get("S") == "GTS_PDFX" for one in self.intents)
            or any("TrimBox" in page or "BleedBox" in page for _, page in self.pages)
        )
