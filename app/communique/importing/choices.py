"""A list of a web page to choose from: of its options the chosen one is seen, of one that is not folded all of them."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Choice:
    """The options met so far; ``is_list`` where the list stands open on the page."""

    is_list: bool = False
    _options: list[tuple[list[str], bool]] = field(default_factory=list)

    def open(self, tag: str, attributes: dict[str, str]) -> None:
        """An element inside: an option begins the next words."""
        if tag == "option":
            self._options.append(([], "selected" in attributes))

    def write(self, words: str) -> None:
        """Words of the option that is open; outside of any they are not shown."""
        if self._options:
            self._options[-1][0].append(words)

    def shown(self) -> list[str]:
        """What is seen on the page: every option, or the one that was chosen last, or the first."""
        chosen = [one for one in self._options if one[1]] or self._options[:1]
        found = (" ".join("".join(words).split()) for words, _ in (self._options if self.is_list else chosen[-1:]))
        return [words for words in found if words]
