"""Paragraphs are read for names by the way of their script: by capitals, or without."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from communique.importing.names import Facts, NameSpan, classes, facts_of, names_in
from communique.importing.plain_names import plain_classes, plain_names
from communique.importing.reading import Reading
from communique.importing.tokens import tokens_of
from communique.languages import Language


def read_all(texts: Sequence[str], tongue: Language) -> list[tuple[Reading, list[NameSpan]]]:
    """Every text tokenised and classed, with the names in it."""
    tokens = [tokens_of(text, tongue.tag) for text in texts]
    if tongue.is_right_to_left:
        found = []
        times = Counter(token.folded for words in tokens for token in words)
        facts = Facts(alone={word for word, count in times.items() if count > 1}, lower=set(times))
        for text, words in zip(texts, tokens, strict=True):
            kinds = plain_classes(words, tongue)
            names = plain_names(words, kinds, tongue, facts)
            found.append((Reading(text, words, kinds, tongue, names), names))
        return found
    facts = facts_of(tokens, tongue)
    found = []
    for text, words in zip(texts, tokens, strict=True):
        names = names_in(words, tongue, facts)
        found.append((Reading(text, words, classes(words, tongue, facts), tongue, names), names))
    return found
