"""Faults put into a finished text: the product's own check or the words read back name each."""

import pytest
from export_samples import ASSETS, STYLE, WHOLE

from communique.exporting import txt
from communique.galley import compose

GALLEY = compose(WHOLE, STYLE, ASSETS)
SOUND = txt.text(GALLEY)
ITEMS = "  • One form for every alarm\n  • One radio channel on all eleven coasts\n"
FAULTS: dict[str, bytes] = {
    "byte order mark": SOUND.encode("utf-8-sig"),
    "another encoding": SOUND.encode("utf-16"),
    "windows line ends": SOUND.replace("\n", "\r\n").encode(),
    "no line end": SOUND.rstrip("\n").encode(),
    "line ends too many": (SOUND + "\n").encode(),
    "tab": SOUND.replace("  • ", "\t• ", 1).encode(),
    "null": SOUND.replace("One", "One\0", 1).encode(),
    "escape sequence": SOUND.replace("One", "\x1b[31mOne", 1).encode(),
    "space at a line end": SOUND.replace("alarm\n", "alarm \n", 1).encode(),
    "lines of nothing": SOUND.replace("\n\n", "\n\n\n", 1).encode(),
    "word missing": SOUND.replace("for every alarm", "for alarm", 1).encode(),
    "word added": SOUND.replace("ENDS", "THE ENDS", 1).encode(),
    "word twice": SOUND.replace("eleven", "eleven eleven", 1).encode(),
    "word spelt otherwise": SOUND.replace("Eleven", "Eleven\u0301", 1).encode(),
    "letters of another script": SOUND.replace("coasts", "сoasts", 1).encode(),
    "paragraph missing": SOUND.replace("What changes for crews\n\n", "", 1).encode(),
    "items swapped": SOUND.replace(ITEMS, "\n".join(ITEMS.split("\n")[1::-1]) + "\n", 1).encode(),
    "bullet lost": SOUND.replace("  • One form", "One form", 1).encode(),
    "line broken inside a paragraph": SOUND.replace("signed the", "signed\nthe", 1).encode(),
    "paragraphs run together": SOUND.replace("for help\n\nFrom spring", "for help\nFrom spring", 1).encode(),
    "cut off": SOUND[:-30].encode(),
    "empty": b"",
}


def found(data: bytes) -> list[str]:
    return txt.faults(data, GALLEY)


def test_a_sound_text_has_no_fault():
    assert found(SOUND.encode()) == [] and found(txt.text(GALLEY, 72).encode()) == []


@pytest.mark.parametrize("name", FAULTS)
def test_the_check_names_every_fault(name):
    assert FAULTS[name] != SOUND.encode()
    assert found(FAULTS[name]) and all(sentence.endswith(".") for sentence in found(FAULTS[name]))
