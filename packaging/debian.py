"""The built program as a package for Debian and Ubuntu: its folder under /opt, its name, icons and file types known to the desktop."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

CONTROL = """Package: communique
Version: {version}
Architecture: {architecture}
Section: text
Priority: optional
Maintainer: Communiqué <communique@localhost>
Installed-Size: {size}
Depends: libc6 (>= 2.34), libgl1, libegl1, libxcb1, fontconfig-config
Recommends: shared-mime-info, desktop-file-utils, hicolor-icon-theme, xdg-utils
Description: editor for press releases that keeps house style
 Drafts a press release in structured fields, checks it against the house style
 while it is written, and exports Word, PDF and HTML files that carry the same
 words. Works locally and offline; also a command line for batches.
"""


def package(program: Path, into: Path, version: str, epoch: str) -> Path:
    """Make the package of a built program's folder; the machine needs dpkg-deb. Equal content and epoch give equal bytes."""
    if not shutil.which("dpkg-deb"):
        raise SystemExit("A Debian package is made with dpkg-deb, which this system lacks; the folder itself is complete.")
    asked = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    architecture = asked.stdout.strip()
    tree = program.with_name("communique.package")
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(program, tree / "opt" / "communique", symlinks=True, ignore=shutil.ignore_patterns("share"))
    shutil.copytree(program / "share", tree / "usr" / "share")
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "communique").symlink_to("/opt/communique/communique")
    documents = tree / "usr" / "share" / "doc" / "communique"
    documents.mkdir(parents=True)
    (documents / "copyright").write_bytes((program / "LICENSE").read_bytes() + b"\n\n" + (program / "THIRD-PARTY.txt").read_bytes())
    size = sum(path.stat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink()) // 1024
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(CONTROL.format(version=version, architecture=architecture, size=size), "utf-8")
    level(tree, int(epoch))
    made = into / f"communique_{version}_{architecture}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(made)]
    subprocess.run(command, env={**os.environ, "SOURCE_DATE_EPOCH": epoch}, stdout=subprocess.DEVNULL, check=True)
    shutil.rmtree(tree)
    return made


def level(tree: Path, time: int) -> None:
    """Rights that do not depend on the builder's umask, and one time for all."""
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
        os.utime(path, (time, time), follow_symlinks=False)
