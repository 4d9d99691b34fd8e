"""``python -m communique_ui [FILE]``: the editor. In a bundle the same program is the worker, by a hidden argument."""

from __future__ import annotations

import sys

from communique_ui.startup import obstacle, wishes


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
    from communique_ui.application import run

    return run(wanted)


if __name__ == "__main__":
    sys.exit(main())
