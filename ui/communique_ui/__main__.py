"""``python -m communique_ui [FILE]``: the editor. In a bundle the same program is the worker, by a hidden argument."""

from __future__ import annotations

import os
import sys
import tempfile

from communique.errors import OutputError
from communique_ui.startup import Wishes, missing_library, obstacle, wishes


def main() -> int:
    """Open the editor and give the exit status: 0, or 2 with one sentence where no window can be had."""
    if sys.argv[1:2] == ["--worker"]:
        from communique.worker import main as work

        return work()
    wanted = wishes(sys.argv[1:])
    stop = obstacle()
    if stop:
        sys.stderr.write(stop + "\n")
        return 2
    if wanted.picture is None and not wanted.is_self_test:
        return _open(wanted)
    with tempfile.TemporaryDirectory(prefix="communique-") as home:  # a picture or a test leaves nothing among the officer's own things
        os.environ["COMMUNIQUE_HOME"] = home
        return _open(wanted)


def _open(wanted: Wishes) -> int:
    try:
        from communique_ui.application import run
    except ImportError as trouble:
        lacking = missing_library(str(trouble))
        if not lacking:
            raise
        sys.stderr.write(lacking + "\n")
        return 2
    try:
        return run(wanted)
    except OutputError:
        sys.stderr.write("Communiqué may not write where it keeps settings and journal; set COMMUNIQUE_HOME to a folder of your own.\n")
        return 2


if __name__ == "__main__":
    sys.exit(main())
