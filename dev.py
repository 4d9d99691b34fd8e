#!/usr/bin/env python3
"""Set up and work on Communiqué with one command. Standard library only: needs Python 3.11 and pip, nothing else, and never root.

python3 dev.py run           the editor; without a display the whole job on the sample, with its files in out/
python3 dev.py run ARGS      the command line, for example: run check FILE
python3 dev.py test [ARGS]   ruff, mypy, import contracts and every test        gate  the same without the slow tests
python3 dev.py lint          ruff, mypy and import contracts only                setup everything the tests need, into .venv
python3 dev.py bench [ARGS]  the figures of the product as a table              pack  a program for this system, in dist/
python3 dev.py lock          write requirements.lock anew from pyproject.toml   words  bring the files of the interface's languages up to date
"""

import ast
import hashlib
import os
import re
import shutil
import subprocess
import sys
import venv
from pathlib import Path

if sys.version_info < (3, 11):
    sys.stderr.write("Communiqué needs Python 3.11 or newer; this is Python " + sys.version.split()[0] + ".\n")
    sys.exit(2)

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
WINDOWS = os.name == "nt"
LINUX = sys.platform.startswith("linux")
LIBRARIES = VENV / "syslibs"
PROGRAMS = VENV / ("Scripts" if WINDOWS else "bin")
PYTHON = PROGRAMS / ("python.exe" if WINDOWS else "python")
SYSTEM_PYTHON = getattr(sys, "_base_executable", sys.executable) if Path(sys.prefix) == VENV else sys.executable
INSTALL = ("--disable-pip-version-check", "install", "-q")

CORE, GUI, TEST, PACK, INSTALLER = "core", "gui", "test", "pack", "installer"
RINGS = (INSTALLER, CORE, GUI, TEST, PACK)  # the order of the headings "# ring: …" in requirements.lock

# What Qt needs of the system. Newer Debian and Ubuntu call some of them …t64; the first name that exists is taken.
DESKTOP_LIBRARIES = (
    "libglib2.0-0", "libegl1", "libgl1", "libx11-6", "libdbus-1-3", "libfontconfig1", "libxkbcommon0",
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0",
)
# pip's settings and the variables by which uv takes the same ones: uv reads none of pip's files.
PIP_TO_UV = {
    "index-url": "UV_DEFAULT_INDEX", "extra-index-url": "UV_INDEX", "find-links": "UV_FIND_LINKS", "trusted-host": "UV_INSECURE_HOST",
    "cert": "SSL_CERT_FILE", "client-cert": "SSL_CLIENT_CERT", "proxy": "ALL_PROXY", "timeout": "UV_HTTP_TIMEOUT",
}


class SetUpError(Exception):
    """One sentence about what stopped the set-up and what to do next."""


class NoPipError(SetUpError):
    """Nothing is here that could fetch packages."""


def say(text: str) -> None:
    """Tell what is going on, in one line that no pipe swallows with the results."""
    print(text, file=sys.stderr, flush=True)


def call(*command: object, env: dict[str, str] | None = None, quiet: bool = False, cwd: Path = ROOT) -> int:
    """Run a program and give its exit status; ``quiet`` swallows what it says."""
    sink = subprocess.DEVNULL if quiet else None
    return subprocess.run([str(part) for part in command], env=env, cwd=cwd, stdout=sink, stderr=sink, check=False).returncode


