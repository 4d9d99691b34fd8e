"""Messages of the dialect: printf with texts and numbers, missing arguments empty, surplus ones gone."""

from __future__ import annotations

import re
from collections.abc import Sequence

_VERB = re.compile(r"%(?:\[(\d+)\])?([sdvq%])|%(\.\d+)f")


def formatted(message: str, arguments: Sequence[str | int]) -> str:
    """A message with its arguments in place, on one line."""
    at = 0

    def put(found: re.Match[str]) -> str:
        nonlocal at
        if found[2] == "%":
            return "%"
        at = int(found[1]) if found[1] else at + 1
        return str(arguments[at - 1]) if 0 < at <= len(arguments) else ""

    return " ".join(_VERB.sub(put, message).splitlines())


def in_words(options: Sequence[str]) -> str:
    """Several options as a reader would list them; a single one as it is."""
    if len(options) < 2:
        return options[0] if options else ""
    quoted = [f"'{one}'" for one in options]
    if len(quoted) == 2:
        return f"{quoted[0]} or {quoted[1]}"
    return f"{', '.join(quoted[:-1])}, or {quoted[-1]}"
