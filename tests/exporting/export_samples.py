"""Releases to export: one with everything in it, four languages, one with nothing, one with many pages. Own words, invented people."""

import struct
import zlib
from dataclasses import replace
from datetime import datetime

from communique.house_style.load import load
from communique.release import (
    Block,
    Contact,
    Dateline,
    Embargo,
    Event,
    Forms,
    Image,
    Name,
    PartialDate,
    Post,
    Quote,
    Release,
    Speaker,
    Unplaced,
    Waiver,
)  # fmt: skip
from communique.text import Span, Text

STYLE = load()
AMERICAN = load("us-newsroom")


def png(width: int, height: int, *more: tuple[bytes, bytes]) -> bytes:
    """A picture of a grey sea under a pale sky; ``more`` are chunks put before its end: (kind, content)."""
    rows = b"".join(b"\0" + (b"\xc8\xd6\xe0" if y < height // 2 else b"\x5a\x70\x80") * width for y in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(rows, 9)), *more, (b"IEND", b"")]
    parts = [struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks]
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


PICTURE = png(640, 400, (b"tEXt", b"Author\0CAMERASECRET"))
ASSETS = {"harbour.png": PICTURE}


def text(plain: str, *marks: tuple[str, str, str]) -> Text:
    """Words with spans over the first place each phrase stands in: (phrase, kind, value)."""
    spans = tuple(
        Span(plain.index(phrase), plain.index(phrase) + len(phrase), kind, value)  # type: ignore[arg-type]
        for phrase, kind, value in marks
    )
    return Text(plain, tuple(sorted(spans, key=lambda s: (s.start, s.end, s.kind, s.value))))


def blocks(prefix: str, *parts: tuple[str, str] | Text) -> tuple[Block, ...]:
    made = [("paragraph", part) if isinstance(part, Text) else (part[0], Text(part[1])) for part in parts]
    return tuple(Block(f"{prefix}{n}", kind, words) for n, (kind, words) in enumerate(made, 1))  # type: ignore[arg-type]


SECRETARY = Speaker(
    "s1", Name("Maren", "Okafor-Lind"), "Ms", (Post("Secretary General", "International Coastal Rescue Organization", PartialDate(2024, 11)),),
    (Forms("en", "ICRO Secretary General Maren Okafor-Lind", "Ms Okafor-Lind"),),
)  # fmt: skip
UNUSED = Speaker("s9", Name("Odalys", "Brannick-Thorne"), "Dr", (Post("Auditor"),))
SAID = "“Nobody drowns of a shortage of ribbons,” said Ms Okafor-Lind. “They drown because a boat comes late.”"

WHOLE = Release(
    id="5f0c1c1e-0c55-4f7e-9d4b-8a4f7c8a1a01", kind="Media release", language="en", date=PartialDate(2026, 10, 6),
    reference="ICRO/2026/41", notice="FOR PUBLICATION AFTER THE EMBARGO",
    embargo=Embargo(datetime(2026, 10, 6, 10, 0), "Europe/Lisbon"),  # noqa: DTZ001 - wall time
    headline=Text("Eleven coasts agree on one call for help"),
    subheads=(Text("From spring, a distress call reaches the nearest boat whatever flag it flies"),),
    byline="By the ICRO press desk", dateline=Dateline("Lisbon", "Portugal", PartialDate(2026, 10, 6)),
    body=(
        Block("b1", "paragraph", text("Rescue services of eleven coasts signed the Lisbon Protocol on Tuesday, "
              "which sends every distress call to the nearest lifeboat.", ("Lisbon Protocol", "link", "https://www.icro.example/protocol?l=en&p=1"),
              ("nearest", "strong", ""))),
        Block("b2", "quote", text(SAID, ("“Nobody drowns of a shortage of ribbons,”", "speech", "q1"))),
        Block("b3", "heading", Text("What changes for crews")),
        Block("b4", "paragraph", text("Crews of the Société nautique de Port-Brume trained with the new charts for a year, and "
              "called the method plain.", ("Société nautique de Port-Brume", "language", "fr"), ("plain", "emphasis", ""))),
        Block("b5", "list-item", Text("One form for every alarm")),
        Block("b6", "list-item", Text("One radio channel on all eleven coasts")),
        Block("b7", "list-item", Text("One log that all services can read")),
        Block("b8", "paragraph", text("The Arabic version calls it نداء واحد للجميع and the crews like that name.",
              ("نداء واحد للجميع", "language", "ar"))),
    ),
    quotes=(Quote("q1", "s1"),), speakers=(SECRETARY, UNUSED), end_mark="ENDS",
    boilerplate=blocks("p", Text(next(b for b in STYLE.boilerplate if b.language == "en").paragraphs[0])),
    notes=blocks("n", Text("Photographs in print quality can be had from the press desk."), ("list-item", "The next meeting is in May.")),
    contacts=(
        Contact("c1", "Press desk", organisation="International Coastal Rescue Organization", phone="+351 21 555 0142",
                email="press@icro.example", web="https://www.icro.example/press"),
        Contact("c2", "Duty officer", phone="+351 21 555 0199", email="duty@icro.example", private=("phone",)),
    ),
    images=(Image("i1", "harbour.png", "A lifeboat leaves a grey harbour", Text("The lifeboat Perseverance at Port-Brume."), "ICRO / R. Ames"),),
    waivers=(Waiver("DT01", "release", "WAIVERSECRET"),), history=(Event("2026-10-01T08:00:00Z", "HISTORYSECRET"),),
    unplaced=(Unplaced("UNPLACEDSECRET", "page furniture"),),
)  # fmt: skip
SECRETS = ("WAIVERSECRET", "HISTORYSECRET", "UNPLACEDSECRET", "Brannick", "CAMERASECRET", "555 0199", "5550199")

FRENCH = replace(
    WHOLE, id="fr-1", language="fr", kind="Communiqué de presse", headline=Text("Onze côtes, un seul appel de détresse"), subheads=(),
    dateline=Dateline("Lisbonne", "Portugal"), images=(), notice="", byline="",
    body=blocks("b", Text("Les services de sauvetage de onze côtes ont signé mardi le Protocole de Lisbonne."),
                ("quote", "« Un appel, un bateau », a résumé la Secrétaire générale.")), quotes=(), end_mark="FIN",
)  # fmt: skip
SPANISH = replace(
    FRENCH, id="es-1", language="es", kind="Comunicado de prensa", headline=Text("Once costas, una sola llamada de socorro"),
    dateline=Dateline("Lisboa", "Portugal"), body=blocks("b", Text("Los servicios de rescate de once costas firmaron el martes el Protocolo.")),
)  # fmt: skip
ARABIC = replace(
    FRENCH, id="ar-1", language="ar", kind="بيان صحفي", headline=Text("أحد عشر ساحلاً ونداء استغاثة واحد"), dateline=Dateline("لشبونة", "البرتغال"),
    body=blocks("b", text("وقّعت أجهزة الإنقاذ في 11 ساحلاً يوم الثلاثاء بروتوكول لشبونة مع ICRO في 6 أكتوبر 2026.", ("ICRO", "language", "en")),
                ("heading", "ما الذي يتغير"), ("list-item", "استمارة واحدة لكل إنذار"), ("list-item", "قناة لاسلكية واحدة")),
    boilerplate=blocks("p", Text(next(b for b in STYLE.boilerplate if b.language == "ar").paragraphs[0])), end_mark="انتهى",
)  # fmt: skip
EMPTY = Release()
RELEASES = {"whole": WHOLE, "french": FRENCH, "spanish": SPANISH, "arabic": ARABIC}


def long_release(paragraphs: int) -> Release:
    """A release of many paragraphs, each about 60 words."""
    words = "Crews rowed out before dawn and came back with every name on the list , though the sea gave nothing away . " * 3
    many = tuple(Block(f"b{n}", "paragraph", Text(f"Paragraph {n}. {words.strip()}")) for n in range(1, paragraphs + 1))
    return replace(WHOLE, id=f"long-{paragraphs}", body=many, quotes=())
