"""Starting: what stands in the way is one sentence, and nothing heavy is loaded before the first window."""

import subprocess
import sys

import pytest

from communique_ui import startup
from communique_ui.startup import obstacle, wishes


def editor(*arguments, **environment):
    import os

    env = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")} | environment
    return subprocess.run([sys.executable, "-m", "communique_ui", *arguments], capture_output=True, text=True, env=env, check=False, timeout=60)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_without_a_display_it_says_one_sentence_and_ends_with_2():
    done = editor()
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "There is no display to open a window on; use the command line: communique check FILE, communique export FILE.\n"


def test_words_that_do_not_fit_are_one_sentence_and_2():
    done = editor("--paint", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2 and done.stderr.count("\n") == 1 and "--paint" in done.stderr


def test_a_home_that_cannot_be_written_is_one_sentence_and_2(tmp_path):
    (tmp_path / "home").write_text("A file stands where the folder would be.", "utf-8")
    done = editor("--sample", QT_QPA_PLATFORM="offscreen", COMMUNIQUE_HOME=str(tmp_path / "home"))
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "Communiqué may not write where it keeps settings and journal; set COMMUNIQUE_HOME to a folder of your own.\n"


def test_a_picture_leaves_nothing_among_the_officers_own_things_and_says_nothing_of_qt(tmp_path):
    (tmp_path / "home").write_text("A file stands where the folder would be.", "utf-8")
    done = editor("--picture", str(tmp_path / "editor.png"), QT_QPA_PLATFORM="offscreen", COMMUNIQUE_HOME=str(tmp_path / "home"))
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "editor.png").stat().st_size > 50_000


def test_the_pair_that_ends_the_process_is_refused(monkeypatch):
    import PySide6

    monkeypatch.setattr(PySide6, "__version__", "6.12.0")
    monkeypatch.setattr(startup.sys, "version_info", (3, 11, 2, "final", 0))
    assert "below 6.12" in obstacle()
    monkeypatch.setattr(startup.sys, "version_info", (3, 12, 0, "final", 0))
    assert obstacle() == ""


def test_a_missing_qt_is_a_sentence(monkeypatch):
    monkeypatch.setitem(startup.sys.modules, "PySide6", None)
    assert obstacle().startswith("Qt for Python is not installed")


def test_a_missing_library_of_the_system_is_a_sentence_and_any_other_trouble_is_not():
    told = startup.missing_library("libGL.so.1: cannot open shared object file: No such file or directory")
    assert told.startswith("No window can be opened without libGL.so.1") and "apt-get install libgl1" in told
    assert "libfoo.so.3" in startup.missing_library("libfoo.so.3: cannot open shared object file: No such file or directory")
    assert startup.missing_library("No module named 'communique_ui.window'") == ""


def test_the_arguments_say_what_is_wanted(tmp_path):
    got = wishes(["--sample", "--look", "dark", "--picture", "out/editor.png"])
    assert (got.is_sample, got.look, got.picture.name, got.file) == (True, "dark", "editor.png", None)
    assert wishes([str(tmp_path / "a.release")]).file == tmp_path / "a.release"
