"""The files of the program: releases read and written durably, the journal that loses nothing, locks, backups, and where they live."""

from communique.storage.codec import from_data, from_json, to_data, to_json
from communique.storage.disk import Disk
from communique.storage.document import (
    PowerCutError,
    Stored,
    UnsoundError,
    Version,
    for_sending,
    read,
    read_newer,
    read_version,
    versions,
    write,
)
from communique.storage.validation import schema
from communique.storage.writer import (
    ChangedOnDiskError,
    Fingerprint,
    UnconfirmedError,
    fingerprint,
    fingerprint_of,
    write_file,
    write_files,
)

__all__ = [
    "ChangedOnDiskError", "Disk", "Fingerprint", "PowerCutError", "Stored", "UnconfirmedError", "UnsoundError", "Version", "fingerprint",
    "fingerprint_of", "for_sending", "from_data", "from_json", "read", "read_newer", "read_version", "schema", "to_data", "to_json", "versions",
    "write", "write_file", "write_files",
]  # fmt: skip
