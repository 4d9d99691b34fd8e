"""The table of export formats: the only place that knows which there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import BinaryIO, cast

from communique.errors import UsageError
from communique.galley import Galley
from communique.house_style.sheet import Sheet

Export = Callable[[Galley, Sheet, BinaryIO], None]
ReadBack = Callable[[bytes], list[str]]
Faults = Callable[[bytes, Galley], list[str]]
Notices = Callable[[Galley, Sheet], list[str]]


@dataclass(frozen=True, slots=True)
class Format:
    """One file format: ``module`` under ``communique.exporting`` has ``export`` (or ``export_<key>``), ``read_back``
    and ``faults`` (or what ``check`` names); ``warning`` names its ``notices`` where it has any.

    Modules are named, not imported, so that a format costs nothing until it is used.
    """

    key: str
    label: str
    suffix: str
    module: str
    function: str = "export"
    check: str = "faults"
    warning: str = ""

    def export(self, galley: Galley, sheet: Sheet, target: BinaryIO) -> None:
        """Set the galley into a binary file."""
        cast(Export, getattr(import_module(f"communique.exporting.{self.module}"), self.function))(galley, sheet, target)

    def read_back(self, data: bytes) -> list[str]:
        """The words of a finished file, in order, read by other means than it was written."""
        return cast(ReadBack, import_module(f"communique.exporting.{self.module}").read_back)(data)

    def faults(self, data: bytes, galley: Galley) -> list[str]:
        """What is wrong with a finished file, a sentence each: whole, ours in every part, with nothing that may not leave."""
        return cast(Faults, getattr(import_module(f"communique.exporting.{self.module}"), self.check))(data, galley)

    def notices(self, galley: Galley, sheet: Sheet) -> list[str]:
        """What an officer should know of a file that is right all the same, a sentence each; of most formats nothing."""
        if not self.warning:
            return []
        return cast(Notices, getattr(import_module(f"communique.exporting.{self.module}"), self.warning))(galley, sheet)


FORMATS: tuple[Format, ...] = (
    Format("docx", "Word", ".docx", "docx"),
    Format("pdf", "PDF", ".pdf", "pdf", warning="notices"),
    Format("print", "PDF for print", ".print.pdf", "pdf", "export_print", "faults_print", "notices_print"),
    Format("html", "Web page", ".html", "html"),
    Format("eml", "E-mail draft", ".eml", "eml"),
    Format("txt", "Plain text", ".txt", "txt"),
    Format("wire", "Plain text, wrapped", ".wire.txt", "txt", "export_wrapped"),
    Format("fragment", "Web fragment", ".fragment.html", "html", "export_fragment", "fragment_faults"),
    Format("ninjs", "News item (ninjs)", ".ninjs.json", "ninjs"),
    Format("newsml", "News item (NewsML-G2)", ".newsml.xml", "newsml"),
)


def format_of(key: str) -> Format:
    """The format of a key; UsageError for one that does not exist."""
    for one in FORMATS:
        if one.key == key:
            return one
    raise UsageError(f"There is no format “{key}”; choose from {', '.join(one.key for one in FORMATS)}.")
