"""Links: whole addresses that lead where they say, and nowhere inside the house."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from communique.checking.passage import Hit, Passage, short
from communique.checking.rules import ADVICE, EVERYWHERE, MUST, RUNNING, SHOULD, Brief, Reach, passage_rule
from communique.patterns import lazily

_PRINTED = lazily(
    r"(?<![\w@/.-])(?:(?P<http>http://)|(?P<bare>www\.))[^\s<>“”«»\"()]+[^\s<>“”«»\"().,;:!?]", needs=("http://", "www.")
)
_PATH = lazily(
    r"(?<![\w@/.:-])(?:[a-z0-9-]+\.)+(?:org|int|com|net|gov|edu|eu|info|example)/[^\s<>“”«»\"()]*[^\s<>“”«»\"().,;:!?]",
    needs=("/",),
)
_GOOD = lazily(
    r"(?:https?://(?:[\w-]+\.)+[\w-]{2,}(?::\d+)?(?:[/?#]\S*)?|mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|tel:\+?[\d().-]+|#[\w-]+)\Z",
    re.I,
)
_EMPTY = lazily(
    r"(?:click )?here|(?:this )?link|(?:read |find out |learn |see )?more|this page|this|website|download|details"
    r"|cliquez ici|ici|aquí|en savoir plus|هنا",
    re.I,
)
_CLICK = lazily(r"\b(?:click here|cliquez ici|haga clic aquí)\b", re.I, ("click", "cliquez", "haga"))
_TRACKING = lazily(
    r"(?P<sign>[?&])(?P<pair>(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|_hsenc|_hsmi|mkt_tok|yclid|ref_src)=[^&\s\"<>)]*)",
    re.I,
    ("?", "&"),
)
_INSIDE = lazily(
    r"(?:https?://(?:[\w-]{1,60}\.){0,6}(?:sharepoint|onedrive|intranet|localhost|dropbox|wetransfer)(?:\.[\w-]{1,60}){0,6}"
    r"|\b(?:[\w-]{1,60}\.){1,6}(?:sharepoint|onedrive|intranet|dropbox|wetransfer)(?:\.[\w-]+)+|\b(?:intranet"
    r"|sharepoint)\.(?:[\w-]+\.)*[\w-]{2,})(?:[/:]\S*)?"
    r"|https?://(?:docs|drive)\.google\.com/\S*|https?://(?:staging|stage|test|dev|preview|draft|cms)[.-][\w.-]+\S*|file:/{1,3}\S+"
    r"|https?://(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+\S*|https?://[\w-]+(?:/\S*)?(?=\s|\Z)"
    r"|https?://[\w.-]+\.(?:local|internal|lan|corp)\b\S*"
    r"|(?<!\w)[A-Z]:\\[^\s<>]+|\\\\[\w.-]+\\[^\s<>]+", re.I,
    ("://", "file:/", "\\", "sharepoint", "onedrive", "intranet", "dropbox", "wetransfer"),
)  # fmt: skip
_TAG = lazily(r"(?<![\w/&])[#＃](?P<tag>[^\W\d_]\w+)")


@passage_rule("LK01", "Whole addresses", MUST, Reach((*EVERYWHERE,), speech=True))
def whole_addresses(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """A web address is whole: https:// and all; what a link leads to is an address.

    Why: Half an address is not clickable in most mail programs, and http is marked as unsafe.
    Source: GOV
    Wrong: www.icro.example/harbour
    Right: https://www.icro.example/harbour
    """
    for span in passage.text.of_kind("link"):
        if not _GOOD.match(span.value):
            yield passage.hit(span.start, span.end, f"This link leads to no whole address: {short(span.value, 40)}.")
    if passage.role == "contact" and passage.block and passage.block.endswith(".web"):
        return
    linked = [(span.start, span.end) for span in passage.text.of_kind("link")]
    for pattern in (_PRINTED, _PATH):
        for found in pattern.finditer(passage.plain):
            if not any(a <= found.start() < z for a, z in linked):
                linked.append(found.span())
                bare = found[0].removeprefix("http://")
                hit = passage.hit(*found.span(), "Write the whole address with https://.", f"https://{bare}")
                yield replace(hit, severity=SHOULD)  # it can be read and typed; a link that leads nowhere cannot be followed


@passage_rule("LK02", "Links that say where", SHOULD, Reach((*RUNNING, "boilerplate", "heading"), speech=True))
def links_say_where(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """The words of a link say what lies behind it.

    Why: A screen reader lists the links alone; five times “here” helps nobody.
    Source: GOV, WCAG
    Wrong: click here
    Right: the report of 2026
    """
    told = []
    for span in passage.text.of_kind("link"):
        words = passage.text.words_of(span).strip(" .:→»")
        if _EMPTY.fullmatch(words):
            told.append((span.start, span.end))
            yield passage.hit(span.start, span.end, f"“{short(words)}” does not say where the link leads.")
    for found in _CLICK.finditer(passage.plain):
        if not any(a < found.end() and z > found.start() for a, z in told):
            yield passage.hit(*found.span(), "Say what the link leads to, not “click here”.")


@passage_rule("LK03", "No tracking", SHOULD, Reach(EVERYWHERE, speech=True))
def no_tracking(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Addresses carry no parameters that count who clicked where.

    Why: They tell strangers who read the release, and are three lines long in print.
    Source: J
    Wrong: https://www.icro.example/?utm_source=mail
    Right: https://www.icro.example/
    """
    for found in _TRACKING.finditer(passage.plain):
        yield passage.hit(*found.span(), "Take the tracking out of this address.", "")
    for span in passage.text.of_kind("link"):
        if _TRACKING.search(span.value):
            yield passage.hit(span.start, span.end, "Take the tracking out of this link’s address.")


@passage_rule("LK04", "No inside addresses", MUST, Reach((*EVERYWHERE, "unplaced"), speech=True, needs="/\\."))
def no_inside_addresses(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """No address leads to a draft, a shared folder, an intranet or a file of the house.

    Why: Readers cannot open it, and strangers learn how the house is built.
    Source: J
    Wrong: https://icro.sharepoint.example/press/draft
    Right: https://www.icro.example/press
    """
    for found in _INSIDE.finditer(passage.plain):
        yield passage.hit(*found.span(), f"An inside address: {short(found[0], 40)}.")
    for span in passage.text.of_kind("link"):
        if _INSIDE.match(span.value):
            yield passage.hit(span.start, span.end, f"This link leads inside the house: {short(span.value, 40)}.")


@passage_rule("LK05", "Hashtags of the house", ADVICE, Reach(EVERYWHERE, speech=True, settings={"tags": ()}, needs="#＃"))
def hashtags(passage: Passage, brief: Brief) -> Iterator[Hit]:
    """Hashtags have the capitals the house gives them (``tags``), so that screen readers can part the words.

    Why: #lifeboatsopen is read as one word.
    Source: GOV
    Wrong: #safetides
    Right: #SafeTides
    """
    right = {tag.lstrip("#").casefold(): tag.lstrip("#") for tag in brief.texts("tags")}
    for found in _TAG.finditer(passage.plain) if right else ():
        wanted = right.get(found["tag"].casefold())
        if wanted and wanted != found["tag"]:
            yield passage.hit(*found.span("tag"), f"Write #{wanted}.", wanted)


RULES = (whole_addresses, links_say_where, no_tracking, no_inside_addresses, hashtags)
