"""The paragraph styles of our Word files as a table: what each is based on, its space, type and rules, in the measures of the sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace

from communique.exporting.colours import WHITE, Rgb, hexadecimal, mix, readable
from communique.house_style.sheet import Sheet

ALERT: Rgb = (168, 20, 20)
_INSIDE = 'w:left="100" w:right="100"'  # as much as a box stands out, so that it ends with the text


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph style; spaces and sizes in points (0: as in the style it is based on), ``rules`` the lines at its edges, as XML.

    ``together``: no space between paragraphs of the style, only behind the last.
    ``line`` is the least height of a line, below 2 a multiple of the font's own; ``outline`` the heading level.
    """

    id: str
    name: str
    based_on: str = "Normal"
    following: str = ""
    before: float = 0
    after: float = 0
    line: float = 0
    size: float = 0
    display: bool = False
    bold: bool = False
    colour: str = ""
    keep: bool = False
    outline: int = 0
    rules: str = ""
    numbered: bool = False
    together: bool = False
    tabs: str = ""
    indent: str = ""
    aligned: str = ""
    quick: bool = True


def looks(sheet: Sheet, rtl: bool) -> list[Look]:
    """Every paragraph style of a sheet, those that others are based on first."""
    return [*_built_in(sheet, rtl), *_furniture(sheet), *_head(sheet), *_text(sheet), *_closing(sheet)]


def text_width(sheet: Sheet) -> int:
    """The measure in twips."""
    width = 12240 if sheet.page == "Letter" else 11906
    return max(1440, width - round((sheet.margins[1] + sheet.margins[3]) * 1440 / 25.4))


def twips(points: float) -> int:
    """Points in twentieths, as Word counts."""
    return round(points * 20)


def _built_in(sheet: Sheet, rtl: bool) -> list[Look]:
    """Word's own styles that ours are based on: Word's navigation and outline know them."""
    half, size, small = sheet.leading / 2, sheet.text_size, sheet.small_size
    beside = _rule("right" if rtl else "left", 18, 9, _accent(sheet))
    heading = Look("Heading1", "heading 1", "Normal", "ReleaseBody", display=True, bold=True, keep=True)
    return [
        Look("Normal", "Normal", "", after=half, line=sheet.leading),
        replace(heading, before=half * 1.8, after=half, line=sheet.headline_size * 1.22, size=sheet.headline_size, outline=1),
        replace(heading, id="Heading2", name="heading 2", before=half * 1.8, after=half * 0.7, size=size + 1.5, colour=_accent(sheet), outline=2),
        replace(heading, id="Heading3", name="heading 3", before=half * 1.4, after=half * 0.5, size=size, colour=_accent(sheet), outline=3),
        Look("Quote", "Quote", rules=beside, indent=f'w:left="{twips(16)}" w:right="{twips(16)}"'),
        Look("ListBullet", "List Bullet", after=half, numbered=True, together=True),
        Look(
            "Caption", "caption", size=small + 0.5, display=True, colour=_quiet(sheet), line=sheet.leading - 2, after=half * 1.4
        ),
    ]


def _furniture(sheet: Sheet) -> list[Look]:
    """Header and footer: masthead, running head, draft mark, embargo strip, page number."""
    half, size, alert = sheet.leading / 2, sheet.text_size, hexadecimal(ALERT)
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{text_width(sheet)}"/></w:tabs>'
    foot = Look("Header", "header", size=sheet.small_size, display=True, line=1, colour=_quiet(sheet), tabs=tab, quick=False)
    own = replace(foot, based_on="Header", tabs="", line=0, size=0, display=False, colour="")
    below = _rule("bottom", 8, 5, _accent(sheet))
    return [
        foot,
        replace(foot, id="Footer", name="footer"),
        replace(
            own,
            id="ReleaseMasthead",
            name="Release Masthead",
            after=half,
            size=size + 2.5,
            bold=True,
            colour=_accent(sheet),
            rules=below,
        ),
        replace(own, id="ReleaseRunningHead", name="Release Running Head", after=half),
        replace(
            own,
            id="ReleaseDraftMark",
            name="Release Draft Mark",
            after=half,
            bold=True,
            colour=alert,
        ),
        replace(
            own,
            id="ReleaseEmbargoStrip",
            name="Release Embargo Strip",
            based_on="Footer",
            after=half * 0.6,
            bold=True,
            colour=alert,
        ),
    ]


