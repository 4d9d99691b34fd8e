"""``python -m communique``: the command line; ``python -m communique demo``: the whole job on the sample."""

from __future__ import annotations

import gc
import sys


def main() -> int:
    """The command line, or the demonstration that runs where no window can open."""
    gc.set_threshold(50_000)  # a command is short: to look for garbage while hundreds of modules load takes a tenth of its time
    if sys.argv[1:2] == ["demo"]:
        from communique.demo import main as demo

        return demo(sys.argv[2:])
    from communique.cli import main as command_line

    return command_line()


if __name__ == "__main__":
    sys.exit(main())
