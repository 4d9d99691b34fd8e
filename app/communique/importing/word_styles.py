"""What styles and numbering of a Word file say of a paragraph: heading and level, list and bullet, hidden, white, tiny."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from communique.importing.package import attribute, local

TINY = 4
"""Half points: text of two points or less nobody reads."""

WHITE = frozenset(("FFFFFF", "FEFEFE", "FFFFFE"))
_OFF = frozenset(("0", "false", "off", "none"))


@dataclass(frozen=True, slots=True)
class Look:
    """How a run looks; None is what stands around it."""

    is_strong: bool | None = None
    is_emphasis: bool | None = None
    is_hidden: bool | None = None
    colour: str | None = None
    size: int | None = None
    is_shaded: bool | None = None

    def over(self, below: Look) -> Look:
        """This look where it says something, the one below elsewhere."""
        return Look(*(mine if mine is not None else theirs for mine, theirs in zip(_parts(self), _parts(below), strict=True)))

    @property
    def is_unseen(self) -> bool:
        """Whether nobody sees it on the page."""
        is_white = self.colour in WHITE and not self.is_shaded
        return bool(self.is_hidden) or is_white or (self.size is not None and self.size <= TINY)


PLAIN = Look()


def _parts(look: Look) -> tuple[Any, ...]:
    return look.is_strong, look.is_emphasis, look.is_hidden, look.colour, look.size, look.is_shaded


def look_of(properties: Any) -> Look:
    """The look of ``w:rPr``."""
    look = PLAIN
    for one in properties if properties is not None else ():
        name, value = local(one), (attribute(one, "val") or "")
        is_on = value.casefold() not in _OFF
        if name == "b":
            look = replace(look, is_strong=is_on)
        elif name == "i":
            look = replace(look, is_emphasis=is_on)
        elif name in ("vanish", "webHidden", "specVanish"):
            look = replace(look, is_hidden=is_on or bool(look.is_hidden))
        elif name == "color":
            look = replace(look, colour=value.upper())
        elif name == "sz":
            look = replace(look, size=int(value) if value.isdigit() else None)
        elif name in ("shd", "highlight"):
            look = replace(look, is_shaded=is_shaded(one) or None)
    return look


def is_shaded(element: Any) -> bool:
    """Whether ``w:shd`` or ``w:highlight`` puts a colour behind the words."""
    fill = (attribute(element, "fill") or attribute(element, "val") or "auto").upper()
    return fill not in ("AUTO", "NONE", "CLEAR", "NIL") and fill not in WHITE


@dataclass(frozen=True, slots=True)
class Style:
    """A paragraph or character style with those it is based on merged in."""

    name: str = ""
    look: Look = PLAIN
    level: int | None = None
    is_list: bool = False


class Styles:
    """The styles of a file by id; an unknown one is plain."""

    def __init__(self, root: Any) -> None:
        self._raw: dict[str, Any] = {}
        self.default = ""
        for one in root if root is not None else ():
            if local(one) == "style":
                self._raw[attribute(one, "styleId") or ""] = one
                if attribute(one, "default") in ("1", "true") and attribute(one, "type") == "paragraph":
                    self.default = attribute(one, "styleId") or ""
        self._made: dict[str, Style] = {}

    def __getitem__(self, style_id: str) -> Style:
        if style_id not in self._made:
            self._made[style_id] = self._make(style_id, 0)
        return self._made[style_id]

    def _make(self, style_id: str, depth: int) -> Style:
        raw = self._raw.get(style_id)
        if raw is None or depth > 20:
            return Style()
        parts = {local(one): one for one in raw}
        below = self._make(attribute(parts["basedOn"], "val") or "", depth + 1) if "basedOn" in parts else Style()
        name = (attribute(parts["name"], "val") or "") if "name" in parts else ""
        inner = {local(one): one for one in parts["pPr"]} if "pPr" in parts else {}
        level = _level(name, inner, below.level)
        is_list = below.is_list or "numPr" in inner or name.casefold().startswith("list ")
        return Style(name, look_of(parts.get("rPr")).over(below.look), level, is_list)


def _level(name: str, properties: Mapping[str, Any], below: int | None) -> int | None:
    low = name.casefold()
    if low == "title":
        return 1
    if low == "subtitle":
        return 2
    if low.startswith("heading ") and low[8:9].isdigit():
        return int(low[8:9])
    outline = attribute(properties["outlineLvl"], "val") if "outlineLvl" in properties else None
    if outline and outline.isdigit() and int(outline) < 9:
        return int(outline) + 1
    return below
