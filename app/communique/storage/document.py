"""A release and its file: read with everything checked, written so that the old file or the new one is there, whole."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from communique import plain
from communique.errors import InputError, NewerFormatError, OutputError, ReleaseFileError
from communique.patterns import lazily
from communique.release import CONTACT_PARTS, FORMAT, Approval, Contact, Release
from communique.storage import container
from communique.storage.codec import from_data, from_json, parsed, to_json, whole
from communique.storage.container import Content
from communique.storage.disk import DISK, Disk, read_all
from communique.storage.identity import PACKED, is_trace_of_power_cut, named
from communique.storage.migrations import format_of
from communique.storage.thinning import thinned
from communique.storage.trouble import reason
from communique.storage.writer import Fingerprint, fingerprint_of, write_file

MOST_VERSIONS = 20
MOST_BYTES = container.MOST_BYTES + container.MOST_JSON_BYTES
_VERSION = lazily(r"(?P<number>\d{4,})-(?P<saved>\d{8}T\d{6})Z\.json\Z")


class PowerCutError(ReleaseFileError):
    """A file of which only the name or the length is left; the journal, a backup or an earlier version has the words."""


class UnsoundError(OutputError):
    """A release that contradicts itself and would not open again; ``faults`` as in ReleaseFileError, ``invariants.mended`` puts it right."""

    def __init__(self, sentence: str, faults: tuple[tuple[str, str], ...]) -> None:
        super().__init__(sentence)
        self.faults = faults


@dataclass(frozen=True, slots=True)
class Stored:
    """A release as it was read; ``migrated_from`` is the number of its older format, None for the present one."""

    release: Release
    assets: Mapping[str, bytes]
    fingerprint: Fingerprint
    path: Path
    migrated_from: int | None


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier state of the document, kept in its file: its name there, and when it was saved."""

    name: str
    saved: datetime


def read(path: Path, is_mended: bool = False, disk: Disk = DISK) -> Stored:
    """The release of a ``.release`` or ``.release.json`` file, by content; ReleaseFileError, PowerCutError, NewerFormatError, InputError.

    ``is_mended``: a release that contradicts itself is put right (``invariants.mended``) instead of refused.
    """
    data = _bytes(path, disk)
    try:
        content = _content(data, path.name)
        raw = parsed(_decoded(content.text, path.name))
        release = from_data(raw, is_mended)
    except ReleaseFileError as trouble:
        sentence = str(trouble).replace("This file", f"“{path.name}”", 1).replace("This .release", f"“{path.name}”", 1)
        raise type(trouble)(sentence, trouble.faults) from trouble
    except NewerFormatError as trouble:
        raise NewerFormatError(str(trouble).replace("This file", f"“{path.name}”", 1)) from trouble
    number = format_of(raw)
    return Stored(release, content.assets, fingerprint_of(data), path, number if number < FORMAT else None)


def read_newer(path: Path, disk: Disk = DISK) -> Stored:
    """What this program understands of a file that a newer one wrote, to be looked at and never saved over; the errors of ``read``."""
    data = _bytes(path, disk)
    content = _content(data, path.name)
    raw = parsed(_decoded(content.text, path.name))
    release = from_data({**raw, "format": FORMAT} if isinstance(raw, dict) else raw)
    return Stored(release, content.assets, fingerprint_of(data), path, None)


def write(  # noqa: PLR0913 - the file, what goes into it, and on what conditions
    path: Path,
    release: Release,
    assets: Mapping[str, bytes] = {},
    expected: Fingerprint | None = None,
    keep_history: bool = True,
    disk: Disk = DISK,
) -> Fingerprint:
    """Save a release durably and give the fingerprint of the file; OutputError and its kinds, and the old file stays as it was.

    ``assets``: all the pictures at hand; those that neither the release nor a kept version names are left out.
    ``expected``: ChangedOnDiskError unless the file on disk still is that one. A name that ends with ``.json`` gets plain JSON.
    ``keep_history``: the version on disk and those before it stay in the file, thinned; those of another document that is replaced do not.
    """
    text = to_json(release).encode("utf-8")
    _prove(release, text, path)
    old = _old(path, disk)
    if path.name.endswith(".json"):
        return write_file(path, text, expected, disk)
    history = _history(old, text, _saved(path)) if keep_history and (expected is not None or _is_same(old, release)) else {}
    data = _packed(path, Content(text, _needed(release, assets, history), history))
    original = _keep_original(path, old, disk)
    made = write_file(path, data, expected, disk)
    if original is not None:
        disk.unlink(original)
    return made


