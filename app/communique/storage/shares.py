"""Whether a folder is one's own or shared: network disks, and folders that belong to others or to a group."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from communique.patterns import lazily

NETWORK = lazily(r"(nfs\d?|cifs|smb\d?|smbfs|afs|9p|ceph|glusterfs|lustre|ncpfs|davfs|fuse\.(sshfs|smbnetfs|davfs2|rclone|gvfsd-fuse))\Z")


def is_shared(folder: Path) -> bool:
    """Whether others work in this folder too; False where that cannot be told."""
    try:
        found = os.stat(folder)
    except OSError:
        return False
    is_anothers = hasattr(os, "getuid") and found.st_uid != os.getuid()
    return is_anothers or bool(found.st_mode & stat.S_ISGID) or is_network(folder)


def is_network(folder: Path, mounts: str | None = None) -> bool:
    """Whether a folder lies on a disk of the network: a UNC path, or as the system's list of mounts says."""
    return os.fspath(folder).startswith(("\\\\", "//")) or bool(NETWORK.match(kind_of(folder, mounts)))


def kind_of(folder: Path, mounts: str | None = None) -> str:
    """The file system a folder lies on, as the system calls it; empty where it does not say."""
    if mounts is None:
        try:
            mounts = Path("/proc/self/mounts").read_text("utf-8", "surrogateescape")
        except OSError:
            return ""
    real = Path(os.path.realpath(folder))
    found = [(Path(_plain(parts[1])), parts[2]) for line in mounts.splitlines() if len(parts := line.split(" ")) > 2]
    inside = [(len(point.parts), n, kind) for n, (point, kind) in enumerate(found) if point == real or point in real.parents]
    return max(inside)[2] if inside else ""


def _plain(point: str) -> str:
    """A mount point without the system's octal signs for spaces and tabs."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), point)
