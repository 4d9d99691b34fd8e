"""What the style of a web page hides from its readers: one element's own declarations, and the simple rules of a style sheet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from communique.patterns import lazily

MOST_CSS = 500_000
MOST_DECLARATIONS = 4_000
"""Code points of one style attribute that are looked at."""

_COMMENT = lazily(r"/\*.*?(?:\*/|\Z)", re.S)
_ESCAPED = lazily(r"\\([0-9a-f]{1,6})\s?|\\([^0-9a-f\n])", re.I)
_FAR = r"-\s*(?:\d{4,}|9\d\d)(?:\.\d+)?\s*(?:px|pt|em|rem)"
_NONE = r"(?=\s*(?:!|;|\Z))"
_WHITE = (
    r"white\b|transparent\b|#(?:f{3,4}|f{6}|f{8}|(?:f[d-f]){3}|[0-9a-f]{3}0|[0-9a-f]{6}00)(?![0-9a-f])|rgba?\(\s*25[3-5][\s,]+25[3-5][\s,]+25[3-5]\b"
    r"|rgba\([^()]{0,60}[,/]\s*0*(?:\.0+)?%?\s*\)|hsla?\([^()]{0,40}\b100%\s*[,/)]"
)
_HIDING = lazily(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|content-visibility\s*:\s*hidden|mso-hide\s*:\s*all"
    r"|font(?:-size)?\s*:\s*(?:[\w\s-]{0,40}\s)?(?:0+(?:\.0+)?(?:px|pt|em|rem|%)?|(?:0?\.\d+|1(?:\.\d+)?)(?:px|pt))(?=[\s;!/]|\Z)"
    rf"|(?<!-)opacity\s*:\s*0*(?:\.0+)?%?{_NONE}"
    rf"|(?<![-\w])color\s*:\s*(?:{_WHITE})"
    rf"|(?<![-\w])(?:left|top|right|margin-left|text-indent)\s*:\s*{_FAR}"
    r"|(?<![-\w])clip\s*:\s*rect\(\s*(?:0|1px)(?:px)?[\s,]+(?:0|1px)(?:px)?[\s,]+(?:0|1px)(?:px)?[\s,]+(?:0|1px)(?:px)?\s*\)"
    r"|clip-path\s*:\s*(?:inset\(\s*(?:50|100)%|circle\(\s*0)|transform\s*:\s*scale[xy3d]{0,2}\(\s*0(?:\.0+)?\s*[,)]",
    re.I,
)
_BACKGROUND = lazily(r"background(?:-color|-image)?\s*:\s*(?!\s*(?:none|transparent|white|#fff|inherit|initial))", re.I)
_COLOUR = lazily(rf"(?<![-\w])color\s*:\s*(?:{_WHITE})", re.I)
_FLAT = lazily(r"(?<![-\w])(?:max-)?height\s*:\s*0*(?:\.0+)?(?:px|pt|em)?(?=[\s;!]|\Z)", re.I)
_CLIPPED = lazily(r"overflow(?:-y)?\s*:\s*hidden", re.I)
_SIMPLE = lazily(r"[a-z0-9]*(?:[.#][\w-]+)\Z", re.I)
_TRAP = lazily(r"<!--|<(script|style)\b", re.I)
_COMMENT_END = lazily(r"--!?>")
_ENDS = {"script": lazily(r"</script\b", re.I), "style": lazily(r"</style\b", re.I)}


def hides(style: str) -> bool:
    """Whether declarations keep words from being seen: not shown, of no size, off the page, or white with nothing behind them."""
    plain = _plain(style[:MOST_DECLARATIONS])
    found = list(_HIDING.finditer(plain))
    if found and _BACKGROUND.search(plain):
        found = [one for one in found if not _COLOUR.match(one[0])]
    return bool(found) or bool(_FLAT.search(plain) and _CLIPPED.search(plain))


def hiding_rules(sheet: str) -> frozenset[str]:
    """The simple selectors (``.name``, ``#name``, ``p.name``) under which a style sheet hides words; not those for print or small screens."""
    found = (
        selector
        for selectors, style in _rules(_COMMENT.sub(" ", sheet[:MOST_CSS]))
        if hides(style)
        for selector in selectors.split(",")
    )
    return frozenset(one for selector in found if _SIMPLE.match(one := selector.strip()))


def selectors(tag: str, classes: str, id_: str) -> Iterator[str]:
    """The simple selectors that an element answers to."""
    for name in [f".{one}" for one in classes.split()[:50]] + ([f"#{id_}"] if id_ else []):
        yield name
        yield tag + name


def without_traps(page: str) -> str:
    """The page without comments and scripts, and no tag begun that never ends: the parser needs more than linear time for these."""
    pieces, at = [], 0
    while found := _TRAP.search(page, at):
        name, start = (found[1] or "").casefold(), found.start()
        pieces.append(page[at:start])
        end = _ENDS[name].search(page, found.end()) if name else _COMMENT_END.search(page, start + 2)
        at = 0 if end is None else page.find(">", end.start()) + 1
        if not at:
            return _closed("".join(pieces))
        pieces.append(page[start:at] if name == "style" else "")
    return _closed("".join((*pieces, page[at:])))


def _closed(page: str) -> str:
    last = page.rfind(">") + 1
    return page[:last] + page[last:].replace("<", "&lt;")


def _plain(style: str) -> str:
    if "\\" in style:
        style = _ESCAPED.sub(lambda found: chr(min(int(found[1], 16), 0x10FFFF)) if found[1] else found[2], style)
    return _COMMENT.sub("", style) if "/*" in style else style


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Selectors and declarations at the outermost level of a style sheet."""
    depth, start, head = 0, 0, ""
    for found in re.finditer(r"[{}]", sheet):
        if found[0] == "{":
            if depth == 0:
                head, start = sheet[start : found.start()], found.end()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                if "@" not in head:
                    yield head.rpartition(";")[2], sheet[start : found.start()]
                start = found.end()
