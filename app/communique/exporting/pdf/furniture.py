"""What stands on every page beside the text: masthead, running head, page label, embargo strip, draft mark, printer's marks."""

from __future__ import annotations

import math
from dataclasses import dataclass

from communique.exporting.pdf.copytext import Look, copy_of
from communique.exporting.pdf.drawing import Page, ink
from communique.exporting.pdf.lines import Alignment, Show, line
from communique.exporting.pdf.objects import number
from communique.exporting.pdf.pictures import Image
from communique.exporting.pdf.segments import segments
from communique.exporting.pdf.styles import MM, WHITE, Design, tint
from communique.galley import Galley
from communique.house_style.sheet import Colour

BLEED = 3 * MM
MARK = 5 * MM  # the length of a crop mark; it begins 1 mm outside the bleed
SLUG = BLEED + 1 * MM + MARK
LOGO = "Logo"  # its name among the resources
_PLATE = 1.5 * MM
REGISTRATION = Colour((0, 0, 0), (100, 100, 100, 100))
_BAND, _STRIP = 17 * MM, 6 * MM
_HEAD = 15 * MM  # where the rule under the running head lies


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a line of furniture stands: left edge and baseline, and the width in which it is aligned."""

    x: float
    y: float
    measure: float
    alignment: Alignment = "start"


@dataclass(frozen=True, slots=True)
class Furniture:
    """Draws the furniture of a galley in a design."""

    design: Design
    galley: Galley
    logo: Image | None = None

    @property
    def opens_with_embargo(self) -> bool:
        """Whether the text itself tells the embargo at the head of the first page, so that a strip there would say it twice."""
        return any(block.role == "embargo" and block.plain.strip() for block in self.galley.blocks)

    def tops(self) -> tuple[float, float]:
        """Where the text begins on the first page and on the others, in points from the top edge."""
        top = self.design.margins[0]
        strip = _STRIP if self.galley.furniture.embargo else 0.0
        first = 0.0 if self.opens_with_embargo else strip
        return max(top, _BAND + first + 8 * MM), max(top * 0.8, _HEAD + strip + 7 * MM)

    def draw(self, page: Page, count: int) -> None:
        """Everything on one page; ``count`` is the number of pages."""
        if self.galley.furniture.draft:
            self._draft(page, self.galley.furniture.draft)
        head = self._masthead(page) if page.index == 0 else self._running_head(page)
        if self.galley.furniture.embargo and not (page.index == 0 and self.opens_with_embargo):
            self._strip(page, head)
        self._foot(page, count)
        if page.printed:
            self._crop_marks(page)

    def _masthead(self, page: Page) -> float:
        sheet, (width, _), bleed = self.design.sheet, self.design.paper, BLEED if page.printed else 0.0
        page.fill(sheet.accent, -bleed, -bleed, width + 2 * bleed, _BAND + bleed)
        words = sheet.masthead or self.galley.furniture.organisation
        taken = self._logo(page) if self.logo else 0.0
        size = self._fitting(words, 15.0, self.design.measure - taken)
        look = Look(self.design.display(bold=True), size, WHITE)
        left = self.design.margins[3] + (0.0 if self.galley.rtl else taken)
        self._words(page, words, look, _Place(left, _BAND / 2 + size * 0.36, self.design.measure - taken), "Header")
        return _BAND

    def _logo(self, page: Page) -> float:
        """The logo on a white plate in the band; gives the width that it takes from the name."""
        assert self.logo is not None
        height = _BAND - 2 * _PLATE
        width = min(height * self.logo.width / self.logo.height, self.design.measure * 0.4)
        height = width * self.logo.height / self.logo.width
        left, measure = self.design.margins[3], self.design.measure
        x = left + measure - width - _PLATE if self.galley.rtl else left + _PLATE
        y = (_BAND - height) / 2
        page.fill(WHITE, x - _PLATE, y - _PLATE, width + 2 * _PLATE, height + 2 * _PLATE)
        page.ornament(LOGO, (x, y, width, height))
        return width + 2 * _PLATE + 4 * MM

    def _running_head(self, page: Page) -> float:
        left, measure = self.design.margins[3], self.design.measure
        look = Look(self.design.display(bold=True), max(4.0, self.design.sheet.small_size), self.design.sheet.accent)
        words = self.design.sheet.masthead or self.galley.furniture.organisation
        self._words(page, words, look, self._place(_HEAD - 2 * MM), "Header")
        page.fill(self.design.sheet.accent, left, _HEAD, measure, 0.75)
        return _HEAD + 1 * MM

    def _strip(self, page: Page, top: float) -> None:
        sheet, (width, _), bleed = self.design.sheet, self.design.paper, BLEED if page.printed else 0.0
        page.fill(tint(sheet.accent, 0.14), -bleed, top, width + 2 * bleed, _STRIP)
        size = self._fitting(self.galley.furniture.embargo, max(4.0, sheet.small_size + 0.5), self.design.measure)
        look = Look(self.design.display(bold=True), size, sheet.ink)
        self._words(page, self.galley.furniture.embargo, look, self._place(top + _STRIP / 2 + size * 0.36), "Header")

    def _foot(self, page: Page, count: int) -> None:
        sheet, height, left = self.design.sheet, self.design.paper[1], self.design.margins[3]
        base = height - max(9 * MM, self.design.margins[2] * 0.5)
        look = Look(self.design.display(), max(4.0, sheet.small_size), sheet.quiet)
        label = self.galley.furniture.page_label.replace("{page}", str(page.index + 1)).replace("{pages}", str(count))
        page.fill(tint(sheet.quiet, 0.5), left, base - sheet.small_size * 1.9, self.design.measure, 0.5)
        self._words(page, self.galley.furniture.organisation, look, self._place(base), "Footer")
        self._words(page, label, look, self._place(base, "end"), "Footer")

    def _draft(self, page: Page, words: str) -> None:
        width, height = self.design.paper
        copy = copy_of([(words, Look(self.design.display(bold=True), 100.0, WHITE))], self.galley.rtl, self.galley.language)
        natural = copy.width(0, len(copy.text)) or 1.0
        size = min(150.0, 100.0 * math.hypot(width, height) * 0.62 / natural)
        look = Look(self.design.display(bold=True), size, tint(self.design.sheet.quiet, 0.16))
        angle = math.atan2(height, width)
        turn = (math.cos(angle), math.sin(angle))
        span = natural * size / 100
        x, y = page.at(width / 2, height / 2)
        x, y = x - turn[0] * span / 2 + turn[1] * size * 0.35, y - turn[1] * span / 2 - turn[0] * size * 0.35
        page.turned(self._shows(words, look, span, "start"), (turn[0], turn[1], -turn[1], turn[0], x, y))

    def _crop_marks(self, page: Page) -> None:
        width, height = self.design.paper
        near, far = BLEED + 1 * MM, SLUG
        lines = []
        for x, along in ((0.0, -1), (width, 1)):
            for y, down in ((0.0, -1), (height, 1)):
                lines += [((x, y + down * near), (x, y + down * far)), ((x + along * near, y), (x + along * far, y))]
        paths = (b"%s %s m %s %s l S" % tuple(map(number, (*page.at(*start), *page.at(*end)))) for start, end in lines)
        page.behind(b"0.25 w " + ink(REGISTRATION, page.printed).upper() + b"\n" + b"\n".join(paths))

    def _fitting(self, words: str, size: float, measure: float) -> float:
        """The size of bold display type, made smaller where the words would not fit a measure."""
        copy = copy_of([(words, Look(self.design.display(bold=True), 10.0, WHITE))], self.galley.rtl, self.galley.language)
        natural = copy.width(0, len(copy.text)) / 10
        return min(size, max(4.0, measure / natural)) if natural else size

    def _place(self, y: float, alignment: Alignment = "start") -> _Place:
        return _Place(self.design.margins[3], y, self.design.measure, alignment)

    def _words(self, page: Page, words: str, look: Look, place: _Place, kind: str) -> None:
        shows = self._shows(words, look, place.measure, place.alignment)
        if shows:
            page.furniture(kind, shows, place.x, place.y)

    def _shows(self, words: str, look: Look, measure: float, alignment: Alignment) -> list[Show]:
        copy = copy_of([(words, look)], self.galley.rtl, self.galley.language)
        pieces = segments(copy, measure, divided=False)
        if not pieces:
            return []
        only = line(copy, pieces, measure, alignment)
        return [show for chunk in only.chunks for show in chunk.shows]
