"""Fetch libraries of the system as Debian packages and unpack them into a folder: for Qt where the system lacks them. Nothing is installed.

python3 packaging/private_libraries.py FOLDER LIBRARY…   what these need in turn comes along; standard library only, never root
"""

import subprocess
import sys
from pathlib import Path

# What Qt's own needs need. Newer Debian and Ubuntu call some of them …t64; the first name that exists is taken.
DEEPER = (
    "libglx0", "libglvnd0", "libfreetype6", "libpng16-16", "libbrotli1", "libexpat1", "libxcb1", "libxau6",
    "libxdmcp6", "libbsd0", "libmd0", "libpcre2-8-0", "libsystemd0", "libx11-xcb1", "libxcb-image0", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-render0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1",
    "liblzma5", "libzstd1", "liblz4-1", "libcap2", "libgcrypt20", "libgpg-error0",
)  # fmt: skip


def unpack(target: Path, libraries: tuple[str, ...]) -> int:
    """Unpack the packages of libraries under ``target``; the system's package lists where they will do, else private ones beside it."""
    debs = target.parent / "debs"
    state = target.parent / "apt"
    for folder in (debs, state / "lists" / "partial", state / "archives" / "partial"):
        folder.mkdir(parents=True, exist_ok=True)
    own = (
        "-o", f"Dir::State::Lists={state}/lists", "-o", f"Dir::Cache={state}", "-o", f"Dir::Cache::Archives={state}/archives",
        "-o", "Dir::State::status=/var/lib/dpkg/status", "-o", "APT::Sandbox::User=",
    )  # fmt: skip
    for options in ((), own):
        if options and _status("apt-get", *options, "-qq", "update"):
            sys.stderr.write("The package lists could not be fetched in full; trying with what came.\n")
        known = set(_answer("apt-cache", *options, "pkgnames", "lib").split())
        names = [next((name for name in (library + "t64", library) if name in known), "") for library in (*libraries, *DEEPER)]
        if any(names) and _status("apt-get", *options, "-qq", "download", *filter(None, names), cwd=debs) == 0:
            break
    unfinished = target.with_name(f"{target.name}.unfinished")
    for deb in debs.glob("*.deb"):
        _status("dpkg-deb", "-x", deb, unfinished)
    if not unfinished.exists():
        return 1
    unfinished.rename(target)
    return 0


def _status(*command: object, cwd: "Path | None" = None) -> int:
    silent = subprocess.DEVNULL
    return subprocess.run([str(part) for part in command], cwd=cwd, stdout=silent, stderr=silent, check=False).returncode


def _answer(*command: object) -> str:
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
    return done.stdout if done.returncode == 0 else ""


if __name__ == "__main__":
    sys.exit(unpack(Path(sys.argv[1]), tuple(sys.argv[2:])))
