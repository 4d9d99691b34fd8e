"""What a Linux desktop is told: the entry in its menu, the types of our files, and icons that are drawn in every size."""

import configparser
import json
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from communique import resources
from communique.storage import write
from communique.templates.files import SUFFIX

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
ENTRY = LINUX / "applications" / "communique.desktop"
TYPES = LINUX / "mime" / "packages" / "communique.xml"
PAGE = LINUX / "metainfo" / "communique.metainfo.xml"
MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"

# Qt reads the database of the desktop as every desktop does, by name and by content.
RECOGNISE = """
import json, sys
from PySide6.QtCore import QMimeDatabase
mode = QMimeDatabase.MatchMode
database = QMimeDatabase()
print(json.dumps([[database.mimeTypeForFile(path, how).name() for how in (mode.MatchDefault, mode.MatchContent)] for path in sys.argv[1:]]))
"""


def declared() -> set[str]:
    return {one.attrib["type"] for one in ElementTree.parse(TYPES).getroot().iter(f"{MIME}mime-type")}


def entry() -> dict[str, str]:
    read = configparser.ConfigParser(interpolation=None, strict=True)
    read.optionxform = str
    read.read(ENTRY, "utf-8")
    return dict(read["Desktop Entry"])


def test_entry_types_and_page_name_the_same_types_of_files():
    assert set(entry()["MimeType"].rstrip(";").split(";")) == declared()
    page = ElementTree.parse(PAGE).getroot()
    assert {one.text for one in page.iter("mediatype")} == declared()
    assert page.findtext("launchable") == ENTRY.name


@pytest.mark.parametrize("command", [
    ("desktop-file-validate", str(ENTRY)),
    ("appstreamcli", "validate", "--no-net", str(PAGE)),
])  # fmt: skip
def test_the_desktops_own_tools_find_no_fault(command):
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed here")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_release_is_recognised_by_its_content_even_without_its_suffix(tmp_path, one_release):
    pytest.importorskip("PySide6.QtCore", exc_type=ImportError)
    packages = tmp_path / "share" / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(TYPES, packages)
    if shutil.which("update-mime-database"):
        subprocess.run(["update-mime-database", str(packages.parent)], capture_output=True, check=True)
    write(tmp_path / "visit.release", one_release)
    write(tmp_path / "visit.release.json", one_release)
    shutil.copy(tmp_path / "visit.release", tmp_path / "visit")
    shutil.copy(next(resources.folder("templates").glob(f"*{SUFFIX}")), tmp_path / f"visit{SUFFIX}")
    with zipfile.ZipFile(tmp_path / "other.zip", "w") as archive:
        archive.writestr("mimetype", "text/plain")
    names = ("visit.release", "visit", "visit.release.json", f"visit{SUFFIX}", "other.zip")
    environment = {"XDG_DATA_HOME": str(tmp_path / "share"), "HOME": str(tmp_path)}
    asked = [sys.executable, "-c", RECOGNISE, *(str(tmp_path / name) for name in names)]
    done = subprocess.run(asked, env={**os.environ, **environment}, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    release, bare, plain, template, other = json.loads(done.stdout)
    ours = "application/x-communique-release"
    assert release == [ours, ours]
    assert bare == [ours, ours]
    assert plain[0] == f"{ours}+json"
    assert template[0] == "application/x-communique-template"
    assert other[0] == "application/zip"


def test_icons_are_drawn_in_every_size_under_the_names_that_are_asked_for(part, tmp_path):
    gui = pytest.importorskip("PySide6.QtGui", exc_type=ImportError)
    icons = part("icons")
    icons.write_theme(tmp_path)
    for size in icons.SIZES:
        for name in (f"apps/{entry()['Icon']}", "mimetypes/application-x-communique-release"):
            image = gui.QImage(str(tmp_path / f"{size}x{size}" / f"{name}.png"))
            assert (image.width(), image.height()) == (size, size)
            colours = {image.pixel(x, y) for x in range(size) for y in range(0, size, max(1, size // 16))}
            assert len(colours) > 8, f"{name} is blank at {size}"
    assert (tmp_path / "scalable" / "apps" / "communique.svg").is_file()


def test_the_icon_of_windows_holds_each_size_as_png(part, tmp_path):
    pytest.importorskip("PySide6.QtGui", exc_type=ImportError)
    part("icons").write_ico(tmp_path / "communique.ico")
    from PIL import Image

    with Image.open(tmp_path / "communique.ico") as icon:
        assert {(16, 16), (32, 32), (256, 256)} <= icon.info["sizes"]
