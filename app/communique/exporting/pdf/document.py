"""A galley made into one tagged PDF, for the screen or for print."""

from __future__ import annotations

from urllib.parse import quote

from communique.exporting.pdf import bookmarks, metadata, pictures, tags
from communique.exporting.pdf.blocks import PADDING, SetBlock, Setter
from communique.exporting.pdf.bookmarks import Bookmark
from communique.exporting.pdf.drawing import Area, FontBook, Page
from communique.exporting.pdf.furniture import BLEED, LOGO, SLUG, Furniture
from communique.exporting.pdf.lines import Chunk
from communique.exporting.pdf.objects import Body, Name, Ref, Stream, Value
from communique.exporting.pdf.paging import Room, Slice, paged
from communique.exporting.pdf.styles import Design, tint
from communique.galley import Galley
from communique.house_style.sheet import Sheet


def made(galley: Galley, sheet: Sheet, printed: bool) -> bytes:
    """The bytes of the file; the same galley and sheet always give the same ones."""
    return _Maker(galley, Design(sheet), printed).file()


class _Maker:
    def __init__(self, galley: Galley, design: Design, printed: bool) -> None:
        self.galley = galley
        self.design = design
        self.printed = printed
        self.body = Body()
        self.fonts = FontBook()
        self.root = tags.Element("Document")
        self.images: list[tuple[str, Ref]] = []
        self.bookmarks: list[Bookmark] = []

    def file(self) -> bytes:
        pages = self._drawn()
        refs = [self.body.reserve() for _ in pages]
        tree = self.body.reserve()
        catalog = self.body.reserve()
        contents = [self.body.put(Stream(page.content(), {})) for page in pages]
        resources = self._resources()
        first_key = len(pages)
        for page, ref in zip(pages, refs, strict=True):
            own: dict[str, Value] = {"Parent": tree, "Resources": resources, "Contents": contents[page.index]}
            self._write_page(page, ref, own, first_key)
            first_key += len(page.areas)
        self.body.put({"Type": Name("Pages"), "Kids": refs, "Count": len(refs)}, tree)
        facts = metadata.facts(self.galley)
        self.body.put(self._catalog(facts, tree, refs, [page.owners for page in pages]), catalog)
        info = metadata.info(self.body, facts, self.printed)
        return self.body.bound(catalog, info, "1.6" if self.printed else "1.7", self.galley.release_id)

    def _drawn(self) -> list[Page]:
        furniture = Furniture(self.design, self.galley, self._logo())
        first, other = furniture.tops()
        blocks = Setter(self.design, links=not self.printed).blocks(self.galley, self.root)
        height = self.design.paper[1]
        laid = paged(blocks, Room(first, other, height - self.design.margins[2]))
        pages = []
        for index, slices in enumerate(laid):
            page = Page(index, height, SLUG if self.printed else 0.0, self.printed, self.fonts)
            for at, piece in enumerate(slices):
                self._draw(page, piece, at_top=at == 0)
            furniture.draw(page, len(laid))
            pages.append(page)
        return pages

    def _logo(self) -> pictures.Image | None:
        """The house's logo, its image object written, if it has one."""
        picture = self.galley.furniture.logo
        if picture is None:
            return None
        image = pictures.Image.read(picture.data)
        self.images.append((LOGO, self.body.put(pictures.stream(image, self.design.measure * 0.4, self.printed))))
        return image

    def _draw(self, page: Page, piece: Slice, at_top: bool) -> None:
        block, style, left = piece.block, piece.block.style, self.design.margins[3]
        indent = style.indent
        x = left + (0 if block.block.rtl and not style.bar else indent)
        y = piece.top
        if block.block.level and piece.first == 0:
            self.bookmarks.append(Bookmark(block.block.plain, block.block.level, page.index, y))
        if piece.first == 0 and block.image is not None:
            y += self._draw_picture(page, block, y)
        self._decorate(page, piece, at_top)
        if style.tint:
            y, x = y + PADDING, x + (-PADDING - 2 if block.block.rtl else PADDING + 2)
        lines = block.beside if piece.beside else block.lines
        for at in range(piece.first, min(piece.last, len(lines))):
            base = y + style.leading / 2 + style.size * 0.35
            if at == 0 and block.bullet and block.label:
                side = left + indent * (-0.35 if block.block.rtl else 0.35)
                page.chunks([(chunk, block.label) for chunk in block.bullet.chunks], side, base)
            owned = page.chunks(block.owned(lines[at], links=not self.printed), x, base)
            self._links(page, block, [chunk for chunk, _ in owned], (x, base))
            y += style.leading

    def _draw_picture(self, page: Page, block: SetBlock, y: float) -> float:
        assert block.image is not None and block.figure is not None
        name = f"Im{len(self.images) + 1}"
        width, height = block.size
        self.images.append((name, self.body.put(pictures.stream(block.image, width, self.printed))))
        left = self.design.margins[3] + (self.design.measure - width if block.block.rtl else 0)
        page.picture(name, block.figure, (left, y, width, height))
        x, bottom = page.at(left, y + height)
        block.figure.attributes = {
            "O": Name("Layout"), "Placement": Name("Block"), "BBox": [x, bottom, x + width, bottom + height],
            "Width": width, "Height": height,
        }  # fmt: skip
        return height + (5.0 if block.lines else 0.0)

    def _decorate(self, page: Page, piece: Slice, at_top: bool) -> None:
        """What a style puts behind or beside its lines: a tinted box, a bar, a rule above where something stands there."""
        style, sheet = piece.block.style, self.design.sheet
        left, measure = self.design.margins[3], self.design.measure
        height = (piece.last - piece.first) * style.leading
        edge = left + measure - 2.5 if piece.block.block.rtl else left
        if style.tint:
            height += 2 * PADDING
            page.fill(tint(sheet.accent, 0.1), left, piece.top, measure, height)
            page.fill(sheet.accent, edge, piece.top, 2.5, height)
        if style.bar:
            page.fill(tint(sheet.accent, 0.55), edge + (-2 if piece.block.block.rtl else 2), piece.top + 1, 2, height - 2)
        if style.rule and piece.first == 0 and not at_top:
            page.fill(tint(sheet.quiet, 0.5), left, piece.top - style.before * 0.35, measure, 0.5)

    def _links(self, page: Page, block: SetBlock, chunks: list[Chunk], place: tuple[float, float]) -> None:
        (x, base), size = place, block.style.size
        for chunk in chunks:
            if not chunk.voice.link:
                continue
            for start, end in chunk.spans():
                page.fill(self.design.sheet.accent, x + start, base + size * 0.14, end - start, size * 0.05)
                if chunk.voice.ordinal in block.links:
                    lower, upper = page.at(x + start, base + size * 0.3), page.at(x + end, base - size * 0.85)
                    page.areas.append(Area((*lower, *upper), chunk.voice.link, block.links[chunk.voice.ordinal]))

    def _resources(self) -> Ref:
        fonts: dict[str, Value] = {used.resource: used.write(self.body) for used in self.fonts}
        entries: dict[str, Value] = {"Font": fonts} if fonts else {}
        if self.images:
            entries["XObject"] = dict(self.images)
        return self.body.put(entries)

    def _write_page(self, page: Page, ref: Ref, own: dict[str, Value], key: int) -> None:
        width, height = self.design.paper
        annotations = []
        for area in page.areas:
            annotation = self.body.put({
                "Type": Name("Annot"), "Subtype": Name("Link"), "Rect": list(area.box), "F": 4, "Border": [0, 0, 0],
                "StructParent": key, "Contents": area.element.name or area.link, "P": ref,
                "A": {"Type": Name("Action"), "S": Name("URI"), "URI": _address(area.link)},
            })  # fmt: skip
            area.element.kids.append(tags.Annotation(page.index, annotation, key))
            annotations.append(annotation)
            key += 1
        slug, bleed = page.slug, page.slug - BLEED
        entries: dict[str, Value] = {
            "Type": Name("Page"), **own, "MediaBox": [0, 0, width + 2 * slug, height + 2 * slug], "Tabs": Name("S"),
            "StructParents": page.index,
        }  # fmt: skip
        if self.printed:
            entries["TrimBox"] = [slug, slug, slug + width, slug + height]
            entries["BleedBox"] = [bleed, bleed, slug + width + BLEED, slug + height + BLEED]
        if annotations:
            entries["Annots"] = annotations
        self.body.put(entries, ref)

    def _catalog(self, facts: metadata.Facts, tree: Ref, pages: list[Ref], owners: list[list[tags.Element]]) -> dict[str, Value]:
        viewer: dict[str, Value] = {"DisplayDocTitle": True}
        if self.galley.rtl:
            viewer["Direction"] = Name("R2L")
        entries: dict[str, Value] = {
            "Type": Name("Catalog"), "Pages": tree, "Lang": facts.language, "MarkInfo": {"Marked": True},
            "ViewerPreferences": viewer, "StructTreeRoot": tags.write(self.body, self.root, pages, owners),
            "Metadata": self.body.put(Stream(metadata.xmp(facts, self.printed), {"Type": Name("Metadata"), "Subtype": Name("XML")}, plain=True)),
            "OutputIntents": metadata.intents(self.body, self.printed),
            "PageLabels": {"Nums": [0, {"S": Name("D")}]},
        }  # fmt: skip
        if self.bookmarks:
            height = self.design.paper[1] + (SLUG if self.printed else 0)
            entries["Outlines"] = bookmarks.write(self.body, self.bookmarks, pages, height)
        return entries


def _address(link: str) -> str:
    """An address as PDF wants it: seven-bit, everything else as %XX."""
    return quote(link, safe="%/:?#[]@!$&'()*+,;=-._~")
