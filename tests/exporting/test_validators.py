"""The independent checks that lie beside the checkout pass our files, and fail the broken ones that come with them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from export_samples import ASSETS, RELEASES, STYLE

from communique.exporting import proof
from communique.galley import compose

VALIDATORS = Path(__file__).resolve().parents[3] / "shared" / "export" / "validators"
OURS = {"docx_check.py": ["docx"], "metadata_check.py": ["docx", "html", "eml"], "eml_check.py": ["eml"]}
BROKEN = {
    "docx_check.py": [
        "docx_no_language.docx", "docx_schema.docx", "docx_duplicate_entry.docx", "docx_no_release_id.docx", "docx_missing_part.docx",
    ],
    "metadata_check.py": ["meta_hidden_text.docx", "meta_tracked.docx", "meta_author.docx", "meta_leaks.html", "meta_received.eml"],
    "eml_check.py": ["html_first.eml"],
}  # fmt: skip


@pytest.fixture(scope="module")
def validators() -> Path:
    if not VALIDATORS.is_dir():
        pytest.skip("the validators do not lie beside this checkout (../shared/export/validators)")
    return VALIDATORS


def judged(check: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run([sys.executable, check, *arguments], env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("check", OURS)
def test_our_files_pass(check, validators, tmp_path):
    paths = []
    for name, release in RELEASES.items():
        for key, data in proof.export(compose(release, STYLE, ASSETS), STYLE.sheet, OURS[check]).items():
            paths.append(tmp_path / f"{name}.{key}")
            paths[-1].write_bytes(data)
    done = judged(validators / check, *paths)
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("PASS") == len(paths) and "rules=0" not in done.stdout


@pytest.mark.parametrize("check", BROKEN)
def test_each_check_fails_its_known_bad_samples(check, validators):
    done = judged(validators / check, *(validators / "bad" / name for name in BROKEN[check]))
    assert done.returncode == 1 and done.stdout.count("FAIL") == len(BROKEN[check])


def test_every_file_carries_the_words_of_the_text(validators, tmp_path):
    files = proof.export(compose(RELEASES["whole"], STYLE, ASSETS), STYLE.sheet, ["txt", "docx", "html", "eml", "wire"])
    paths = {key: tmp_path / f"release.{key if key != 'wire' else 'wire.txt'}" for key in files}
    for key, data in files.items():
        paths[key].write_bytes(data)
    done = judged(validators / "same_words.py", *paths.values())
    assert done.returncode == 0 and done.stdout.count("PASS") == 5, done.stdout