def answer(*command: object, env: dict[str, str] | None = None) -> str:
    """What a program prints, or nothing where it fails."""
    done = subprocess.run([str(part) for part in command], env=env, cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


# ---- packages -------------------------------------------------------------------------------------------------------------------


def lock_parts() -> dict[str, str]:
    """The text of requirements.lock under each ring's heading."""
    pieces = re.split(r"^# ring: (\w+)\n", LOCK.read_text("utf-8"), flags=re.MULTILINE)
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def set_up(*rings: str) -> None:
    """Have the packages of these rings in .venv; does nothing where they are."""
    parts = lock_parts()
    state = {ring: hashlib.sha256("\n".join((parts[ring], sys.version, str(ROOT))).encode()).hexdigest() for ring in rings}
    if PYTHON.exists() and all(_stamp(ring) == state[ring] for ring in rings):
        return
    _make_venv()
    wanted = VENV / "wanted.txt"
    wanted.write_text("".join(parts[ring] for ring in rings), "utf-8")
    say(f"Installing the packages of requirements.lock: {', '.join(rings)}")
    _install(wanted, parts[INSTALLER])
    _point_at_sources()
    for ring in rings:
        (VENV / f".stamp-{ring}").write_text(state[ring], "utf-8")


def _stamp(ring: str) -> str:
    stamp = VENV / f".stamp-{ring}"
    return stamp.read_text("utf-8") if stamp.exists() else ""


def _make_venv() -> None:
    same = f"{sys.version_info.major}.{sys.version_info.minor}"
    if PYTHON.exists() and answer(PYTHON, "-c", "import sys; print('%d.%d' % sys.version_info[:2])") == same:
        return
    say("Making .venv")
    venv.create(VENV, clear=VENV.exists(), with_pip=False, symlinks=not WINDOWS)  # without ensurepip: Debian keeps that in another package


def _install(wanted: Path, installer: str) -> None:
    """Install exactly what the lock names: by uv, many times faster, and where uv cannot, by pip."""
    what = ("--require-hashes", "--only-binary=:all:", "-r", wanted)
    uv = find_uv(installer)
    if uv and call(uv, "pip", "install", "-q", "--compile-bytecode", *what, env=uv_environment(), quiet=True) == 0:
        return
    pip = _find_pip()
    if not pip:
        raise NoPipError("Communiqué needs pip, 22.3 or newer, to fetch its packages. Install it (Debian: sudo apt-get install python3-pip).")
    say("uv cannot do it here; pip takes a minute or two.")
    if call(*pip, *INSTALL, *what):
        raise SetUpError("The packages could not be installed (pip says why above). Check the network or pip's package index, then start again.")


def _find_pip() -> tuple[object, ...]:
    """A pip that works on .venv: the system's, which PEP 668 does not keep from it, or one that Python itself brings; () where there is none."""
    outside, inside = (SYSTEM_PYTHON, "-m", "pip", "--python", PYTHON), (PYTHON, "-m", "pip")
    if call(*outside, "--version", quiet=True) == 0:
        return outside
    return inside if 0 in (call(*command, quiet=True) for command in ((*inside, "--version"), (PYTHON, "-m", "ensurepip"))) else ()


def find_uv(installer: str) -> str:
    """The uv of the system or of .venv, fetched with pip where there is none; nothing where that fails."""
    own = PROGRAMS / ("uv.exe" if WINDOWS else "uv")
    found = shutil.which("uv") or (str(own) if own.exists() else "")
    pip = () if found else _find_pip()
    if found or not pip:
        return found
    wanted = VENV / "installer.txt"
    wanted.write_text(installer, "utf-8")
    return str(own) if call(*pip, *INSTALL, "--require-hashes", "--only-binary=:all:", "-r", wanted, quiet=True) == 0 else ""


def uv_environment() -> dict[str, str]:
    """The environment in which uv asks the same index, through the same certificates, as pip does. Nothing is written to a file."""
    env = dict(os.environ, VIRTUAL_ENV=str(VENV), UV_NATIVE_TLS="1", UV_SYSTEM_CERTS="1", UV_NO_CONFIG="1")
    env["UV_INDEX_STRATEGY"] = "unsafe-best-match"  # as pip does; the hashes of the lock say which file is the right one
    if not _is_writable(Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache"))):
        env.setdefault("UV_NO_CACHE", "1")
    for name, value in _pip_settings().items():
        if name in PIP_TO_UV:
            env.setdefault(PIP_TO_UV[name], ("," if name == "find-links" else " ").join(value.split()))
        elif name == "no-index" and value.lower() in ("1", "true", "yes", "on"):
            env.setdefault("UV_NO_INDEX", "1")
    return env


def _is_writable(folder: Path) -> bool:
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return os.access(folder, os.W_OK)


def _pip_settings() -> dict[str, str]:
    """pip's settings for `install`, from its files and the environment, the strongest last."""
    ranks: dict[str, dict[str, str]] = {"global": {}, "install": {}, ":env:": {}}
    for line in answer(SYSTEM_PYTHON, "-m", "pip", "config", "list").splitlines():
        key, _, value = line.partition("=")
        section, _, name = key.rpartition(".")
        if section in ranks:
            ranks[section][name] = str(ast.literal_eval(value))
    return {**ranks["global"], **ranks["install"], **ranks[":env:"]}


def _point_at_sources() -> None:
    """Make app/ and ui/ importable by a static path file: no build back end is needed, and type checkers can follow it."""
    site = answer(PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))")
    paths = [str(ROOT / "app"), str(ROOT / "ui")]
    lines = paths if all(path.isascii() for path in paths) else [f"import os, sys; sys.path += map(os.fsdecode, {[*map(os.fsencode, paths)]})"]
    Path(site, "_communique_sources.pth").write_text("\n".join(lines) + "\n", "ascii")  # Python reads it in whatever encoding the locale has


# ---- Qt on a machine that lacks its libraries -----------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window could appear: Windows and macOS always, Linux where a display is named."""
    return not LINUX or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def plain_environment() -> dict[str, str]:
    """The environment of every program of the product: byte code is kept, for without it each start compiles everything again."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def qt_environment(offscreen: bool) -> dict[str, str] | None:
    """The environment in which Qt starts, with private copies of missing system libraries; None where it cannot start at all."""
    env = plain_environment()
    if offscreen:
        env["QT_QPA_PLATFORM"] = "offscreen"
    if _qt_starts(env):
        return env
    if not _missing_libraries(env, offscreen):
        return None  # the display itself cannot be reached
    if not LIBRARIES.exists():
        say("Qt's system libraries are missing. For a desktop, once: sudo apt-get update && sudo apt-get install " + " ".join(DESKTOP_LIBRARIES))
        say("(where the first is unknown, it is libglib2.0-0t64)." + " For now private copies go into .venv." * bool(shutil.which("apt-get")))
    env = _with_private_libraries(env)
    return env if _qt_starts(env) else None


def _missing_libraries(env: dict[str, str], offscreen: bool) -> list[str]:
    """The names of the system's libraries that Qt asks for in vain, with a window or without; none on other systems than Linux."""
    if not LINUX or not shutil.which("ldd"):
        return []
    where = answer(PYTHON, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))")
    qt = Path(where, "PySide6")
    asked = [*qt.glob("QtWidgets.*so"), *([] if offscreen else [qt / "Qt" / "plugins" / "platforms" / "libqxcb.so"])]
    return re.findall(r"(\S+) => not found", answer("ldd", *asked, env=env))


