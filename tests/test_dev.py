"""The set-up command: what it reads from pip, what it writes nowhere, and how it says no."""

import ast
import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", ROOT / "dev.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def pip_file(dev, tmp_path, monkeypatch) -> Path:
    if dev.call(dev.SYSTEM_PYTHON, "-m", "pip", "--version", quiet=True):
        pytest.skip("this Python has no pip whose settings could be read")
    for name in [name for name in os.environ if name.startswith(("PIP_", "UV_")) or name in {"SSL_CERT_FILE", "ALL_PROXY"}]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(tmp_path / "pip.conf"))
    return tmp_path / "pip.conf"


def test_uv_asks_the_index_that_is_set_for_pip(dev, pip_file):
    pip_file.write_text("[global]\nindex-url = https://press.example/simple\nextra-index-url = https://a.example/s https://b.example/s\n")
    env = dev.uv_environment()
    assert env["UV_DEFAULT_INDEX"] == "https://press.example/simple"
    assert env["UV_INDEX"] == "https://a.example/s https://b.example/s"


def test_the_environment_is_stronger_than_pips_file(dev, pip_file, monkeypatch):
    pip_file.write_text("[global]\nindex-url = https://file.example/simple\n[install]\nfind-links = /one /two\n")
    monkeypatch.setenv("PIP_INDEX_URL", "https://environment.example/simple")
    env = dev.uv_environment()
    assert env["UV_DEFAULT_INDEX"] == "https://environment.example/simple"
    assert env["UV_FIND_LINKS"] == "/one,/two"


def test_what_the_officer_set_for_uv_stays(dev, pip_file, monkeypatch):
    pip_file.write_text("[global]\nindex-url = https://file.example/simple\n")
    monkeypatch.setenv("UV_DEFAULT_INDEX", "https://own.example/simple")
    assert dev.uv_environment()["UV_DEFAULT_INDEX"] == "https://own.example/simple"


def test_the_lock_is_read_by_rings(dev):
    parts = dev.lock_parts()
    assert tuple(parts) == dev.RINGS
    assert "pyside6" in parts["gui"] and "pyside6" not in parts["core"]


def test_byte_code_is_kept_for_the_product(dev, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    assert "PYTHONDONTWRITEBYTECODE" not in dev.plain_environment()


@pytest.mark.parametrize("locale", ["C.UTF-8", "C", "en_US.ISO-8859-1"])
def test_sources_are_found_under_any_name_of_their_folder_in_any_locale(dev, tmp_path, monkeypatch, locale):
    root = tmp_path / "Prés de la côte" / "commu niqué"
    (root / "app" / "landmark").mkdir(parents=True)
    (root / "app" / "landmark" / "__init__.py").write_text("", "utf-8")
    monkeypatch.setattr(dev, "ROOT", root)
    monkeypatch.setattr(dev, "answer", lambda *command: str(tmp_path))
    dev._point_at_sources()
    ask = f"import site; site.addsitedir({str(tmp_path)!r}); import landmark"
    env = {**os.environ, "LC_ALL": locale, "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    assert subprocess.run([sys.executable, "-c", ask], env=env, check=False).returncode == 0


@pytest.mark.parametrize("minor", range(7, 11))
def test_an_older_python_can_read_the_refusal(minor):
    ast.parse((ROOT / "dev.py").read_text("utf-8"), feature_version=(3, minor))


def test_an_older_python_is_refused_in_one_sentence():
    pretend = f"import sys; sys.version_info = (3, 9, 6); exec(open({str(ROOT / 'dev.py')!r}, encoding='utf-8').read())"
    done = subprocess.run([sys.executable, "-c", pretend], capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1 and "needs Python 3.11" in done.stderr


def test_an_unknown_command_is_answered_with_the_list():
    done = subprocess.run([sys.executable, ROOT / "dev.py", "publish"], capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 2
    assert "python3 dev.py test" in done.stderr