def versions(path: Path, disk: Disk = DISK) -> list[Version]:
    """The earlier versions kept in a file, newest first; the errors of ``read``."""
    names = sorted(_content(_bytes(path, disk), path.name).history, reverse=True)
    found = ((name, _VERSION.match(name)) for name in names)
    return [Version(name, datetime.strptime(m["saved"], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)) for name, m in found if m]


def read_version(path: Path, name: str, disk: Disk = DISK) -> Stored:
    """An earlier version out of a file; the errors of ``read``."""
    content = _content(_bytes(path, disk), path.name)
    if name not in content.history:
        raise InputError(f"“{path.name}” has no version {name}.")
    data = content.history[name]
    return Stored(from_json(_decoded(data, path.name)), content.assets, fingerprint_of(data), path, None)


def for_sending(release: Release) -> Release:
    """The release without what is the house's own: history, approvals, waivers, sources, text set aside, origin and private contact parts."""
    return replace(
        release,
        history=(), waivers=(), unplaced=(), origin=None, unknown=(),
        quotes=tuple(replace(quote, approval=Approval(), source="") for quote in release.quotes),
        speakers=tuple(replace(speaker, source="") for speaker in release.speakers),
        contacts=tuple(map(_public, release.contacts)),
    )  # fmt: skip


def _public(contact: Contact) -> Contact:
    """The contact without its private parts, nor the line as printed, which may repeat them."""
    if not contact.private:
        return contact
    kept = {part: getattr(contact, part) for part in CONTACT_PARTS if part not in (*contact.private, "text")}
    return Contact(contact.id, **kept)


def _bytes(path: Path, disk: Disk) -> bytes:
    try:
        return read_all(disk, path, MOST_BYTES)
    except FileNotFoundError as trouble:
        raise InputError(f"“{path.name}” is not there. Check the name and the folder.") from trouble
    except OSError as trouble:
        why = "it is a folder" if os.path.isdir(path) else reason(trouble)
        raise InputError(f"“{path.name}” cannot be read: {why}.") from trouble
    except ValueError as trouble:
        why = "it is a folder" if os.path.isdir(path) else "it is too big" if os.path.isfile(path) else "it is no ordinary file"
        raise InputError(f"“{path.name}” cannot be read: {why}.") from trouble


def _content(data: bytes, name: str) -> Content:
    """The parts of a file, whichever of the two forms it has."""
    if is_trace_of_power_cut(data):
        what = "is empty" if not data else "holds only zeros"
        sentence = f"“{name}” {what}, as files are after a power cut. Take the text from the journal, a backup or an earlier version."
        raise PowerCutError(sentence, (("", f"The file {what}."),))
    if data.startswith(PACKED):
        names = container.names_in(data)
        if names and "release.json" not in names:
            raise _other(name, named(data, names))
        return container.unpacked(data)
    text = data[:4096].removeprefix(b"\xef\xbb\xbf").lstrip()
    is_json = text.startswith(b"{") and not text.startswith(b"{\\rtf")
    if is_json or data.startswith((b"\xff\xfe", b"\xfe\xff")) or text[:2] in (b"{\0", b"\0{"):
        return Content(data)
    raise _other(name, named(data))


def _other(name: str, what: str) -> ReleaseFileError:
    return ReleaseFileError(f"“{name}” is not a release: it is {what}. Import it instead.", (("", f"This is {what}."),))


