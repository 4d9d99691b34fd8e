"""The grammar of a release: paragraphs are sorted into fields, and what fits none stays visible as unplaced."""

from __future__ import annotations

from communique.importing.grammar.parsing import parse

__all__ = ["parse"]
