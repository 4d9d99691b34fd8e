"""The worker as a process: frames in, frames out, whatever a library prints."""

import subprocess
import sys

from communique import framing, plain
from communique.house_style.load import load
from communique.release import Block, Release
from communique.text import Text

RELEASE = plain.of(Release(kind="Statement", headline=Text("Crews train"), body=(Block("b1", "paragraph", Text("They train  at night.")),)))
NOTE = b"6 October 2026\n\nCrews of Horta train at night\n\nThe crews of nine islands train at night from this week on.\n"


def talk(*requests: tuple[dict, bytes]) -> list[tuple[dict, bytes]]:
    stream = b"".join(framing.packed(*request) for request in requests)
    done = subprocess.run([sys.executable, "-m", "communique.worker"], input=stream, capture_output=True, check=True)
    return framing.Splitter().feed(done.stdout)


def test_it_checks_draws_and_answers_with_the_house_style():
    got = {header["op"]: (header, payload) for header, payload in talk(
        ({"id": 1, "op": "check", "rev": 1, "release": RELEASE}, b""),
        ({"id": 2, "op": "preview", "rev": 1, "release": RELEASE, "pages": [0, 9], "width": 400}, b""),
        ({"id": 3, "op": "style"}, b""),
        ({"id": 4, "op": "import", "name": "note.txt"}, NOTE),
    )}  # fmt: skip
    assert got["check"][0]["ok"]
    header, pixels = got["preview"]
    (picture,) = header["pictures"]
    assert (header["pages"], picture["width"]) == (1, 400)
    assert len(pixels) == picture["width"] * picture["height"] * 4
    assert len(set(pixels)) > 10, "the page is blank"
    assert plain.to(type(load()), got["style"][0]["style"]).kinds == load().kinds
    assert got["import"][0]["release"]["headline"]["plain"] == "Crews of Horta train at night"
