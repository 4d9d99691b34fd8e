"""A paragraph as names, posts and attributions are read from it: its tokens with their classes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.importing.names import NameSpan
from communique.importing.tokens import Token
from communique.languages import Language


@dataclass(frozen=True, slots=True)
class Reading:
    """The tokens of one paragraph with their classes, its language, and the names found in it."""

    text: str
    tokens: Sequence[Token]
    kinds: Sequence[str]
    tongue: Language
    names: Sequence[NameSpan] = ()
