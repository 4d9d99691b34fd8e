"""What a panel or dialog may ask of the window around it, besides the document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from communique_ui.background import Background
from communique_ui.messages import MessageBar


@dataclass(frozen=True, slots=True)
class Services:
    """Slow work, messages, commands. ``do`` takes the id of a row of ACTIONS (``"fix"``, ``"export"``, ``"side.guide"``).

    ``background`` checks, loads, exports and answers questions; ``previews`` is a second process for page pictures, started when first asked.
    ``go`` shows a section of the form by its key in SECTIONS and moves the focus there.
    """

    background: Background
    previews: Background
    messages: MessageBar
    do: Callable[[str], None]
    go: Callable[[str], None]
