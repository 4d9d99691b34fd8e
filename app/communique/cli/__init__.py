"""The command line: the same engine and rule ids as the editor, one plain sentence for every trouble."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Sequence

from communique.cli.arguments import parser
from communique.errors import CommuniqueError

CLEAN, FOUND, TROUBLE, STOPPED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Do one command: 0 clean or done, 1 findings at or above ``--fail-on``, 2 usage, input or internal trouble."""
    logging.getLogger("communique").addHandler(logging.NullHandler())
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        options = parser().parse_args(arguments)
        status: int = options.run(options)
        sys.stdout.flush()
        return status
    except CommuniqueError as trouble:
        return _told(str(trouble))
    except BrokenPipeError:
        # the reader of the pipe has gone: nothing is wrong here, and Python must not complain when it flushes at the end
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CLEAN
    except KeyboardInterrupt:
        return STOPPED
    except MemoryError:
        return _told("There is not enough memory for this file.")
    except Exception as trouble:  # noqa: BLE001 - the last wall: a sentence, never a traceback
        where = trouble.__traceback__
        while where and where.tb_next:
            where = where.tb_next
        place = f"{where.tb_frame.f_globals.get('__name__')}:{where.tb_lineno}" if where else "unknown place"
        return _told(f"Communiqué failed here ({place}); nothing was written. Report it with the command you gave.")


def _told(sentence: str) -> int:
    sys.stderr.write(f"communique: {' '.join(sentence.split())}\n")
    return TROUBLE