def _with_private_libraries(env: dict[str, str]) -> dict[str, str]:
    """The environment in which private copies of system libraries are found first; unchanged where none can be had."""
    if not LIBRARIES.exists() and shutil.which("apt-get") and shutil.which("dpkg-deb"):
        call(SYSTEM_PYTHON, ROOT / "packaging" / "private_libraries.py", LIBRARIES, *DESKTOP_LIBRARIES)
    if not LIBRARIES.exists():
        return env
    triplet = os.uname().machine + "-linux-gnu"
    paths = (f"{LIBRARIES}/usr/lib/{triplet}", f"{LIBRARIES}/lib/{triplet}", env.get("LD_LIBRARY_PATH"))
    env = {**env, "LD_LIBRARY_PATH": os.pathsep.join(path for path in paths if path)}
    if not Path("/etc/fonts/fonts.conf").exists():  # the product brings its own fonts; with no list at all Qt complains at each start
        fonts = LIBRARIES / "fonts.conf"
        fonts.write_text('<fontconfig><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>', "utf-8")
        env["FONTCONFIG_FILE"] = str(fonts)
    return env


def _qt_starts(env: dict[str, str]) -> bool:
    probe = "from PySide6.QtWidgets import QApplication; QApplication(['probe'])"  # aborts where the display's own libraries are missing
    return call(PYTHON, "-c", probe, env=env, quiet=True) == 0


# ---- the commands ---------------------------------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """The command line with arguments; without, the editor on the sample, or the whole job on it where no window can appear."""
    set_up(CORE)
    if arguments:
        return call(PYTHON, "-m", "communique", *arguments, env=plain_environment())
    if has_display():
        set_up(CORE, GUI)
        env = qt_environment(offscreen=False)
        if env:
            return call(PYTHON, "-m", "communique_ui", "--sample", env=env)
        say("No window can be opened here, so the sample goes through the command line.")
    return call(PYTHON, "-m", "communique", "demo", "--out", "out", env=plain_environment()) or _picture_of_editor()


