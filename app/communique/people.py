"""People as a release names them: the whole name, the post on a day, the form at first mention and later, the honorific."""

from __future__ import annotations

from communique.release import Forms, Name, PartialDate, Post, Speaker

HONORIFICS: dict[str, dict[str, str]] = {
    "mr": {"fr": "M.", "es": "el Sr.", "ar": "السيد"},
    "mrs": {"fr": "Mme", "es": "la Sra.", "ar": "السيدة"},
    "ms": {"fr": "Mme", "es": "la Sra.", "ar": "السيدة"},
    "miss": {"fr": "Mme", "es": "la Srta.", "ar": "الآنسة"},
}


def full_name(name: Name) -> str:
    """The name as printed, or its parts in the order they are said in."""
    if name.printed:
        return name.printed
    parts = (name.given, name.family) if name.order == "given-first" else (name.family, name.given)
    return " ".join(part for part in parts if part)


def short_name(name: Name) -> str:
    """The family name, or all there is."""
    return name.family or full_name(name)


def post_on(speaker: Speaker, day: PartialDate | None) -> Post | None:
    """The post held on a day, the first listed of several; without a day the post that has no end, else the first.

    A bound that is known in part counts as a whole: a post until 2024-10 is held on 31 October. None where no post fits the day.
    """
    if day is None or day.year is None:
        return next((post for post in speaker.posts if post.end is None), speaker.posts[0] if speaker.posts else None)
    return next((post for post in speaker.posts if holds(post, day)), None)


def holds(post: Post, day: PartialDate) -> bool:
    """Whether a day falls within a post; unknown parts of day and bounds are given the benefit of the doubt."""
    begun = post.start is None or _earliest(post.start) <= _latest(day)
    ended = post.end is not None and _latest(post.end) < _earliest(day)
    return begun and not ended


def forms_in(speaker: Speaker, language: str) -> Forms | None:
    """The forms of address in a language; a region's own come before the language's."""
    tag = language.replace("_", "-").lower()
    exact = (forms for forms in speaker.forms if forms.language.replace("_", "-").lower() == tag)
    near = (forms for forms in speaker.forms if _primary(forms.language) == _primary(tag))
    return next(exact, None) or next(near, None)


def honorific(speaker: Speaker, language: str) -> str:
    """The honorific as a language writes it; one with no other form in it stands as the house keeps it."""
    known = HONORIFICS.get(speaker.honorific.rstrip(".").lower(), {})
    return known.get(_primary(language), speaker.honorific)


def first_mention(speaker: Speaker, language: str, day: PartialDate | None = None) -> str:
    """How the speaker is named first: the house's form while the post it names is held, else title and whole name."""
    forms, post = forms_in(speaker, language), post_on(speaker, day)
    if (
        forms
        and forms.first
        and (day is None or post is None or not post.title or post.title in forms.first or _has_one(speaker))
    ):
        return forms.first
    name = full_name(speaker.name)
    if post is None or not post.title:
        return name
    short = _primary(language)
    if short in ("en", ""):
        return f"{post.title} {name}"
    return f"{name}{'،' if short == 'ar' else ','} {post.title}"


def later_mention(speaker: Speaker, language: str) -> str:
    """How the speaker is named after that: the house's form, else honorific and family name."""
    forms = forms_in(speaker, language)
    if forms and forms.later:
        return forms.later
    return " ".join(part for part in (honorific(speaker, language), short_name(speaker.name)) if part)


def mentions(speaker: Speaker, language: str) -> tuple[str, ...]:
    """Every form a speaker may be named by in a language, the longest first, none twice."""
    forms = forms_in(speaker, language)
    written = (forms.first, forms.later, *forms.alternates) if forms else ()
    whole = (full_name(speaker.name), later_mention(speaker, language), short_name(speaker.name))
    return tuple(sorted({form for form in (*written, *whole) if form}, key=lambda form: (-len(form), form)))


def _has_one(speaker: Speaker) -> bool:
    return len(speaker.posts) < 2


def _primary(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].lower()


def _earliest(day: PartialDate) -> tuple[int, int, int]:
    return day.year or 0, day.month or 1, day.day or 1


def _latest(day: PartialDate) -> tuple[int, int, int]:
    return day.year or 9999, day.month or 12, day.day or 31
