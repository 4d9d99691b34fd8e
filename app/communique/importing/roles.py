"""Posts as they are printed beside a name: before it, in apposition behind it, or after "is the"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from communique.importing.houses import house_inside, owner_before
from communique.importing.names import ACRONYM, NAME, OTHER, PART, PARTICLE, PLACE, RANK, ROLE, TITLE, NameSpan
from communique.importing.reading import Reading
from communique.importing.tokens import Token
from communique.languages import given_names

LONGEST = 24  # tokens of a post
_TITLES = frozenset((TITLE, RANK, ROLE))
_CAPITALS = frozenset((PART, ACRONYM, PLACE, NAME, ROLE, RANK))
_JOINTS = frozenset(("'s", "’s"))
_MARKS = frozenset('"“”«»')
_STOPS = frozenset(',;:.!?()[]–—-"“”«»')


@dataclass(frozen=True, slots=True)
class Role:
    """A post as printed: its words, the lemma of its noun, the organisation it names, the tokens it takes, and its noun, folded."""

    text: str
    head: str
    organisation: str
    start: int
    end: int
    noun: str = ""


def role_before(reading: Reading, name: NameSpan) -> Role | None:
    """The post in front of a name: in one run with it, or before a comma ("the Minister of Health, Ana Lua")."""
    if name.first < name.start:
        return _role(reading, _leftmost(reading, name.first, name.start), name.start)
    return role_before_comma(reading, name)


def role_before_comma(reading: Reading, name: NameSpan) -> Role | None:
    """The post before the comma in front of a name and its titles."""
    tokens = reading.tokens
    at = name.first - 1
    while at > 1 and (tokens[at].folded in reading.tongue.people.demonyms or tokens[at].folded in reading.tongue.people.definite):
        at -= 1
    if at > 2 and tokens[at].text == ")" and tokens[at - 1].is_acronym and tokens[at - 2].text == "(":
        at += 1  # the Special Representative (SR) Ambassador Ana Lua
    elif at < 1 or tokens[at].text != ",":
        return None
    end = _before_bracket(reading, at)
    head = _head_left(reading, end - 1)
    if head is None or any(_is_somebody(reading, n) for n in range(head, end - 1)):
        return None
    return _role(reading, _leftmost(reading, head, end), end)


def _is_somebody(reading: Reading, n: int) -> bool:
    """Whether two words of names at a token are a person, and no company that a post is held at: "director of Blue Horizon"."""
    if reading.kinds[n] != NAME or reading.kinds[n + 1] != NAME:
        return False
    first = n
    while first and n - first < LONGEST and reading.kinds[first - 1] == NAME:
        first -= 1
    is_held = first > 0 and reading.tokens[first - 1].folded in reading.tongue.people.of_always
    return not is_held or reading.tokens[first].folded in given_names(reading.tongue.script)


def _before_bracket(reading: Reading, at: int) -> int:
    """Where a post ends that closes with its short form in brackets: "Special Representative of the Secretary-General (SRSG),"."""
    tokens = reading.tokens
    opens = [n for n in range(max(0, at - 5), at) if tokens[n].text == "("]
    return opens[-1] if opens and tokens[at - 1].text == ")" else at


def _head_left(reading: Reading, at: int) -> int | None:
    """The noun of a post whose words end at ``at``: the leftmost before a verb, a sign or another phrase."""
    tokens, kinds, speech, people = reading.tokens, reading.kinds, reading.tongue.speech, reading.tongue.people
    head: int | None = None
    strange = 0
    marked = _between_marks(tokens, at)
    for n in range(at, max(-1, at - LONGEST), -1):
        token = tokens[n]
        if n in marked:
            continue
        if token.text in _STOPS or token.folded in speech.verbs or token.folded in speech.clause - reading.tongue.people.of:
            break
        if kinds[n] in (ROLE, RANK) and not _is_complement(reading, n):
            head = n
        elif head is not None and token.folded in people.definite | people.indefinite:
            break
        elif token.folded in people.of | people.definite:
            continue
        elif token.folded in speech.auxiliaries | speech.prepositions:
            break
        if head is not None and kinds[n] == NAME and kinds[n + 1] == NAME:
            break  # somebody else's name
        strange = strange + 1 if head is not None and n < head and _is_strange(reading, n) else 0
        if strange > 1:
            break
    return head


def _is_strange(reading: Reading, n: int) -> bool:
    """Whether a word is none that posts are made of."""
    token, people = reading.tokens[n], reading.tongue.people
    known = people.of | people.definite | people.parts
    return reading.kinds[n] == OTHER and token.is_word and token.folded not in known


def _between_marks(tokens: Sequence[Token], at: int) -> range:
    """The tokens of a short pair of marks that closes the phrase ending at ``at``: the cooperative “Women of the Sea”."""
    opening = (n for n in range(at - 1, max(-1, at - 9), -1) if tokens[n].text in _MARKS)
    first = next(opening, None) if tokens[at].text in _MARKS else None
    return range(first, at + 1) if first is not None else range(0)


def _is_complement(reading: Reading, n: int) -> bool:
    """Whether a post's noun hangs on another post by "of", or qualifies it: deputy of the minister, Ministre de l'Intérieur chargé de la mer."""
    small = reading.tongue.people.of | reading.tongue.people.definite
    before = n - 1
    while before >= 0 and (reading.tokens[before].folded in small or reading.kinds[before] == PART):
        before -= 1
    is_behind = reading.tokens[n - 1].folded in small or (reading.kinds[n - 1] == PART and reading.tongue.speech.needs_determiner)
    return before >= 0 and n - before > 1 and reading.kinds[before] == ROLE and is_behind


def _leftmost(reading: Reading, head: int, end: int) -> int:
    """Where a post begins: at capitals or known words directly before its noun."""
    tokens, kinds = reading.tokens, reading.kinds
    if reading.tongue.is_right_to_left:
        return head
    start = head
    while start > max(0, end - 2 * LONGEST):
        before = start - 1
        token = tokens[before]
        is_word = (
            kinds[before] in _CAPITALS
            or (kinds[before] == PARTICLE and token.is_cap)
            or (token.folded in reading.tongue.people.parts and token.is_word)
        )
        is_joint = token.folded in ("'s", "’s") and before > 0 and kinds[before - 1] in (PART, ROLE) and kinds[start] in _CAPITALS
        if not (is_word or is_joint) or (token.folded in reading.tongue.speech.verbs and not token.is_cap):
            break
        start = before
    if kinds[start] == NAME and start < head and kinds[start + 1] not in (PART, ROLE, RANK):
        start = head
    return start


def role_after(reading: Reading, name: NameSpan) -> Role | None:
    """The post in apposition behind a name: after a comma or bracket, or after "is the"."""
    tokens, tongue = reading.tokens, reading.tongue
    at = name.end
    while at < len(tokens) and (
        reading.kinds[at] == "x" or (tokens[at].text == "," and at + 1 < len(tokens) and reading.kinds[at + 1] == "x")
    ):
        at += 1
    if at + 1 >= len(tokens):
        return None
    is_copula = tokens[at].folded in tongue.speech.copulas
    if not (tokens[at].text in (",", "(", "–", "—") or is_copula):
        return None
    at += 1
    opener = at
    opening = tongue.people.definite | tongue.people.indefinite | tongue.speech.clause | tongue.speech.copulas
    while at < len(tokens) and tokens[at].folded in opening:
        at += 1
    end = _end_right(reading, at)
    if end == at or tokens[at].folded in tongue.speech.prepositions or _is_of_another(reading, range(opener, at), end):
        return None
    head = next((n for n in range(at, min(at + 8, end)) if reading.kinds[n] in (ROLE, RANK)), None)
    if head is None or any(reading.kinds[n] == NAME and reading.kinds[n + 1] == NAME for n in range(at, head - 1)):
        return None
    if any(other.first <= head < other.start < end for other in reading.names):
        return None  # the next in a row of people with their posts
    if is_copula and tokens[at - 1].folded in tongue.speech.copulas and tongue.tag == "en":
        return None
    role = _role(reading, at, end)
    return _with_house(reading, role, end) if role else None


def _is_of_another(reading: Reading, opening: range, end: int) -> bool:
    """Whether a phrase behind a name is the post of the next name, or the subject of the next clause: ", and the Mayor, Ana Lua"."""
    tokens, tongue = reading.tokens, reading.tongue
    opens = {tokens[n].folded for n in opening}
    if not opens & (tongue.people.definite | tongue.speech.coordinators) or end >= len(tokens):
        return False
    if tokens[end].text == ",":
        return any(other.first == end + 1 for other in reading.names)
    is_told = tokens[end].folded in tongue.speech.finite | tongue.speech.verbs | tongue.speech.auxiliaries
    return is_told and bool(opens & tongue.people.definite)


def _end_right(reading: Reading, at: int) -> int:
    """Where a post in apposition ends: at a sign, a verb, or "who"."""
    tokens, speech = reading.tokens, reading.tongue.speech
    small = reading.tongue.people.of
    end = at
    while end < len(tokens) and end - at < LONGEST:
        token = tokens[end]
        if _is_short_form(tokens, end):
            end += 3
            continue
        if token.text in _STOPS or (token.folded in speech.verbs and not token.is_cap) or token.folded in speech.finite:
            break
        if end > at and not token.is_cap and speech.endings and token.folded.endswith(speech.endings):
            break
        if token.folded in speech.clause and token.folded not in small:
            break
        if token.folded in speech.auxiliaries - small and not token.is_cap:
            break
        end += 1
    while end > at and (tokens[end - 1].folded in small or not tokens[end - 1].is_word):
        end -= 1
    return end


def _is_short_form(tokens: Sequence[Token], at: int) -> bool:
    """Whether a bracket with an acronym stands inside a post, which goes on behind it: "Department of Trade (DoT) in Lisbon"."""
    inside = tokens[at : at + 4]
    return len(inside) == 4 and inside[0].text == "(" and inside[1].is_cap and inside[2].text == ")" and inside[3].is_word


def _with_house(reading: Reading, role: Role, end: int) -> Role:
    """The post with the organisation that a second comma adds: ", Director of Response, Ministry of Health"."""
    if role.organisation or end + 1 >= len(reading.tokens) or reading.tokens[end].text != ",":
        return role
    stop = _end_right(reading, end + 1)
    following = reading.tokens[stop].text if stop < len(reading.tokens) else "."
    inside = range(end + 1, stop)
    if stop == end + 1 or following not in '.,”"»;' or not any(reading.kinds[n] in (PART, ACRONYM) for n in inside):
        return role
    if not reading.tokens[end + 1].is_cap or reading.kinds[end + 1] in _TITLES:
        return role
    house = reading.text[reading.tokens[end + 1].start : reading.tokens[stop - 1].end]
    return Role(role.text, role.head, house, role.start, stop, role.noun)


def _role(reading: Reading, start: int, end: int) -> Role | None:
    """The post in ``tokens[start:end]``: honorifics off its ends, an acronym in front or behind "of" as its organisation."""
    tokens, kinds, people = reading.tokens, reading.kinds, reading.tongue.people
    while end > start and _is_trailing(reading, start, end - 1):
        end -= 1
    while start < end and kinds[start] == TITLE:
        start += 1
    heads = [n for n in range(start, end) if kinds[n] == ROLE and not _is_owner(tokens, n, end)] or [
        n for n in range(start, end) if kinds[n] == RANK
    ]
    if not heads:
        return None
    first = start
    while first < heads[0] and (kinds[first] == ACRONYM or tokens[first].folded in ("'s", "’s")):
        first += 1
    house = reading.text[tokens[start].start : tokens[first - 1].end].rstrip("'’s") if first > start else owner_before(reading, start)
    house = house or house_inside(reading, heads[0], end, is_office=all(_is_office(reading, n) for n in heads))
    at = next((n for n in range(heads[0] + 1, end - 1) if tokens[n].folded in people.at and tokens[n + 1].is_cap), None)
    if at is not None and first == start:
        house, end = reading.text[tokens[at + 1].start : tokens[end - 1].end], at
    return Role(
        reading.text[tokens[first].start : tokens[end - 1].end],
        people.roles.get(tokens[heads[0]].folded, tokens[heads[0]].folded),
        house,
        start,
        end,
        tokens[heads[0]].folded,
    )


def _is_trailing(reading: Reading, start: int, n: int) -> bool:
    """Whether the last token of a phrase is none of the post: an honorific, a sign, an article, in Arabic a rank behind the post."""
    token, kind = reading.tokens[n], reading.kinds[n]
    if reading.tongue.is_right_to_left and kind == RANK:
        return ROLE in reading.kinds[start:n]
    return kind == TITLE or not (token.is_word or token.text in _MARKS) or token.folded in reading.tongue.people.definite


def _is_owner(tokens: Sequence[Token], n: int, end: int) -> bool:
    """Whether a post's noun only owns the next one: the Secretary-General's envoy."""
    return n + 1 < end and tokens[n + 1].folded in ("'s", "’s")


def _is_office(reading: Reading, head: int) -> bool:
    """Whether a post is held of a field or a place, and what stands behind "of" is no organisation: minister, mayor."""
    people = reading.tongue.people
    folded = reading.tokens[head].folded
    return people.roles.get(folded, folded) in people.offices
