"""Export a release: checked, composed once, set in every format asked for, read back, and only then written."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from communique import storage
from communique.checking.finding import Finding, Severity
from communique.dates import iso
from communique.errors import BlockedError, OutputError, UsageError
from communique.exporting import proof
from communique.exporting.formats import FORMATS, Format
from communique.galley import Galley, compose, safe_link
from communique.house_style.style import HouseStyle
from communique.jobs.aside import ASIDE, set_aside
from communique.release import Release

if TYPE_CHECKING:
    from communique.checking.checker import Checker
    from communique.jobs.second import Second

LONGEST_STEM = 60


@dataclass(frozen=True, slots=True)
class Order:
    """What to export: keys of ``FORMATS``, the folder, the file name without suffix; a ``draft`` is marked on every page.

    ``attach``: the e-mail draft carries the other files. ``url``: the address the web page will have, where it is known.
    """

    formats: tuple[str, ...]
    folder: Path
    stem: str
    draft: bool = False
    assets: Mapping[str, bytes] = field(default_factory=dict)
    attach: bool = False
    url: str = ""


@dataclass(frozen=True, slots=True)
class Exported:
    """A finished file, read back before it was written: its words are those of the release, in order.

    ``notices``: sentences about what an officer should look at although the file is right.
    """

    path: Path
    format: str
    words: int
    sha256: str
    notices: tuple[str, ...] = ()


def formats(keys: Sequence[str]) -> tuple[Format, ...]:
    """The formats of some keys, each once; UsageError for one that does not exist."""
    known = {one.key: one for one in FORMATS}
    for key in keys:
        if key not in known:
            raise UsageError(f"There is no format “{key}”; choose from {', '.join(known)}.")
    return tuple(known[key] for key in dict.fromkeys(keys))


def blocking(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings that stand between a release and its export."""
    return tuple(finding for finding in findings if finding.severity is Severity.MUST_FIX)


def export(
    release: Release, style: HouseStyle, order: Order, checker: Checker | None = None, second: Second | None = None
) -> tuple[Exported, ...]:
    """Write a release in every format of an order, all or none.

    BlockedError while a must-fix finding stands and no draft is asked for; ProofError where a file would not say what the release
    says; OutputError where the folder cannot be written. ``second``: a process that sets the PDF at the same time.
    """
    wanted = formats(order.formats)
    if not order.draft:  # nothing stops a draft, so none is checked
        if words := told_by(order.stem, release, style):
            given = ", ".join(words[:4])
            raise BlockedError(f"Not exported: the file name “{order.stem}” tells the news under embargo ({given}); choose another (SE01).", 1)
        _stop(release, style, checker)
    galley = replace(compose(release, style, order.assets, order.draft), url=_address(order.url))
    if second:
        second.give((galley, style.sheet))
    here = [one for one in wanted if not (second and one.key == ASIDE)]
    made = proof.export(galley, style.sheet, [one.key for one in here], attached=order.stem if order.attach else "")
    told = {one.key: tuple(one.notices(galley, style.sheet)) for one in here}
    if second:
        made[ASIDE], told[ASIDE] = second.taken() or set_aside((galley, style.sheet))
    return tuple(replace(file, notices=told[file.format]) for file in _written(galley, wanted, order, made))


def stem(release: Release) -> str:
    """A file name for a release: its date and headline; while it is under embargo, its date and kind, so that the name tells nothing."""
    words = release.kind if release.embargo else release.headline.plain or release.kind
    parts = [iso(release.date) if release.date else "", release.reference, words]
    return slug("-".join(part for part in parts if part)) or "release"


def told_by(name: str, release: Release, style: HouseStyle) -> tuple[str, ...]:
    """The words of the headline that a file name would give away while an embargo holds; none where the house has SE01 off."""
    rule = style.settings("SE01")
    on = rule.get("on", True) and rule.get("severity", "must") == "must"
    if not release.embargo or not on:
        return ()
    from communique.checking.telling import telling  # what reads names: most releases do without

    return telling(name, release, style)


def slug(text: str) -> str:
    """A text as a file name: letters and digits of any script, joined by hyphens, cut at a word."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    flat = re.sub(r"[^\w]+", "-", unicodedata.normalize("NFC", plain).casefold()).strip("-_")
    return flat if len(flat) <= LONGEST_STEM else flat[:LONGEST_STEM].rsplit("-", 1)[0]


def _address(url: str) -> str:
    safe = safe_link(url)
    if url and not safe.startswith("http"):
        raise UsageError(f"“{url}” is no address of a web page; write it with https:// and without a user name.")
    return safe


def _stop(release: Release, style: HouseStyle, checker: Checker | None) -> None:
    """BlockedError while a must-fix finding stands."""
    from communique.checking.checker import Checker  # every rule of the house: a draft does without

    stopped = blocking((checker or Checker(style, least=Severity.MUST_FIX)).check(release))
    if stopped:
        raise BlockedError(_sentence(stopped), len(stopped))


def _sentence(stopped: Sequence[Finding]) -> str:
    first = stopped[0].message
    if len(stopped) == 1:
        return f"Not exported: fix this first, or export a draft. {first}"
    return f"Not exported: {len(stopped)} findings must be fixed first, or export a draft. The first: {first}"


def _written(galley: Galley, wanted: Sequence[Format], order: Order, made: Mapping[str, bytes]) -> tuple[Exported, ...]:
    suffix = "-draft" if order.draft and not order.stem.endswith("draft") else ""
    paths = {one.key: order.folder / f"{order.stem}{suffix}{one.suffix}" for one in wanted}
    try:
        order.folder.mkdir(parents=True, exist_ok=True)
    except OSError as trouble:
        raise OutputError(f"The folder {order.folder} cannot be made: {(trouble.strerror or 'unknown trouble').lower()}.") from trouble
    storage.write_files({paths[one.key]: made[one.key] for one in wanted})
    return tuple(Exported(paths[one.key], one.key, len(galley.words), hashlib.sha256(made[one.key]).hexdigest()) for one in wanted)
