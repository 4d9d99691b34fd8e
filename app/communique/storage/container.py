"""The zip that a .release is: ``mimetype`` first, ``release.json``, ``assets/`` and ``history/``; same content, same bytes.

Nothing in it is believed before it is counted: sizes, names and places are checked, and no member is ever written to disk under its name.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from communique.errors import ReleaseFileError
from communique.patterns import lazily

MIME_TYPE = "application/x-communique-release"
MOST_MEMBERS = 2_000
MOST_JSON_BYTES = 20_000_000
MOST_BYTES = 200_000_000
MOST_DIRECTORY_BYTES = 2_000_000
MOST_RATIO = 200  # of pictures; words may repeat as they like
RATIO_COUNTS_FROM = 1_000_000
_EPOCH = (1980, 1, 1, 0, 0, 0)
_DEFLATED = lazily(r".*\.(json|svg|txt)\Z")
_HEADER, _ENCRYPTED, _UTF8 = 30, 0x1, 0x800
_END, _LOCATOR = b"PK\x05\x06", b"PK\x06\x07"
_MOST_END = 22 + 65_535


@dataclass(frozen=True, slots=True)
class Content:
    """What a .release holds: the JSON of the release, pictures by their name, earlier versions by theirs (old to new)."""

    text: bytes
    assets: Mapping[str, bytes] = field(default_factory=dict)
    history: Mapping[str, bytes] = field(default_factory=dict)


def packed(content: Content) -> bytes:
    """The bytes of the zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _add(archive, "mimetype", MIME_TYPE.encode("ascii"))
        _add(archive, "release.json", content.text)
        for name in sorted(content.assets):
            _add(archive, f"assets/{name}", content.assets[name])
        for name in sorted(content.history):
            _add(archive, f"history/{name}", content.history[name])
    return out.getvalue()


def _add(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.create_system = 3
    entry.external_attr = 0o600 << 16
    entry.compress_type = zipfile.ZIP_DEFLATED if _DEFLATED.match(name) else zipfile.ZIP_STORED
    archive.writestr(entry, data)


def unpacked(data: bytes) -> Content:
    """The content of a zip; ReleaseFileError where it is damaged, is not a .release, or breaks a limit."""
    _check_directory(data)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _checked(archive, data)
            held = {entry.filename: _member(archive, entry) for entry in members}
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError, OSError, struct.error) as trouble:
        raise _refused("it is damaged; a part of it does not match its checksum or is cut off") from trouble
    return Content(held.pop("release.json"), _under(held, "assets/"), _under(held, "history/"))


def names_in(data: bytes) -> tuple[str, ...]:
    """The names of a zip's members, none where it is no readable zip."""
    try:
        _check_directory(data)
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return tuple(archive.namelist()[:MOST_MEMBERS])
    except (ReleaseFileError, zipfile.BadZipFile, NotImplementedError, ValueError, OSError, struct.error):
        return ()


def _check_directory(data: bytes) -> None:
    """A list of contents is read whole before it can be counted, so its size is looked at first."""
    at = data.rfind(_END, max(0, len(data) - _MOST_END))
    if at < 0 or len(data) < at + 22:
        raise _refused("it is damaged; its end is cut off")
    is_vast = data[max(0, at - 20) : at].startswith(_LOCATOR)
    if is_vast or int.from_bytes(data[at + 12 : at + 16], "little") > MOST_DIRECTORY_BYTES:
        raise _refused(f"its list of contents is longer than that of {MOST_MEMBERS} parts")


def _checked(archive: zipfile.ZipFile, data: bytes) -> list[zipfile.ZipInfo]:
    """The members of ours, after every one was looked at; those of a newer program are passed over."""
    entries = archive.infolist()
    if len(entries) > MOST_MEMBERS:
        raise _refused(f"it has {len(entries)} parts; a release has at most {MOST_MEMBERS}")
    seen: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        _check_name(entry.orig_filename)
        if entry.flag_bits & _ENCRYPTED:
            raise _refused("it is encrypted")
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise _refused("it is compressed in a way that no .release is")
        if seen.setdefault(entry.filename.casefold(), entry) is not entry:
            raise _refused(f"the part “{entry.filename[:80]}” stands in it twice")
    if "release.json" not in {entry.filename for entry in entries}:
        raise _refused("it has no part “release.json”")
    _check_sizes(entries, len(data))
    _check_places(entries)
    if "mimetype" in seen and _member(archive, seen["mimetype"])[:100].strip() != MIME_TYPE.encode("ascii"):
        raise _refused("it says that it is another kind of file")
    ours = ("release.json", "assets/", "history/")
    return [entry for entry in entries if entry.filename.startswith(ours) and not entry.is_dir()]


def _check_name(name: str) -> None:
    parts = name.split("/")
    if not name or set("\0\\:") & set(name) or name.startswith("/") or {"..", "."} & set(parts):
        raise _refused("the name of a part leads out of the file")


def _check_sizes(entries: Iterable[zipfile.ZipInfo], length: int) -> None:
    total = 0
    for entry in entries:
        total += entry.file_size
        is_text = entry.filename.endswith(".json")
        if total > MOST_BYTES or (is_text and entry.file_size > MOST_JSON_BYTES):
            raise _refused("it unpacks to more than a release may hold")
        if not is_text and entry.file_size > max(RATIO_COUNTS_FROM, MOST_RATIO * entry.compress_size):
            raise _refused(f"it unpacks to more than {MOST_RATIO} times its size")
        if entry.compress_size > length:
            raise _refused("a part of it claims to be longer than the file")


def _check_places(entries: Iterable[zipfile.ZipInfo]) -> None:
    """Members that lie over one another are how a small file unpacks to a large one."""
    end = 0
    for entry in sorted(entries, key=lambda one: one.header_offset):
        if entry.header_offset < end:
            raise _refused("its parts lie over one another")
        name = entry.orig_filename.encode("utf-8", "replace") if entry.flag_bits & _UTF8 else entry.orig_filename
        end = entry.header_offset + _HEADER + len(name) + entry.compress_size


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A member's bytes: never more than it says, and exactly those its checksum says."""
    with archive.open(entry) as member:
        data = member.read(entry.file_size + 1)  # without a size it would inflate all there is before it counts
    if len(data) != entry.file_size:
        raise zipfile.BadZipFile("another length")
    return data


def _under(held: Mapping[str, bytes], folder: str) -> dict[str, bytes]:
    return {name.removeprefix(folder): held[name] for name in sorted(held) if name.startswith(folder)}


def _refused(why: str) -> ReleaseFileError:
    return ReleaseFileError(f"This .release cannot be opened: {why}.", (("", why[0].upper() + why[1:] + "."),))
