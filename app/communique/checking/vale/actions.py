"""Actions: what a match becomes when a rule's fix is taken."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from communique.checking.vale.definition import Action
from communique.checking.vale.patterns import SECONDS, compiled

_REFERENCE = re.compile(r"\$(?:\{(\w+)\}|(\d+|\w+))|\$\$")


def options(action: Action, match: str) -> tuple[str, ...]:
    """What may stand in a match's place; empty where the action has none (a dictionary's suggestions come later)."""
    if action.name == "replace":
        return action.params
    if action.name == "remove":
        return ("",)
    if action.name == "convert":
        return (match.lower(),)
    if action.name == "edit" and action.params:
        return (_edited(match, action.params),)
    return ()


def is_known(action: Action) -> bool:
    """Whether an action does something here; unknown edits leave the match as it is."""
    if action.name == "edit":
        return bool(action.params) and action.params[0] in _EDITS
    return action.name in ("", "replace", "remove", "convert", "suggest")


def _edited(match: str, params: Sequence[str]) -> str:
    edit = _EDITS.get(params[0])
    try:
        return edit(match, *params[1:]).strip() if edit else match
    except (TypeError, ValueError, IndexError, TimeoutError):
        return match


def _regex(match: str, pattern: str, replacement: str) -> str:
    return str(compiled(pattern).sub(lambda found: expanded(replacement, found), match, timeout=SECONDS))


def expanded(replacement: str, found: re.Match[str]) -> str:
    """A replacement with ``$1`` filled from a match; a group that does not exist is empty, ``$$`` a dollar sign."""

    def put(reference: re.Match[str]) -> str:
        name = reference[1] or reference[2]
        if name is None:
            return "$"
        try:
            return found[int(name) if name.isdigit() else name] or ""
        except IndexError:
            return ""

    return _REFERENCE.sub(put, replacement)


def _trim(match: str, signs: str) -> str:
    return match.strip(signs)


def _trim_left(match: str, signs: str) -> str:
    return match.lstrip(signs)


def _trim_right(match: str, signs: str) -> str:
    return match.rstrip(signs)


def _truncate(match: str, separator: str) -> str:
    return match.split(separator)[0]


def _split(match: str, separator: str, index: str) -> str:
    return match.split(separator)[int(index)]


_EDITS: dict[str, Callable[..., str]] = {
    "regex": _regex, "trim": _trim, "trim_left": _trim_left, "trim_right": _trim_right, "truncate": _truncate, "split": _split,
}  # fmt: skip
