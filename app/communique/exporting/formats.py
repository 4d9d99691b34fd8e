"""The table of export formats: the only place that knows which there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import BinaryIO, cast

from communique.galley import Galley
from communique.house_style.sheet import Sheet

Export = Callable[[Galley, Sheet, BinaryIO], None]
ReadBack = Callable[[bytes], list[str]]


@dataclass(frozen=True, slots=True)
class Format:
    """One file format: ``module`` under ``communique.exporting`` has ``export`` (or ``export_<key>``) and ``read_back``.

    Modules are named, not imported, so that a format costs nothing until it is used.
    """

    key: str
    label: str
    suffix: str
    module: str
    function: str = "export"

    def export(self, galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
        """Set the galley into a binary file."""
        cast(Export, getattr(import_module(f"communique.exporting.{self.module}"), self.function))(galley, sheet, target)

    def read_back(self, data: bytes) -> list[str]:
        """The words of a finished file, in order, read by other means than it was written."""
        return cast(ReadBack, import_module(f"communique.exporting.{self.module}").read_back)(data)


FORMATS: tuple[Format, ...] = (
    Format("docx", "Word", ".docx", "docx"),
    Format("pdf", "PDF", ".pdf", "pdf"),
    Format("print", "PDF for print", ".print.pdf", "pdf", "export_print"),
    Format("html", "Web page", ".html", "html"),
    Format("eml", "E-mail draft", ".eml", "eml"),
    Format("txt", "Plain text", ".txt", "txt"),
)