def _picture_of_editor() -> int:
    """A picture of the editor window on the sample; its absence is told and is no failure, for the files are made."""
    try:
        set_up(CORE, GUI)
    except SetUpError as error:
        say(f"There is no picture of the editor: {error}")
        return 0
    env = qt_environment(offscreen=True)
    if env is None:
        say("There is no picture of the editor: Qt cannot start here. The files above are complete.")
        return 0
    return call(PYTHON, "-m", "communique_ui", "--picture", "out/editor.png", env=env)


def lint() -> int:
    """ruff, mypy (strict on the core) and the import contracts; all of them run, the worst status counts."""
    env = plain_environment()
    packages, tools = ["-p", "communique"], [ROOT / "dev.py"]
    if (VENV / ".stamp-gui").exists():
        packages, tools = [*packages, "-p", "communique_ui"], [*tools, *sorted((ROOT / "packaging").glob("*.py"))]
    contracts = (PYTHON, "-c", "from importlinter.cli import lint_imports_command; lint_imports_command()")
    say("ruff, mypy, import contracts")
    return max(
        call(PYTHON, "-m", "ruff", "check", "--quiet", ".", env=env),
        *(call(PYTHON, "-m", "mypy", "--no-error-summary", *what, env=env) for what in (packages, tools)),
        call(*contracts, env=env, quiet=True) and call(*contracts, env=env),
    )


def test(arguments: list[str]) -> int:
    """Everything that must hold. pytest comes last and its closing line ends the output."""
    env, left_out = _test_environment()
    worst = lint()
    if worst:
        say("ruff, mypy or the import contracts found faults (above): this run fails whatever the tests say.")
    return max(worst, call(PYTHON, "-m", "pytest", "-n", "auto", *left_out, *arguments, env=env))


def gate(arguments: list[str]) -> int:
    """What must hold before a change is shared: everything but the slow tests."""
    return test(["-q", "-m", "not slow", *arguments])


def _test_environment() -> tuple[dict[str, str], tuple[str, ...]]:
    """The environment of the tests, and what pytest is told to leave out where Qt cannot be had."""
    try:
        set_up(CORE, GUI, TEST)
        env = qt_environment(offscreen=True)
    except SetUpError as error:
        if isinstance(error, NoPipError):
            raise
        say("Trying again without Qt.")
        set_up(CORE, TEST)
        env = None
    if env:
        return env, ()
    line = "!" * 100
    say(f"{line}\nQT CANNOT START ON THIS MACHINE: THE TESTS OF THE EDITOR (tests/ui) ARE LEFT OUT. Everything else runs.\n{line}")
    return plain_environment(), ("-p", "no:pytest-qt", "--ignore=tests/ui")


def bench(arguments: list[str], script: str = "tests/bench") -> int:
    """The figures of the product as a table, never part of the tests; or another ``script`` that needs a Qt without a display."""
    set_up(CORE, GUI, TEST)
    return call(PYTHON, ROOT / script, *arguments, env=qt_environment(offscreen=True) or plain_environment())


def pack(arguments: list[str]) -> int:
    """A one-folder program for this system."""
    set_up(CORE, GUI, TEST, PACK)
    env = qt_environment(offscreen=True) or plain_environment()
    lacks = _missing_libraries(env, offscreen=False)  # the program must bring what other machines may lack
    return call(PYTHON, ROOT / "packaging" / "build.py", *arguments, env=_with_private_libraries(env) if lacks else env)


def lock(arguments: list[str]) -> int:
    """requirements.lock, written anew."""
    set_up(CORE)
    return call(SYSTEM_PYTHON, ROOT / "packaging" / "lock.py", *arguments)


def main(arguments: list[str]) -> int:
    """Do one command and give its exit status."""
    name, rest = (arguments or ["run"])[0], arguments[1:]
    commands = {"run": run, "test": test, "gate": gate, "bench": bench, "pack": pack, "lock": lock}
    commands["words"] = lambda arguments: bench(arguments, "packaging/words.py")
    if name in commands:
        return commands[name](rest)
    if name not in ("setup", "lint") or rest:
        say(__doc__ or "")
        return 2
    _test_environment()
    return lint() if name == "lint" else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as error:
        say(str(error))
        sys.exit(2)
    except OSError as error:
        say(f"{error.filename or 'The set-up'}: {error.strerror}. Communiqué sets itself up beside its sources; give it a folder it may write to.")
        sys.exit(2)
    except KeyboardInterrupt:
        sys.exit(130)