def _decoded(data: bytes, name: str) -> str:
    if len(data) > container.MOST_JSON_BYTES:
        raise ReleaseFileError(f"“{name}” holds more text than a release may.", (("", "The text is too long."),))
    try:
        return data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as trouble:
        sentence = f"“{name}” does not hold a release: byte {trouble.start} is not UTF-8."
        raise ReleaseFileError(sentence, (("", f"Byte {trouble.start} is not UTF-8."),)) from trouble


def _prove(release: Release, text: bytes, path: Path) -> None:
    """Nothing where this text gives the release back; UnsoundError."""
    try:
        back = from_json(text.decode("utf-8"))
    except ReleaseFileError as trouble:
        place, fault = trouble.faults[0]
        raise UnsoundError(f"“{path.name}” was not written: the release contradicts itself ({place}: {fault})", trouble.faults) from trouble
    if back != release and _words(back) != _words(release):
        raise UnsoundError(f"“{path.name}” was not written: the release would not come back as it is.", (("", "It differs after reading."),))


def _words(release: Release) -> str:
    """Everything a release says, half characters replaced as a file does: made by other code than the one it proves."""
    return whole(json.dumps(plain.of(replace(release, format=FORMAT, unknown=())), ensure_ascii=False))


def _old(path: Path, disk: Disk) -> bytes:
    """What the file holds before it is written, nothing where there is none or it cannot be read."""
    try:
        return read_all(disk, path, MOST_BYTES)
    except (OSError, ValueError):
        return b""


def _is_same(old: bytes, release: Release) -> bool:
    """Whether a file holds the same document: the words of another that was replaced must not stay in this one's history."""
    if not release.id or not old:
        return False
    try:
        data = parsed(_decoded(_content(old, "").text, ""))
    except InputError:
        return False
    return isinstance(data, dict) and data.get("id") == release.id


def _saved(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(int(path.stat().st_mtime), UTC)
    except (OSError, ValueError, OverflowError):
        return datetime.fromtimestamp(0, UTC)


def _history(old: bytes, text: bytes, saved: datetime) -> dict[str, bytes]:
    """The versions to keep: those in the old file and the old file's own, where it differs; a damaged old file has none to give."""
    try:
        before = _content(old, "")
    except ReleaseFileError:
        return {}
    kept = {name: data for name, data in before.history.items() if _VERSION.match(name)}
    if before.text != text:
        number = max((int(name.partition("-")[0]) for name in kept), default=0) + 1
        kept[f"{number:04}-{saved:%Y%m%dT%H%M%S}Z.json"] = before.text
    names = {int(name.partition("-")[0]): name for name in kept}
    return {names[number]: kept[names[number]] for number in thinned(sorted(names), MOST_VERSIONS)}


def _needed(release: Release, assets: Mapping[str, bytes], history: Mapping[str, bytes]) -> dict[str, bytes]:
    """The pictures that the release names, and those that an earlier version will want again."""
    named_now = {image.asset for image in release.images}
    left = set(assets) - named_now
    wanted = {name for name in left if any(json.dumps(name, ensure_ascii=False).encode("utf-8", "replace") in text for text in history.values())}
    return {name: assets[name] for name in sorted((named_now | wanted) & set(assets))}


def _packed(path: Path, content: Content) -> bytes:
    """The file, opened again to see that it holds what was put in; OutputError."""
    data = container.packed(content)
    try:
        back = container.unpacked(data)
    except ReleaseFileError as trouble:
        raise OutputError(f"“{path.name}” was not written: the text and its pictures are more than one file may hold.") from trouble
    if back != content:
        raise OutputError(f"“{path.name}” was not written: its parts would not come back as they are.")
    return data


def _keep_original(path: Path, old: bytes, disk: Disk) -> Path | None:
    """A copy of a file in an older format, beside it until the new one is proven; None for the present format."""
    try:
        number = format_of(parsed(_decoded(_content(old, path.name).text, path.name))) if old else FORMAT
    except InputError:
        return None
    if number >= FORMAT:
        return None
    original = path.with_name(f"{path.name.removesuffix('.release')}.v{number}.release")
    write_file(original, old, None, disk)
    return original
