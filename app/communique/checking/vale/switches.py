"""Switches written in a text: ``vale off``, ``vale Style.Rule = NO``, ``vale styles = A, B``, for single matches too."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from communique.checking.vale.blocks import Block
from communique.checking.vale.rules import Alert

_WHOLE = re.compile(r"\s*vale\s+(on|off)\s*\Z", re.I)
_RULE = re.compile(r"\s*vale\s+([\w-]+(?:\.[\w-]+)?)\s*(\[.*\])?\s*=\s*(YES|NO|on|off)\s*\Z", re.I | re.S)
_STYLES = re.compile(r"\s*vale\s+styles?\s*=\s*(.+?)\s*\Z", re.I | re.S)
WITHOUT_PLACE = frozenset({"raw", "summary"})


class Switches:
    """What is switched where: each switch acts from where it stands to the end of the file."""

    def __init__(self, switches: Sequence[tuple[int, str]]) -> None:
        self._switches = sorted((at, text) for at, text in switches if text.strip().casefold().startswith("vale"))

    def allow(self, rule: str, block: Block, alert: Alert) -> bool:
        """Whether an alert of a rule stands."""
        if not self._switches:
            return True
        is_placeless = bool(block.parts & WITHOUT_PLACE)
        at = block.source(alert.start, alert.end)[0] if not is_placeless else float("inf")
        style = rule.split(".")[0]
        is_on, only, ruled = True, None, True
        for place, text in self._switches:
            if place > at:
                break
            if found := _WHOLE.match(text):
                is_on = found[1].casefold() == "on"
            elif is_placeless:
                continue
            elif found := _STYLES.match(text):
                only = {part.strip() for part in found[1].split(",")}
            elif (found := _RULE.match(text)) and found[1] in (rule, style) and self._means(found[2], alert.match):
                ruled = found[3].casefold() in ("yes", "on")
        return is_on and ruled and (only is None or style in only)

    def _means(self, listed: str | None, match: str) -> bool:
        if not listed:
            return True
        try:
            return match in json.loads(listed)
        except ValueError:
            return False
