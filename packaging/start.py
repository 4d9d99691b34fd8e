"""Where the built program starts: the editor, the command line (``communique cli …``) or the editor's own worker."""

from __future__ import annotations

import sys


def main() -> int:
    """Do what the first word asks for."""
    first = sys.argv[1:2]
    if first == ["--worker"]:
        from communique.worker import main as worker

        return worker()
    if first == ["--import"]:
        from communique.importing.confined import main as child

        return child()
    if first == ["cli"]:
        from communique.cli import main as command_line

        return command_line(sys.argv[2:])
    from communique_ui.__main__ import main as editor

    return editor()


if __name__ == "__main__":
    sys.exit(main())
