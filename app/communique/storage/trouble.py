"""What the operating system refuses, as a sentence an officer can act on."""

from __future__ import annotations

import errno
from pathlib import Path

from communique.errors import OutputError

REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space or save it elsewhere."),
    errno.EFBIG: ("it is too big for this disk", "Save it elsewhere."),
    errno.EROFS: ("the disk can only be read", "Save it elsewhere."),
    errno.EACCES: ("this folder does not allow it", "Save it elsewhere, or ask for the right to write there."),
    errno.EPERM: ("this folder does not allow it", "Save it elsewhere, or ask for the right to write there."),
    errno.ENOENT: ("the folder is not there", "Choose another folder."),
    errno.ENOTDIR: ("the folder is not there", "Choose another folder."),
    errno.EISDIR: ("a folder has that name", "Choose another name."),
    errno.ENAMETOOLONG: ("the name is too long", "Choose a shorter one."),
    errno.ELOOP: ("a link stands in its way", "Choose another name."),
    errno.EBUSY: ("another program holds the file", "Close it there and try again."),
    errno.EMFILE: ("too many files are open", "Close other documents and try again."),
    errno.ENFILE: ("too many files are open", "Close other programs and try again."),
    errno.EIO: ("the disk reports an error", "Save it on another disk."),
    errno.EEXIST: ("another file has that name", "Choose another name."),
}
for _name in ("EDQUOT",):
    if hasattr(errno, _name):
        REASONS[getattr(errno, _name)] = ("your share of the disk is full", "Free some space or save it elsewhere.")
for _name in ("ESTALE", "EHOSTDOWN", "ENETUNREACH", "ENOTCONN", "ETIMEDOUT"):
    if hasattr(errno, _name):
        REASONS[getattr(errno, _name)] = ("the network folder is away", "Try again when it is back, or save it elsewhere.")


def not_written(path: Path, trouble: OSError) -> OutputError:
    """The error for a file that could not be written; what stood there before is unchanged."""
    reason, remedy = REASONS.get(trouble.errno or 0, (f"the system says “{trouble.strerror or 'no reason'}”", "Save it elsewhere."))
    return OutputError(f"“{path.name}” was not written: {reason}. {remedy}")


def reason(trouble: OSError) -> str:
    """Why, as half a sentence."""
    return REASONS.get(trouble.errno or 0, (f"the system says “{trouble.strerror or 'no reason'}”", ""))[0]
