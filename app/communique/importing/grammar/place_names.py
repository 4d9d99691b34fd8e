"""Whether words can name a place at all, and which of a dateline's places is the city and which the country."""

from __future__ import annotations

from communique.importing.grammar.telling import is_lesser
from communique.languages import Language, fold

LONGEST_PLACE = 5  # words


def is_name_of_place(place: str, tongue: Language, *, is_dated: bool) -> bool:
    """Whether a place is no post, no kind of release, and no common words; of those two beside a date may be a city: La Paz."""
    people = tongue.people
    if sum(c.isalpha() for c in place) < 2:
        return False  # A- and A+, by which a page sets its letters
    words = [fold(word).strip(".,") for word in place.replace("/", " ").split()]
    if fold(place) in tongue.countries or len(words) > 3:
        is_owned = len(words) > 3 and any(word.endswith(("'", "'s")) for word in words[:-1])  # Harbour Ministers' Meeting
        return len(words) <= LONGEST_PLACE and not is_owned and not any(word in people.roles for word in words)
    told = [word for word in words if word in people.roles or word in people.honorifics or word in people.generic or word in people.houses]
    plain = all(word in people.parts or word in tongue.common for word in words) and not (is_dated and len(words) == 2)
    return (
        not told
        and not plain
        and fold(place) not in tongue.parts.kinds
        and fold(place) not in tongue.parts.contacts
        and not is_lesser(place, tongue)
    )


def city_and_country(places: tuple[str, ...], tongue: Language) -> tuple[str, str]:
    """City and country (or state): the second place is the country; one place alone is a country where it is known as nothing else."""
    if len(places) == 1:
        folded = fold(places[0])
        if folded in tongue.countries and folded not in tongue.city_states:
            return "", places[0]
        return places[0], ""
    return (places[0], places[1]) if places else ("", "")
