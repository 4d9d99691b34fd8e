"""Equal releases give equal bytes: in two processes, at any time, in any country."""

import hashlib
import io
import os
import re
import subprocess
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import galleys
import pytest

from communique.exporting import pdf
from communique.exporting.pdf import metadata
from communique.house_style.sheet import Sheet

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = """
import hashlib, io, sys
sys.path[:0] = ["app", "tests/exporting"]
import galleys
from communique.exporting import pdf
from communique.house_style.sheet import Sheet
for galley in (galleys.SAMPLE, galleys.LANGUAGES["arabic"], galleys.SEVEN_PAGES):
    for export in (pdf.export, pdf.export_print):
        target = io.BytesIO()
        export(galley, Sheet(justified=True, hyphenated=True), target)
        print(hashlib.sha256(target.getvalue()).hexdigest())
"""
PLACES = [
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C", "USER": "one"},
    {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C.UTF-8", "USER": "two", "HOME": "/nonexistent"},
    {"PYTHONHASHSEED": "random", "TZ": "America/Lima", "LANG": "de_DE.UTF-8"},
    {"RL_pdfMultiLine": "1", "RL_pdfComments": "1", "RL_pageCompression": "0", "RL_documentLang": "xx", "SOURCE_DATE_EPOCH": "1"},
]


def made(galley, export=pdf.export):
    target = io.BytesIO()
    export(galley, Sheet(), target)
    return target.getvalue()


@pytest.mark.slow
def test_other_processes_in_other_places_make_the_same_bytes():
    outputs = set()
    for place in PLACES:
        done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, env={**os.environ, **place}, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
        outputs.add(done.stdout)
    assert len(outputs) == 1


def test_what_was_exported_before_leaves_no_trace():
    first = made(galleys.SAMPLE)
    for other in (*galleys.LANGUAGES.values(), galleys.DRAFT, galleys.SEVEN_PAGES):
        made(other, pdf.export_print)
    assert made(galleys.SAMPLE) == first


def everything_in(data):
    """The file and the inside of every stream."""
    parts = [data]
    for found in re.finditer(rb"stream\n(.*?)\nendstream", data, re.DOTALL):
        try:
            parts.append(zlib.decompress(found[1]))
        except zlib.error:
            parts.append(found[1])
    return b"\n".join(parts)


def test_the_file_says_nothing_about_the_machine_and_the_hour():
    inside = everything_in(made(galleys.SAMPLE, pdf.export_print))
    for word in (str(ROOT), os.environ.get("USER") or "nobody-at-all", "anonymous", "ReportLab", "PieceInfo"):
        assert word.encode() not in inside, word
    assert not re.search(rb"D:20(?!261006)", inside), "a date that is not the release's"


def test_private_parts_of_the_release_are_in_no_byte():
    from export_samples import SECRETS

    inside = everything_in(made(galleys.SAMPLE))
    wide = inside.replace(b"\0", b"")
    assert [secret for secret in SECRETS if secret.encode() in inside or secret.encode() in wide] == []


@pytest.mark.parametrize(("date", "moment"), [
    ("2026-10-06", "2026-10-06T00:00:00"), ("2026-10", "2026-10-01T00:00:00"), ("2026", "2026-01-01T00:00:00"),
    ("", metadata.UNDATED + "T00:00:00"), ("soon", metadata.UNDATED + "T00:00:00"),
])  # fmt: skip
def test_the_date_is_that_of_the_release(date, moment):
    assert metadata.facts(replace(galleys.SAMPLE, date=date)).moment == moment


def test_the_identity_follows_the_release_and_the_bytes_follow_the_words():
    one, other = made(galleys.SAMPLE), made(replace(galleys.SAMPLE, title="Another title"))
    ids = [re.search(rb"/ID \[ ?<(\w+)> <(\w+)> ?\]", data).groups() for data in (one, other)]
    assert ids[0][0] == ids[1][0]
    assert ids[0][1] != ids[1][1]
    assert hashlib.sha256(one).digest() != hashlib.sha256(other).digest()
