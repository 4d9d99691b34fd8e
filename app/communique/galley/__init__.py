"""The galley: a release in house order, as blocks with roles, composed once and set by every exporter.

No exporter sees the release, none adds or drops a word. Page furniture is not a block and never part of the words.
"""

from __future__ import annotations

from communique.galley.compose import compose
from communique.galley.dateline import dateline_text
from communique.galley.links import safe_link
from communique.galley.pictures import UnreadablePictureError, stripped
from communique.galley.values import ROLES, Furniture, Galley, GalleyBlock, Part, Picture, Role, Run
from communique.galley.wording import embargo_line, is_rtl

__all__ = [
    "ROLES", "Furniture", "Galley", "GalleyBlock", "Part", "Picture", "Role", "Run", "UnreadablePictureError",
    "compose", "dateline_text", "embargo_line", "is_rtl", "safe_link", "stripped",
]  # fmt: skip
