"""Write requirements.lock anew, ring by ring, for Linux, Windows and macOS: exact versions, hashes, no addresses.

``python3 dev.py lock`` runs this with the system's Python; it works through the uv that the set-up has fetched.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import dev

SOURCES = {
    dev.INSTALLER: ("--group", "installer"), dev.CORE: ("pyproject.toml",), dev.GUI: ("pyproject.toml", "--extra", "gui"),
    dev.TEST: ("--group", "test"), dev.PACK: ("--group", "pack"),
}  # fmt: skip


def main() -> int:
    """Resolve each ring with the versions of the earlier ones kept, and write the file when all are known."""
    uv = dev.find_uv(dev.lock_parts()[dev.INSTALLER])
    if not uv:
        raise dev.SetUpError("uv is needed to write the lock and could not be fetched. Check the package index set for pip, then start again.")
    earlier = dev.VENV / "earlier.txt"
    rings: list[str] = []
    known: set[str] = set()
    for ring in dev.RINGS:
        earlier.write_text("".join(rings), "utf-8")
        entries = [entry for entry in _resolve(uv, ring, earlier) if _package(entry) not in known]
        known |= {_package(entry) for entry in entries}
        rings.append(f"# ring: {ring}\n" + "".join(entries))
    dev.LOCK.write_text("".join(rings), "utf-8")
    dev.say(f"Wrote {dev.LOCK.name}: {len(known)} packages in {len(dev.RINGS)} rings.")
    return 0


def _package(entry: str) -> str:
    return entry.partition("==")[0]


def _resolve(uv: str, ring: str, earlier: Path) -> list[str]:
    """The entries of one ring, versions of the earlier rings kept: each a line ``name==version`` with its hashes below it."""
    env = {**dev.uv_environment(), "UV_INDEX": "", "UV_FIND_LINKS": ""}  # a machine's extra indexes know only its own platform
    command = (
        uv, "pip", "compile", *SOURCES[ring], "-c", str(earlier), "--universal", "--python-version", "3.11", "--generate-hashes",
        "--only-binary", ":all:", "--upgrade", "--quiet", "--no-header", "--no-annotate", "--no-emit-index-url",
    )  # fmt: skip
    done = subprocess.run(command, cwd=dev.ROOT, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        dev.say(done.stderr)
        raise dev.SetUpError(f"The ring {ring} could not be resolved (uv says why above).")
    return re.findall(r"^\S+==.*\n(?:[ ]+.*\n)*", done.stdout, flags=re.MULTILINE)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except dev.SetUpError as error:
        dev.say(str(error))
        sys.exit(2)
