"""What an office file carries beside the words of its pages: counted for the report, never taken in."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from communique.importing.package import Package, all_relations, attribute, local
from communique.patterns import lazily

EMBEDDED = frozenset(("oleObject", "package", "aFChunk", "control"))
PROPERTIES = frozenset(("core-properties", "extended-properties", "custom-properties"))
NAMING = frozenset(("creator", "lastModifiedBy", "Company", "Manager", "HyperlinkBase", "keywords", "description", "category"))
"""Properties that name people, an organisation or a place on somebody's computer; the others are counts, dates and the program."""

META = frozenset(("creator", "initial-creator", "printed-by", "description", "keyword", "user-defined"))
"""The same in an OpenDocument text."""

_FETCHING = lazily(r"\s*+(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|RD|DATABASE)\b", re.I)
_COMMANDING = lazily(r"\s*+(DDE|DDEAUTO|MACROBUTTON|GOTOBUTTON)\b", re.I)
_LINK = lazily(r'\s*+HYPERLINK\s++(?:\\[a-z]\s++)*+"([^"]{1,2000})"', re.I)


def in_word(package: Package) -> Counter[str]:
    """What a Word file holds beside its text, and where any of its parts leads to, by the codes of the report."""
    counts: Counter[str] = Counter()
    for one in all_relations(package):
        counts["embedded"] += one.kind in EMBEDDED
        counts["external"] += one.is_external and one.kind not in ("hyperlink", "attachedTemplate")
        counts["template"] += one.kind == "attachedTemplate"
        counts["custom-data"] += one.kind == "customXml"
        if one.kind in PROPERTIES and not one.is_external:
            counts["properties"] += _properties(package.xml(one.target))
        if one.kind == "settings" and not one.is_external:
            root = package.xml(one.target)
            counts["properties"] += sum(local(each) == "docVar" for each in root.iter()) if root is not None else 0
    counts["macros"] += any(name.casefold().endswith("vbaproject.bin") for name in package.names)
    return counts


def in_opendocument(package: Package, root: Any) -> Counter[str]:
    """The same for an OpenDocument text."""
    counts: Counter[str] = Counter()
    meta = package.xml("meta.xml")
    counts["properties"] += (
        sum(local(one) in META and bool((one.text or "").strip()) for one in meta.iter()) if meta is not None else 0
    )
    counts["macros"] += any(name.startswith(("Basic/", "Scripts/")) and not name.endswith("/") for name in package.names)
    for one in root.iter():
        name, target = local(one), attribute(one, "href") or ""
        counts["embedded"] += name in ("object", "object-ole", "plugin", "applet")
        is_outside = ":" in target or target.startswith(("/", "\\", "../"))
        counts["external"] += name in ("image", "section-source", "object", "floating-frame", "dde-source") and (
            is_outside or name == "dde-source"
        )
    return counts


def by_field(code: str) -> str:
    """What a field's instruction does beside showing words, as a code of the report; empty for a harmless one."""
    return "external" if _FETCHING.match(code) else "commands" if _COMMANDING.match(code) else ""


def linked_by(code: str) -> str:
    """Where a field's instruction links to; empty where it does not."""
    found = _LINK.match(code)
    return found[1] if found else ""


def _properties(root: Any) -> int:
    """How many properties say something of people, an organisation or a place."""
    if root is None:
        return 0
    if any(local(one) == "property" for one in root):
        return sum(local(one) == "property" for one in root)
    return sum((local(one) in NAMING and bool((one.text or "").strip())) or _is_path(one) for one in root)


def _is_path(element: Any) -> bool:
    return local(element) == "Template" and any(sign in (element.text or "") for sign in "/\\")