def _head(sheet: Sheet) -> list[Look]:
    """What stands above the text, the headline too."""
    half, small, alert, lead = sheet.leading / 2, sheet.small_size, hexadecimal(ALERT), sheet.leading
    notice = Look("ReleaseNotice", "Release Notice", display=True, bold=True, size=small + 1)
    line = Look(
        "ReleaseReference", "Release Reference", display=True, size=small + 0.5, colour=_quiet(sheet), line=lead - 2, after=0.05
    )
    return [
        notice,
        replace(notice, id="ReleaseEmbargo", name="Release Embargo", colour=alert, rules=_box(alert), indent=_INSIDE, before=3, after=half * 1.6),
        replace(notice, id="ReleaseKind", name="Release Kind", colour=_accent(sheet), line=lead - 1, after=0.05),
        line,
        replace(line, id="ReleaseDate", name="Release Date", after=half),
        Look("ReleaseHeadline", "Release Headline", "Heading1", "ReleaseSubhead"),
        replace(
            line, id="ReleaseSubhead", name="Release Subhead", following="ReleaseBody", size=sheet.text_size + 2, line=lead + 2,
            after=half * 1.4, keep=True,
        ),
        replace(line, id="ReleaseByline", name="Release Byline", line=0, after=half),
    ]  # fmt: skip


def _text(sheet: Sheet) -> list[Look]:
    """The text of the release with its pictures, to the end mark."""
    half, small = sheet.leading / 2, sheet.small_size
    return [
        Look("ReleaseBody", "Release Body", aligned="both" if sheet.justified else ""),
        Look("ReleaseQuote", "Release Quote", "Quote"),
        Look("ReleaseHeading", "Release Heading", "Heading2", "ReleaseBody"),
        Look("ReleaseMinorHeading", "Release Minor Heading", "Heading3", "ReleaseBody"),
        Look("ReleaseListItem", "Release List Item", "ListBullet"),
        Look("ReleasePicture", "Release Picture", before=half, after=half * 0.6, line=1, keep=True),
        Look("ReleaseCaption", "Release Caption", "Caption", "ReleaseBody"),
        Look(
            "ReleaseEnd",
            "Release End",
            display=True,
            size=small + 0.5,
            colour=_quiet(sheet),
            before=half,
            after=half * 2,
            aligned="center",
        ),
    ]


def _closing(sheet: Sheet) -> list[Look]:
    """The sections after the end mark, a point smaller, each headed by a line."""
    half, size = sheet.leading / 2, sheet.text_size
    above = _rule("top", 4, 7, hexadecimal(mix(WHITE, sheet.quiet.rgb, 0.35)))
    out = []
    for name, text in (("Boilerplate", "Boilerplate"), ("Notes", "Note"), ("Contacts", "Contact")):
        head = Look(f"Release{name}Heading", f"Release {name} Heading", "Heading2", f"Release{text}", keep=True, rules=above)
        out.append(replace(head, before=half * 2.2, after=half * 0.6, size=size, colour=_accent(sheet)))
        out.append(Look(f"Release{text}", f"Release {text}", after=half * 0.8, line=sheet.leading - 1.5, size=size - 1))
    item = Look("ReleaseNoteItem", "Release Note Item", "ListBullet", after=half * 0.8, line=sheet.leading - 1.5, size=size - 1)
    return [*out, item]


def _accent(sheet: Sheet) -> str:
    return hexadecimal(readable(sheet.accent.rgb, WHITE))


def _quiet(sheet: Sheet) -> str:
    return hexadecimal(readable(sheet.quiet.rgb, WHITE))


def _rule(side: str, eighths: int, space: int, colour: str) -> str:
    return f'<w:{side} w:val="single" w:sz="{eighths}" w:space="{space}" w:color="{colour}"/>'


def _box(colour: str) -> str:
    return "".join(_rule(side, 8, 4, colour) for side in ("top", "left", "bottom", "right"))
