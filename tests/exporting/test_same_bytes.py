"""The same release gives the same bytes: in any process, at any time, in any zone, language and home."""

import os
import subprocess
import sys
from pathlib import Path

from communique.exporting.formats import FORMATS

HERE = Path(__file__).parent
SET_AND_HASH = f"""
import sys
sys.path[:0] = [{str(HERE)!r}, {str(HERE.parents[1] / "app")!r}]
from export_samples import ASSETS, RELEASES, STYLE
from communique.exporting import proof
from communique.exporting.formats import FORMATS
from communique.galley import compose
for name, release in RELEASES.items():
    keys = [one.key for one in FORMATS if name in ("whole", "arabic") or one.module != "pdf"]
    for told in proof.report(proof.export(compose(release, STYLE, ASSETS), STYLE.sheet, keys)):
        print(name, told.key, told.sha256)
"""
PLACES = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8", "USER": "rames", "HOME": "one"},
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C", "USER": "okafor", "HOME": "two", "LANG": "ar_SA.UTF-8"},
    {"PYTHONHASHSEED": "random", "TZ": "America/St_Johns", "LC_ALL": "", "USER": "", "HOME": "three", "SOURCE_DATE_EPOCH": "1"},
)


def test_bytes_are_the_same_from_three_processes_in_three_places(tmp_path):
    running = []
    for place in PLACES:
        environment = {**os.environ, **place, "HOME": str(tmp_path / place["HOME"])}
        command = [sys.executable, "-c", SET_AND_HASH]
        running.append(subprocess.Popen(command, env=environment, cwd=tmp_path, stdout=subprocess.PIPE, text=True, encoding="utf-8"))
    told = [process.communicate()[0] for process in running]
    assert len(told[0].splitlines()) == 2 * len(FORMATS) + 2 * (len(FORMATS) - 2)
    assert told[0] == told[1] == told[2]
