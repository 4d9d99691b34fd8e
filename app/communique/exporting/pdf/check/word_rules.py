"""Rules for words: through the tags, every word of the release in its order, and nothing else; drawn as it is spoken."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest

from communique.exporting.pdf.check.subject import Subject
from communique.exporting.pdf.check.tree import Mark, Node

_SILENT = {"Lbl", "Figure"}
_INLINE = {"Link", "Span"}


def words(subject: Subject) -> Iterator[str]:
    """The words through the tag tree against those of the galley."""
    root = subject.tree.root
    found = _norm("".join(_texts(subject, root)) if root else "").split()
    wanted = _norm(" ".join(subject.galley.words)).split()
    if found != wanted:
        at, (there, due) = next(
            (at, pair) for at, pair in enumerate(zip_longest(found, wanted, fillvalue="nothing")) if pair[0] != pair[1]
        )
        yield f"word {at + 1} is “{there[:40]}” where the release has “{due[:40]}”"
    for node in subject.tree.nodes():
        if node.spoken and _letters(node.spoken) != _letters("".join(_drawn(subject, node))):
            yield f"a {node.tag} is read otherwise than it is drawn"


def _texts(subject: Subject, node: Node) -> Iterator[str]:
    if node.tag in _SILENT:
        return
    if node.tag not in _INLINE:
        yield " "
    if node.spoken:
        yield node.spoken
        return
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _texts(subject, kid)
        elif isinstance(kid, Mark):
            yield _mark(subject, kid)


def _drawn(subject: Subject, node: Node) -> Iterator[str]:
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _drawn(subject, kid)
        elif isinstance(kid, Mark):
            yield _mark(subject, kid)


def _mark(subject: Subject, mark: Mark) -> str:
    return subject.drawn[mark.page].texts.get(mark.number, "") if 0 <= mark.page < len(subject.drawn) else ""


def _norm(text: str) -> str:
    """The text as words are compared: composed, without what is never seen."""
    composed = unicodedata.normalize("NFC", text)
    return composed.translate({ord(sign): None for sign in set(composed) if not _is_seen(sign)})


def _is_seen(sign: str) -> bool:
    is_word = ord(sign) & 0xFFFE != 0xFFFE and not 0xFDD0 <= ord(sign) <= 0xFDEF
    return is_word and (sign.isspace() or unicodedata.category(sign) not in {"Cc", "Cs", "Cf"})


def _letters(text: str) -> Counter[str]:
    apart = unicodedata.normalize("NFD", text)
    return Counter(sign for sign in apart if not sign.isspace() and unicodedata.category(sign) != "Cf")
