"""Word files become paragraphs: everything a reader of the page sees, whatever it is wrapped in; what nobody sees is set aside or counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from communique.errors import InputError
from communique.importing import carried
from communique.importing.gathering import Gathering, safe_link
from communique.importing.left_out import notes
from communique.importing.package import Package, Relation, attribute, local, opened, relations
from communique.importing.revisions import Revisions
from communique.importing.source import Paragraph, ParagraphKind, Source
from communique.importing.word_styles import PLAIN, Look, Styles, is_shaded, look_of
from communique.release import Unplaced
from communique.text import SpanKind, Text

MOST_CELLS = 250_000
SKIPPED = frozenset(
    (
        "del",
        "moveFrom",
        "instrText",
        "delInstrText",
        "delText",
        "rPr",
        "pPr",
        "tblPr",
        "trPr",
        "tcPr",
        "sectPr",
        "sdtPr",
        "sdtEndPr",
    )
)
BREAKS = frozenset(("br", "cr"))
SIGNS = {"noBreakHyphen": "\u2011", "softHyphen": "", "tab": "\t", "ptab": "\t"}
BULLETS = "•"
ASIDE = {
    "header": "page header",
    "footer": "page footer",
    "footnotes": "footnote",
    "endnotes": "endnote",
    "diagramData": "diagram",
    "chart": "chart",
}


def read_word(data: bytes) -> Source:
    """The visible paragraphs of a .docx; InputError in one sentence for a file that is damaged, hostile or far too large."""
    package = opened(data)
    package.refuse_document_types()
    main = _main_part(package)
    reader = _Reader(package, main)
    reader.read_body()
    reader.read_beside()
    return reader.source()


def _main_part(package: Package) -> str:
    for one in relations(package, "").values():
        if one.kind == "officeDocument" and not one.is_external and one.target in package.names:
            return one.target
    if "word/document.xml" in package.names:
        return "word/document.xml"
    raise InputError("This is no Word document: its text is missing. Open it in its own program and save it as .docx.")


@dataclass
class _Paragraph:
    """The paragraph that is being walked: its look, its kind, and the words so far in one gathering."""

    gathering: Gathering
    look: Look = PLAIN
    kind: ParagraphKind = "paragraph"
    level: int = 0
    hidden: list[str] = field(default_factory=list)
    is_drop_cap: bool = False


@dataclass
class _Field:
    """A field that is open: its instruction so far, and whether its result has begun."""

    code: str = ""
    is_shown: bool = False
    is_link: bool = False


@dataclass
class _Place:
    """Where the walk is: how deep in deletions, cells, fields and links."""

    cells: int = 0
    is_shaded: bool = False
    fields: list[_Field] = field(default_factory=list)
    links: list[tuple[SpanKind, str]] = field(default_factory=list)
    drop_cap: _Paragraph | None = None
    """A letter in a frame of its own, whose paragraph comes next."""


class _Reader:
    """Walks through the parts of a Word file by events, never by recursion."""

    def __init__(self, package: Package, main: str) -> None:
        self._package, self._main = package, main
        self._relations = relations(package, main)
        self._styles = Styles(self._related("styles"))
        self.counts: Counter[str] = Counter()
        self._out: list[Paragraph] = []
        self._aside: list[Unplaced] = []
        self._cells = 0
        self._revisions = Revisions()

    def read_body(self) -> None:
        """The running text."""
        root = self._package.xml(self._main)
        if root is None:
            raise InputError("This Word document has no text.")
        self._out = self._paragraphs(root, self._relations)

    def read_beside(self) -> None:
        """Headers, footers, notes, diagrams: visible, but no part of the running text; and what is only counted."""
        seen: set[str] = set()
        for one in self._relations.values():
            reason = ASIDE.get(one.kind)
            if one.is_external or one.target in seen or reason is None:
                continue
            seen.add(one.target)
            root = self._package.xml(one.target)
            if root is not None:
                texts = (
                    self._paragraphs(root, relations(self._package, one.target))
                    if reason not in ("diagram", "chart")
                    else _drawn(root)
                )
                self._aside += [Unplaced(paragraph.text.plain, reason) for paragraph in texts]
        self._count_relations()

    def source(self) -> Source:
        """What was read."""
        return Source(tuple(_laid_out(self._out)), None, None, notes(self.counts), tuple(self._aside), tuple(self._revisions.found))

    def _related(self, kind: str) -> Any:
        for one in self._relations.values():
            if one.kind == kind and not one.is_external:
                return self._package.xml(one.target)
        return None

    def _count_relations(self) -> None:
        self.counts.update(carried.in_word(self._package))
        comments = self._related("comments")
        self.counts["comments"] += sum(local(one) == "comment" for one in comments) if comments is not None else 0

    # -- one part --------------------------------------------------------------------------------

    def _paragraphs(self, root: Any, related: dict[str, Relation]) -> list[Paragraph]:
        """The paragraphs of one part, in reading order; those of a text box follow the paragraph that holds it."""
        from lxml import etree

        out: list[Paragraph] = []
        boxes: list[list[Paragraph]] = []
        stack: list[_Paragraph] = []
        place = _Place()
        skip: Any = None
        for event, element in etree.iterwalk(root, events=("start", "end")):
            if skip is not None:
                skip = None if event == "end" and element is skip else skip
                continue
            name = local(element)
            out += self._alone(place) if name == "tc" else []
            if event == "start" and name in ("ins", "del") and stack:
                self._revisions.meet(element, stack[-1].gathering, out[-1].text.plain if out else "")
            if event == "start" and self._is_skipped(name, element):
                skip = element
                if name == "instrText" and place.fields:
                    place.fields[-1].code += element.text or ""
            elif name == "p" and event == "start":
                stack.append(self._begun(element, place))
                boxes.append([])
            elif name == "p" and stack:
                made = self._ended(stack.pop(), boxes.pop(), place)
                (boxes[-1] if boxes else out).extend(made)
            elif event == "start":
                self._enter(name, element, stack, place, related)
            else:
                self._leave(name, element, place)
        return out + self._alone(place)

    def _is_skipped(self, name: str, element: Any) -> bool:
        """Whether nothing inside is part of the page: properties, deletions, the second telling of the same."""
        if name in ("del", "moveFrom"):
            self.counts["deletions" if name == "del" else "moves"] += _has_words(element)
        if name == "Fallback":
            return any(local(one) == "Choice" for one in element.getparent())
        return name in SKIPPED

    def _begun(self, element: Any, place: _Place) -> _Paragraph:
        properties = next((one for one in element if local(one) == "pPr"), None)
        inner = {local(one): one for one in properties} if properties is not None else {}
        style = self._styles[(attribute(inner["pStyle"], "val") or "") if "pStyle" in inner else self._styles.default]
        look = style.look
        if place.is_shaded or ("shd" in inner and is_shaded(inner["shd"])):
            look = Look(is_shaded=True).over(look)
        first, place.drop_cap = place.drop_cap, None
        one = _Paragraph(first.gathering if first is not None else Gathering(collapses=False), look)
        one.is_drop_cap = "framePr" in inner and attribute(inner["framePr"], "dropCap") in ("drop", "margin")
        outline = attribute(inner["outlineLvl"], "val") if "outlineLvl" in inner else None
        level = int(outline) + 1 if outline and outline.isdigit() and int(outline) < 9 else style.level
        if level is not None:
            one.kind, one.level = "heading", level
        elif "numPr" in inner or style.is_list:
            one.kind, one.level = "list-item", self._list_level(inner.get("numPr"))
            if one.level < 0:
                one.kind, one.level = "paragraph", 0
        elif place.cells:
            one.kind = "table-cell"
        return one

    def _list_level(self, numbering: Any) -> int:
        """The level of a list item from 0; -1 where the number 0 takes a paragraph out of its list."""
        parts = {local(one): attribute(one, "val") or "0" for one in numbering} if numbering is not None else {}
        if parts.get("numId") == "0":
            return -1
        level = parts.get("ilvl", "0")
        return int(level) if level.isdigit() else 0

    def _alone(self, place: _Place) -> list[Paragraph]:
        """A drop cap that no paragraph follows."""
        one, place.drop_cap = place.drop_cap, None
        return self._ended(replace(one, is_drop_cap=False), [], place) if one is not None else []

    def _ended(self, one: _Paragraph, boxes: list[Paragraph], place: _Place) -> list[Paragraph]:
        if one.is_drop_cap and one.gathering.words.strip() and not one.hidden:
            place.drop_cap = one
            return boxes
        self._revisions.end_paragraph(one.gathering.words)
        one.gathering.end(one.kind, one.level)
        if one.hidden:
            self.counts["hidden"] += bool("".join(one.hidden).strip())
            one.gathering.hide("".join(one.hidden))
        self.counts["links"] += one.gathering.links_dropped
        self.counts["link-host"] += one.gathering.links_elsewhere
        self._aside += one.gathering.set_aside
        return [*one.gathering.paragraphs, *boxes]

    def _enter(self, name: str, element: Any, stack: list[_Paragraph], place: _Place, related: dict[str, Relation]) -> None:
        if name == "tc":
            self._enter_cell(element, place)
        elif name in ("ins", "moveTo"):
            self.counts["insertions"] += name == "ins" and _has_words(element)
        elif name in ("drawing", "pict", "object"):
            self.counts["pictures"] += any(local(one) in ("blip", "imagedata") for one in element.iter())
        elif stack:
            self._enter_run(name, element, stack[-1], place, related)

    def _enter_cell(self, element: Any, place: _Place) -> None:
        place.cells += 1
        self._cells += 1
        if self._cells > MOST_CELLS:
            raise InputError("This file holds a table far too large for a press release; paste the part you need.")
        place.is_shaded = _cell_is_shaded(element)

    def _enter_run(self, name: str, element: Any, one: _Paragraph, place: _Place, related: dict[str, Relation]) -> None:
        """What stands in a paragraph: links, fields, words, breaks, signs."""
        if name == "hyperlink":
            place.links.append(self._link(element, one, related))
        elif name == "fldChar":
            self._field(attribute(element, "fldCharType") or "", one, place)
        elif name == "fldSimple":
            self.counts[carried.by_field(attribute(element, "instr") or "")] += 1
        elif name == "t":
            self._write(element.text or "", element, one, place)
        elif name in BREAKS and attribute(element, "type") not in ("page", "column"):
            one.gathering.line_break()
        elif name in SIGNS and local(element.getparent()) == "r":
            self._write(SIGNS[name], element, one, place)
        elif name == "sym":
            self._write(_symbol(attribute(element, "char") or ""), element, one, place)

    def _leave(self, name: str, element: Any, place: _Place) -> None:
        if name == "tc":
            place.cells -= 1
            place.is_shaded = False
        elif name == "hyperlink" and place.links:
            place.links.pop()

    def _link(self, element: Any, one: _Paragraph, related: dict[str, Relation]) -> tuple[SpanKind, str]:
        found = related.get(attribute(element, "id") or "")
        target = safe_link(found.target) if found is not None else ""
        one.gathering.links_dropped += found is not None and not target
        return "link", target

    def _field(self, kind: str, one: _Paragraph, place: _Place) -> None:
        """A field begins with its instruction, then shows its result."""
        if kind == "begin":
            place.fields.append(_Field())
        elif place.fields and kind in ("separate", "end"):
            here = place.fields[-1]
            if not here.is_shown:
                here.is_shown = True
                self.counts[carried.by_field(here.code)] += 1
                if kind == "separate" and (target := carried.linked_by(here.code)):
                    here.is_link = True
                    place.links.append(("link", safe_link(target)))
                    one.gathering.links_dropped += not place.links[-1][1]
            if kind == "end" and place.fields.pop().is_link and place.links:
                place.links.pop()

    def _write(self, words: str, element: Any, one: _Paragraph, place: _Place) -> None:
        if not words or any(not one.is_shown for one in place.fields):
            return
        run = element.getparent()
        properties = next((part for part in run if local(part) == "rPr"), None) if local(run) == "r" else None
        style = (
            next((attribute(part, "val") or "" for part in properties if local(part) == "rStyle"), "")
            if properties is not None
            else ""
        )
        look = look_of(properties).over(self._styles[style].look if style else PLAIN).over(one.look)
        if look.is_unseen:
            one.hidden.append(words)
            return
        marks: list[tuple[SpanKind, str]] = [link for link in place.links[-1:] if link[1]]
        marks += [("strong", "")] if look.is_strong else []
        marks += [("emphasis", "")] if look.is_emphasis else []
        one.gathering.write(words, *marks)


def _has_words(element: Any) -> bool:
    return any(local(one) in ("t", "delText") and (one.text or "").strip() for one in element.iter())


def _cell_is_shaded(cell: Any) -> bool:
    """Whether white words in a cell can be seen: its own shade, or a table style that may shade it."""
    properties = next((one for one in cell if local(one) == "tcPr"), None)
    own = next((one for one in properties if local(one) == "shd"), None) if properties is not None else None
    if own is not None:
        return is_shaded(own)
    table = next((one for one in cell.iterancestors() if local(one) == "tbl"), None)
    head = next((one for one in table if local(one) == "tblPr"), None) if table is not None else None
    return head is not None and any(local(one) in ("tblStyle", "shd") for one in head)


def _symbol(code: str) -> str:
    """A sign of a symbol font: its private code stands for a shape that no letter has."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return BULLETS if 0xF000 <= number <= 0xF0FF else chr(number) if 0x20 <= number < 0xD800 else ""


def _drawn(root: Any) -> list[Paragraph]:
    """The words of a diagram or chart, a paragraph each."""
    found = (
        "".join(one.itertext()).strip()
        for one in root.iter()
        if local(one) in ("p", "v", "t") and not any(local(c) == "t" for c in one)
    )
    return [Paragraph(Text(" ".join(words.split()))) for words in dict.fromkeys(found) if words]


def _laid_out(paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
    """Long cells as paragraphs: a table is often only how a page is laid out."""
    for one in paragraphs:
        yield replace(one, kind="paragraph") if one.kind == "table-cell" and len(one.text.plain) > 120 else one
