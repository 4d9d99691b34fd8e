"""Who is said to speak: the verb and the words for the speaker that stand beside direct speech, in English, French, Spanish and Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from communique.checking.passage import Passage
from communique.patterns import lazily
from communique.text import Span

_ENGLISH = """
said says say added adds told tells noted notes stated states stressed stresses emphasized emphasised emphasizes emphasises
explained explains warned warns continued continues concluded concludes commented comments remarked remarks declared declares
announced announces underlined underscored highlighted recalled insisted insists claimed claims argued argues urged urges wrote
writes asked asks replied replies reiterated confirmed confirms acknowledged observed admitted admits boasted boasts gushed
enthused quipped raved crowed bragged exclaimed blasted slammed fumed confessed conceded alleged maintained affirmed assured
reaffirmed responded shared
"""
_FRENCH = """
déclaré dit expliqué souligné ajouté indiqué affirmé rappelé précisé estimé conclu annoncé assuré reconnu poursuivi noté observé
insisté averti confié salué déclare explique souligne ajoute indique affirme rappelle précise estime conclut annonce assure
reconnaît poursuit note observe insiste avertit confie rassuré commenté commente martelé lancé renchéri
"""
_SPANISH = """
dijo señaló afirmó agregó añadió indicó explicó expresó manifestó aseguró sostuvo destacó puntualizó precisó declaró subrayó
recordó reveló concluyó comentó anunció advirtió enfatizó informó apuntó reiteró resaltó aclaró confirmó dice señala afirma
agrega añade indica explica expresa manifiesta asegura sostiene destaca declara subraya recuerda
"""
_ARABIC = """
قال قالت وقال وقالت أضاف أضافت وأضاف وأضافت أكد أكدت وأكد وأكدت أوضح أوضحت وأوضح وأوضحت صرح صرحت وصرح أشار أشارت وأشار وأشارت
تابع وتابع ذكر وذكر
"""
VERBS = {"en": _ENGLISH.split(), "fr": _FRENCH.split(), "es": _SPANISH.split(), "ar": _ARABIC.split()}
NEUTRAL_ENGLISH = frozenset(("said", "says", "added", "told"))
_CLOSED = lazily(r"[.,!?…]?[ \u00a0\u202f]?[”\"»’]{0,2}[ \u00a0]?[,–—-]?[ \u00a0]?")
_WORDS = r"(?:[^,.;:!?“”\"«»()–—\n]|(?<=\b[A-ZÀ-Þ])\.|(?<=\b[MDS][rs])\.|(?<=\bMrs)\.|(?<=\bProf)\.|(?<=\b[GL][et]n)\.)"
_OPENED = '[ \u00a0\u202f]?[“"«‘]?[ \u00a0\u202f]?'


@dataclass(frozen=True, slots=True)
class Said:
    """Words beside direct speech that say who speaks: the speech, the verb, and the words for the speaker (may be a pronoun)."""

    span: Span
    verb: str
    verb_start: int
    verb_end: int
    start: int
    end: int
    behind: bool

    def words(self, passage: Passage) -> str:
        """The words for the speaker."""
        return passage.plain[self.start : self.end]


@cache
def _patterns(tongue: str) -> tuple[re.Pattern[str], ...]:
    """Three patterns: verb and speaker behind the speech, speaker and verb behind it, and either before it."""
    verbs = "|".join(sorted(VERBS[tongue], key=len, reverse=True))
    said = rf"(?P<verb>\b(?:{verbs})\b)"
    joined = (
        r"(?:(?:a|ont|avait)(?:-t-(?:il|elle|on))? |(?:a|ont|est) (?:pour sa part, |également |aussi )?)?"
        if tongue == "fr"
        else ""
    )
    pronoun = r"(?:-t)?-?" if tongue == "fr" else ""
    line = r"[^.;!?“”\"«»\n]"
    return (
        re.compile(rf"{joined}{said}{pronoun}(?P<who>{_WORDS}{{0,110}})", re.I),
        re.compile(rf"(?P<who>{_WORDS}{{1,110}}?) (?:has |have |had |also |then |further |later |{joined.strip() or 'also '})?{said}", re.I),
        re.compile(rf"(?P<who>{line}{{0,160}}?){said}(?P<rest>{line}{{0,90}})(?:[:,]|that|que){_OPENED}\Z", re.I),
    )  # fmt: skip


def attributions(passage: Passage) -> tuple[Said, ...]:
    """What stands beside the direct speech of a passage, at most one for each stretch of it."""
    tongue = passage.language.split("-")[0].casefold()
    if tongue not in VERBS or not passage.speech:
        return ()
    return tuple(said for span in passage.speech for said in _beside(passage, span, _patterns(tongue)))


def _beside(passage: Passage, span: Span, patterns: tuple[re.Pattern[str], ...]) -> Iterator[Said]:
    first, second, before = patterns
    plain = passage.masked
    closed = _CLOSED.match(passage.plain, span.end)
    at = closed.end() if closed else span.end
    found = first.match(plain, at) or second.match(plain, at)
    if found:
        yield Said(span, found["verb"], *found.span("verb"), *_trimmed(plain, *found.span("who")), True)
        return
    line = plain[max(0, span.start - 300) : span.start]
    for found in [match for match in (before.search(line),) if match]:
        offset = span.start - len(line)
        who = found.span("who") if found["who"].strip() else found.span("rest")
        begin, end = _trimmed(plain, who[0] + offset, who[1] + offset)
        yield Said(span, found["verb"], found.start("verb") + offset, found.end("verb") + offset, begin, end, False)


def _trimmed(plain: str, start: int, end: int) -> tuple[int, int]:
    part = plain[start:end]
    return start + len(part) - len(part.lstrip()), start + len(part.rstrip())
