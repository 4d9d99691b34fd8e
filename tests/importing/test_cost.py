"""What an import costs grows with the length of the text and no faster, on ordinary releases and on hostile ones."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest

from communique.importing.load import load

CASES = Path(__file__).parent / "cases"
LETTERS = "abcdefghijklmnop"
PUMPS = [
    '"', "“", "”", "« ", "“a ", "‘a’ ", "’’", "'a ", "“A.” ", "“a,” said X. ", "(", "[a", "[a](http://x", "![", "*", "**a ", "_a ", "<a", "a.", "A. ", "1 ",
    "+1 555 ", "a@", "a@b.", "a-", "Aa Bb ", "Aa of ", "Minister of ", "Minister Aa, ", "de la ", "5 May ", "May ", ": ", "– ", " –said– ", "\n# ", "\n- a",
    "\n\nAbout X", "\nContact ", "\n###\n", "بن ", "قال : ", "الدكتور ", "12 شوال ", "\ufeff", "\u202e", "x" * 40 + " ", ", ", "said Aa, who said ", "Mr Aa ", "he ",
    "ENDS\n", "1. a\n", "|", "a:b ", "---\n", "http://a.b/c ", "W.Va.--",
]  # fmt: skip


def calls(work: Callable[[], object]) -> int:
    """How many functions some work calls: a measure that no other process disturbs."""
    count = 0

    def counted(frame: FrameType, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def pages(name: str, number: int) -> bytes:
    """A release some pages long: its paragraphs again and again, each time with people of other names."""
    text = (CASES / f"{name}.txt").read_text("utf-8")
    head, _, body = text.partition("\n\n")
    copies = (body.replace("er", "e" + LETTERS[n % 16] + LETTERS[n // 16 % 16]) for n in range(number))
    return (head + "\n\n" + "\n\n".join(copies)).encode()


@pytest.mark.parametrize("name", ["en-visit-lisbon", "fr-visite-dakar", "es-ministerio-plan", "ar-agency-visit"])
def test_ten_times_the_pages_cost_ten_times_the_work(name):
    load(pages(name, 2))
    few, many = (calls(lambda n=n: load(pages(name, n))) for n in (6, 60))
    assert many <= 13 * few, (few, many)


def test_a_text_in_one_line_costs_no_more_than_its_paragraphs():
    parted = pages("en-visit-lisbon", 20)
    glued = parted.replace(b"\n\n", b" ")
    load(parted[:4000])
    assert calls(lambda: load(glued)) <= 3 * calls(lambda: load(parted))


@pytest.mark.parametrize("pump", PUMPS, ids=repr)
def test_no_sign_repeated_costs_more_than_its_length(pump):
    def spent(times: int) -> tuple[int, float]:
        data = ("A headline of five words\n\nLisbon – Aa said: " + pump * times + " end.").encode()
        began = time.process_time()
        return calls(lambda: load(data)), time.process_time() - began

    spent(10)
    (few, short), (many, long) = spent(150), spent(1200)
    assert many <= 12 * few + 5000, (few, many)
    assert long <= max(1.0, 25 * short), (short, long)


SHAPES = {
    "headline": "A headline of{run}five words\n\nLisbon – He arrived.",
    "heading": "A headline\n\n## A heading{run}x\n\nHe arrived.",
    "dateline": "A headline\n\nLisbon,{run}3 May 2026 – He arrived.",
    "bracket": "A headline\n\nLisbon ({run}3 May 2026{run}) – He arrived.",
    "body": "A headline\n\nLisbon – He arrived{run}- late.",
    "list style": '<html><body><h1>A headline</h1><p style="mso-list:{run}l0">He arrived.</p></body></html>',
}


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("space", [" ", "\t"], ids=["spaces", "tabs"])
def test_no_run_of_spaces_costs_more_than_its_length(shape, space):
    def spent(times: int) -> float:
        data = SHAPES[shape].format(run=space * times).encode()
        began = time.process_time()
        load(data)
        return time.process_time() - began

    spent(10)
    short, long = spent(2000), spent(32000)
    assert long <= max(1.0, 40 * short), (short, long)
