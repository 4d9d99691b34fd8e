"""The mark across every page of a draft, as Word draws such marks: letters on a path, behind the text."""

from __future__ import annotations

from communique.exporting.docx.package import escaped

_NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
_KIND = (
    '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>'
    + "".join(
        f'<v:f eqn="{one}"/>'
        for one in (
            "sum #0 0 10800", "prod #0 2 1", "sum 21600 0 @1", "sum 0 0 @2", "sum 21600 0 @3", "if @0 @3 0", "if @0 21600 @1", "if @0 0 @2",
            "if @0 @4 21600", "mid @5 @6", "mid @8 @5", "mid @7 @8", "mid @6 @7", "sum @6 0 @5",
        )
    )
    + '</v:formulas><v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" '
    'o:connectangles="270,180,90,0"/><v:textpath on="t" fitshape="t"/></v:shapetype>'
)  # fmt: skip
_POINTS_HIGH = 54


def watermark(words: str, font: str) -> str:
    """A w:pict that draws the words across the middle of the page, pale, from the lower left to the upper right."""
    width = min(520, round(len(words) * _POINTS_HIGH * 0.48))
    place = (
        f"position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{_POINTS_HIGH}pt;rotation:315;z-index:-251658752;"
        "mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
        "mso-position-vertical:center;mso-position-vertical-relative:margin"
    )
    return (
        f'<w:pict {_NAMESPACES}>{_KIND}<v:shape id="DraftMark" alt="{escaped(words)}" style="{place}" o:spid="_x0000_s1025" o:allowincell="f" '
        f'type="#_x0000_t136" fillcolor="#c9ced3" stroked="f"><v:fill opacity="0.5"/>'
        f'<v:textpath style="font-family:&quot;{escaped(font)}&quot;;font-size:1pt" string="{escaped(words)}"/></v:shape></w:pict>'
    )
