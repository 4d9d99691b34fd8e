"""The template of our Word files: one named style for each field, made of the house's sheet; lists, fonts and settings."""

from __future__ import annotations

from functools import lru_cache

from communique.exporting.colours import WHITE, hexadecimal, readable
from communique.exporting.docx.looks import Look, looks, twips
from communique.exporting.docx.package import XML, escaped
from communique.galley import is_rtl
from communique.house_style.sheet import Sheet

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ARABIC_FONT = "Noto Naskh Arabic"
_OTHER_COMPLEX_FONTS = {"he": "Noto Serif Hebrew", "iw": "Noto Serif Hebrew", "yi": "Noto Serif Hebrew"}
_REGIONS = {
    "en": "en-GB", "fr": "fr-FR", "es": "es-ES", "ar": "ar-SA", "de": "de-DE", "it": "it-IT", "pt": "pt-PT", "nl": "nl-NL", "he": "he-IL",
    "ru": "ru-RU", "pl": "pl-PL", "fa": "fa-IR", "ur": "ur-PK", "tr": "tr-TR", "el": "el-GR", "sv": "sv-SE", "da": "da-DK", "fi": "fi-FI",
}  # fmt: skip


def word_language(tag: str) -> str:
    """The tag with a region, which Word's spelling needs."""
    return _REGIONS.get(tag.lower(), tag)


@lru_cache(maxsize=8)
def styles(sheet: Sheet, language: str, rtl: bool) -> str:
    """word/styles.xml for a sheet, a language and its direction."""
    body = "".join(_paragraph_style(look, sheet) for look in looks(sheet, rtl))
    return f"{XML}<w:styles {W}>{_defaults(sheet, language, rtl)}{_LATENT}{body}{_character_styles(sheet)}{_TABLE_AND_LIST}</w:styles>"


def settings(sheet: Sheet, language: str) -> str:
    """word/settings.xml: how the file opens; no revision marks, no template, no trace of a machine."""
    hyphens = "<w:autoHyphenation/>" if sheet.hyphenated else ""
    tag = escaped(word_language(language))
    return (
        f'{XML}<w:settings {W}><w:zoom w:percent="100"/>{hyphens}<w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        f'<w:themeFontLang w:val="{tag}" w:bidi="{tag if is_rtl(language) else "ar-SA"}"/>'
        '<w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def font_table(sheet: Sheet) -> str:
    """word/fontTable.xml: the fonts of the sheet, and what stands in where they are not installed."""
    rows = {sheet.text_font: ("Georgia", "roman"), sheet.display_font: ("Arial", "swiss"), ARABIC_FONT: ("Arial", "auto")}
    fonts = "".join(
        f'<w:font w:name="{escaped(name)}"><w:altName w:val="{other}"/><w:charset w:val="00"/><w:family w:val="{family}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, (other, family) in rows.items()
    )
    return f"{XML}<w:fonts {W}>{fonts}</w:fonts>"


def numbering(sheet: Sheet) -> str:
    """word/numbering.xml: the bullets of lists."""
    accent = hexadecimal(readable(sheet.accent.rgb, WHITE))
    return (
        f'{XML}<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="357" w:hanging="357"/></w:pPr><w:rPr><w:color w:val="{accent}"/></w:rPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _paragraph_style(look: Look, sheet: Sheet) -> str:
    default = ' w:default="1"' if look.id == "Normal" else ""
    custom = ' w:customStyle="1"' if look.id.startswith("Release") else ""
    following = f'<w:next w:val="{look.following}"/>' if look.following else ""
    return (
        f'<w:style w:type="paragraph"{default}{custom} w:styleId="{look.id}"><w:name w:val="{look.name}"/>'
        + (f'<w:basedOn w:val="{look.based_on}"/>' if look.based_on else "")
        + following
        + ("<w:qFormat/>" if look.quick else "")
        + f"<w:pPr>{_paragraph_marks(look)}</w:pPr><w:rPr>{_letters(look, sheet)}</w:rPr></w:style>"
    )


def _paragraph_marks(look: Look) -> str:
    """The children of pPr, in the order the schema wants."""
    spacing = "".join(
        f' w:{name}="{twips(points)}"' for name, points in (("before", look.before), ("after", look.after)) if points
    )
    if look.line:
        spacing += f' w:line="{twips(look.line)}" w:lineRule="atLeast"' if look.line >= 2 else ' w:line="240" w:lineRule="auto"'
    pieces = {
        "<w:keepNext/><w:keepLines/>": look.keep,
        "<w:widowControl/>": look.id == "Normal",
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>': look.numbered,
        f"<w:pBdr>{look.rules}</w:pBdr>": look.rules,
        look.tabs: look.tabs,
        f"<w:spacing{spacing}/>": spacing,
        f"<w:ind {look.indent}/>": look.indent,
        "<w:contextualSpacing/>": look.together,
        f'<w:jc w:val="{look.aligned}"/>': look.aligned,
        f'<w:outlineLvl w:val="{look.outline - 1}"/>': look.outline,
    }
    return "".join(xml for xml, wanted in pieces.items() if wanted)


def _letters(look: Look, sheet: Sheet) -> str:
    """The children of rPr, in the order the schema wants; letters of Arabic script a point larger, for they stand smaller."""
    font = escaped(sheet.display_font)
    half_points = round(look.size * 2)
    return (
        (f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}"/>' if look.display else "")
        + ("<w:b/><w:bCs/>" if look.bold else "")
        + (f'<w:color w:val="{look.colour}"/>' if look.colour else "")
        + (f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points + 2}"/>' if look.size else "")
    )


def _defaults(sheet: Sheet, language: str, rtl: bool) -> str:
    font, tag, size = escaped(sheet.text_font), escaped(word_language(language)), round(sheet.text_size * 2)
    ink = hexadecimal(readable(sheet.ink.rgb, WHITE, 7))
    complex_font = _OTHER_COMPLEX_FONTS.get(language.split("-")[0].lower(), ARABIC_FONT)
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{complex_font}"/>'
        f'<w:color w:val="{ink}"/><w:sz w:val="{size}"/><w:szCs w:val="{size + 2}"/>'
        f'<w:lang w:val="{tag}" w:eastAsia="{tag}" w:bidi="{tag if rtl else "ar-SA"}"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault><w:pPr/></w:pPrDefault></w:docDefaults>"
    )


def _character_styles(sheet: Sheet) -> str:
    accent = hexadecimal(readable(sheet.accent.rgb, WHITE))
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>'
        "<w:semiHidden/></w:style>"
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr>'
        f'<w:color w:val="{accent}"/><w:u w:val="single"/></w:rPr></w:style>'
        '<w:style w:type="character" w:customStyle="1" w:styleId="ReleaseDateline"><w:name w:val="Release Dateline"/><w:qFormat/>'
        "<w:rPr/></w:style>"
    )


_LATENT = '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"/>'
_TABLE_AND_LIST = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr>'
    '<w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>'
    '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>'
)
