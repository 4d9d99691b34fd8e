"""Open whatever an officer has: a release of ours, or anything that can be imported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

from communique import storage
from communique.errors import CommuniqueError, InputError, NewerFormatError
from communique.house_style.style import HouseStyle
from communique.importing.outcome import Imported, Note, Revision
from communique.release import Origin, Release, Unplaced
from communique.storage import Fingerprint, Stored
from communique.storage.container import MIME_TYPE

LARGEST = 500 * 1024 * 1024
RELEASE_SUFFIXES = (".release", ".release.json")


@dataclass(frozen=True, slots=True)
class Opened:
    """A release with what came with it. ``fingerprint`` is set where the file is a release of ours; ``source`` where it is plain text."""

    release: Release
    assets: Mapping[str, bytes] = field(default_factory=dict)
    unplaced: tuple[Unplaced, ...] = ()
    report: tuple[Note, ...] = ()
    fingerprint: Fingerprint | None = None
    source: str = ""
    revisions: tuple[Revision, ...] = ()


def open_file(path: Path, style: HouseStyle) -> Opened:
    """The release of a file; InputError with one sentence where there is none to be had."""
    data = read_bytes(path)
    if is_release(data, path.name):
        return _stored(storage.read(path))
    return open_bytes(data, path.name, style)


def open_to_look(path: Path, style: HouseStyle) -> tuple[Opened, str]:
    """As ``open_file``; a release of a newer program comes as far as this one understands it, with the sentence that says so."""
    try:
        return open_file(path, style), ""
    except NewerFormatError as newer:
        try:
            return _stored(storage.read_newer(path)), str(newer)
        except CommuniqueError:
            raise newer from None


def open_bytes(data: bytes, name: str, style: HouseStyle) -> Opened:
    """The release imported from bytes; ``name`` only helps to tell what they are."""
    if not data:
        raise InputError(f"{name} is empty.")
    from communique.importing.confined import load_confined  # a release of ours needs no reader

    imported = load_confined(data, name, style.people)
    origin = replace(imported.release.origin or Origin("import", ""), report=imported.report)
    release = replace(imported.release, unplaced=imported.unplaced, origin=origin)  # kept with the document: nothing is lost by saving
    return Opened(release, {}, imported.unplaced, imported.report, source=_plain_source(data), revisions=imported.revisions)


def read_bytes(path: Path) -> bytes:
    """The bytes of a file; InputError where it is missing, a folder, unreadable or far too large."""
    try:
        if path.is_dir():
            raise InputError(f"{path.name or path} is a folder; give a file.")
        size = path.stat().st_size
        if size > LARGEST:
            raise InputError(f"{path.name} is over {LARGEST // 1024**2} MB; no release is that large.")
        return path.read_bytes()
    except FileNotFoundError as trouble:
        raise InputError(f"There is no file {path}.") from trouble
    except OSError as trouble:
        raise InputError(f"{path.name} cannot be read: {(trouble.strerror or 'unknown trouble').lower()}.") from trouble


def is_release(data: bytes, name: str) -> bool:
    """Whether bytes are meant as a release of ours, by content or by name."""
    return name.endswith(RELEASE_SUFFIXES) or MIME_TYPE.encode() in data[:120]


def imported(opened: Opened) -> Imported:
    """What was opened in the form of an import, for those who show one."""
    return Imported(opened.release, opened.unplaced, opened.report, opened.revisions)


def new_id() -> str:
    """The id of a release that begins now, like no other."""
    return uuid4().hex


def _stored(stored: Stored) -> Opened:
    """A file that some other program made may name no id: then what it holds gives one, so that journal and backups find it again."""
    release = stored.release if stored.release.id else replace(stored.release, id=stored.fingerprint.sha256[:32])
    report = release.origin.report if release.origin else ()
    return Opened(release, stored.assets, release.unplaced, report, stored.fingerprint)


def _plain_source(data: bytes) -> str:
    """The text itself where the bytes are text, so that findings can name its lines."""
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ""
    from communique.encoding import decode

    try:
        return decode(data).text
    except InputError:
        return ""
