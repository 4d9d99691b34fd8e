"""The proof: set a galley in each format, read the file back by other means, and hand it over only if it says exactly the same.

Words and their order are compared, the format's own check runs, every byte is searched for what may not leave.
"""

from __future__ import annotations

import hashlib
import io
import unicodedata
import xml.parsers.expat
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from xml.etree import ElementTree

from communique.errors import CommuniqueError, ProofError
from communique.exporting.formats import Format, format_of
from communique.exporting.residue import traces
from communique.galley import Galley
from communique.house_style.sheet import Sheet

_UNREADABLE = (
    ValueError, KeyError, IndexError, AttributeError, TypeError, EOFError, OSError, RuntimeError,
    zipfile.BadZipFile, zlib.error, ElementTree.ParseError, xml.parsers.expat.ExpatError,
)  # fmt: skip
# Signs that nobody sees and that not every format can carry back; the words round them are compared without them.
_UNSEEN = dict.fromkeys((
    0xAD, 0x34F, 0x61C, 0x180E, 0xFEFF, *range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFE00, 0xFE10),
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Proven:
    """A file that was read back: its format, how many words it carries, its SHA-256 and its size in bytes."""

    key: str
    words: int
    sha256: str
    size: int


def export(galley: Galley, sheet: Sheet, keys: Sequence[str], attached: str = "") -> dict[str, bytes]:
    """The galley in each of some formats, every file proven; ProofError where one does not say what the release says.

    ``attached`` is a file name without suffix: under it the e-mail draft then carries the other files; empty for none.
    A galley with unfilled slots or a picture that cannot be set leaves only as a draft. UsageError for an unknown format.
    """
    formats = [format_of(key) for key in dict.fromkeys(keys)]
    if not galley.furniture.draft:
        _ready(galley)
    made = {one.key: _proven(one, galley, sheet) for one in formats}
    if attached and "eml" in made:
        made["eml"] = _with_files(galley, sheet, {f"{attached}{one.suffix}": made[one.key] for one in formats if one.key != "eml"})
    return made


def report(files: Mapping[str, bytes]) -> tuple[Proven, ...]:
    """What was proven of files that ``export`` gave, by format key."""
    return tuple(
        Proven(key, len(comparable(format_of(key).read_back(data))), hashlib.sha256(data).hexdigest(), len(data))
        for key, data in files.items()
    )


def faults(key: str, data: bytes, galley: Galley) -> list[str]:
    """Everything about a file that keeps it from being handed over, a sentence each; none for a file that may leave."""
    one = format_of(key)
    try:
        read = comparable(one.read_back(data))
    except CommuniqueError as trouble:
        return [str(trouble)]
    except _UNREADABLE:
        return ["It cannot be read back."]
    different = difference(comparable(galley.words), read)
    found = [different] if different else []
    try:
        return found + one.faults(data, galley) + traces(data, galley)
    except _UNREADABLE:
        return [*found, "It is not built as it must be."]


def comparable(words: Iterable[str]) -> list[str]:
    """Words in one form: composed letters, without the signs that nobody sees."""
    bare = (unicodedata.normalize("NFC", word.translate(_UNSEEN)) for word in words)
    return [part for word in bare for part in word.split()]


def difference(wanted: list[str], read: list[str]) -> str:
    """Where the words first differ, as a sentence; empty where they are the same."""
    if wanted == read:
        return ""
    start = next((n for n, (a, b) in enumerate(zip(wanted, read, strict=False)) if a != b), min(len(wanted), len(read)))
    window = SequenceMatcher(None, wanted[start : start + 200], read[start : start + 200], autojunk=False)
    _, a, b, c, d = next(code for code in window.get_opcodes() if code[0] != "equal")
    lost, extra = wanted[start + a : start + b], read[start + c : start + d]
    where = f"After “{' '.join(wanted[max(0, start + a - 3) : start + a])}”" if start + a else "At the beginning"
    if not extra:
        return f"{where} “{_some(lost)}” is missing."
    return f"{where} it has “{_some(extra)}”" + (
        f" instead of “{_some(lost)}”." if lost else ", which the release has not."
    )


def _some(words: list[str]) -> str:
    return " ".join(words[:6])[:80] + ("…" if len(words) > 6 else "")


def _ready(galley: Galley) -> None:
    if galley.blanks:
        named = ", ".join(f"“{words[:40]}”" for words in galley.blanks[:3])
        raise ProofError(f"Fill these blanks first: {named}; only a draft may leave with them.")
    for block in galley.blocks:
        if block.role == "image" and block.picture is None:
            raise ProofError(
                f"The picture of “{block.plain[:60] or block.field}” cannot be set; choose a PNG or JPEG file, or take it out."
            )


def _with_files(galley: Galley, sheet: Sheet, files: Mapping[str, bytes]) -> bytes:
    from communique.exporting import eml

    data = eml.draft(galley, sheet, files)
    if found := faults("eml", data, galley):
        raise ProofError(f"The e-mail draft with its files is not what the release says, and was not handed over. {found[0]}")
    return data


def _proven(one: Format, galley: Galley, sheet: Sheet) -> bytes:
    target = io.BytesIO()
    one.export(galley, sheet, target)
    data = target.getvalue()
    found = faults(one.key, data, galley)
    if found:
        raise ProofError(f"The file “{one.label}” is not what the release says, and was not handed over. {found[0]}")
    return data
