"""Galleys to set: a sample, one, seven and seventy pages, four languages, a list, a figure, links over lines. Own words."""

from dataclasses import replace

from export_samples import ASSETS, EMPTY, RELEASES, STYLE, WHOLE

from communique.galley import Furniture, Galley, GalleyBlock, Run, compose

SAMPLE = compose(WHOLE, STYLE, ASSETS)
DRAFT = compose(WHOLE, STYLE, ASSETS, draft=True)
NOTHING = compose(EMPTY, STYLE)
LANGUAGES = {name: compose(release, STYLE, ASSETS) for name, release in RELEASES.items()}

_SENTENCES = (
    "The rescue services of eleven coasts have agreed to answer every distress call with the nearest boat, whatever flag it flies.",
    "Crews will train together in the spring, exchange their charts of shoals and currents, and keep one log that all of them can read.",
    "“Nobody drowns of a shortage of ribbons,” said ICRO Secretary General Maren Okafor-Lind. “They drown because a boat comes late.”",
    "The International Coastal Rescue Organization will publish the figures of the first year, with explanatory notes for journalists.",
    "Working groups of administrators have sorted out who is responsible where, which procedures apply, and which equipment is shared.",
    "In Port-Brume, where the harbour freezes in January, volunteers still row out with oars that their grandparents carved.",
)


def paragraph(number: int, sentences: int = 4) -> str:
    """A paragraph of own words; equal numbers give equal words."""
    return " ".join(_SENTENCES[(number + step * (1 + number % 3)) % len(_SENTENCES)] for step in range(sentences))


def block(plain: str, role: str = "paragraph", **more: object) -> GalleyBlock:
    """A block of one run."""
    return GalleyBlock(role, str(more.pop("field", f"body.{role}")), (Run(plain),), str(more.pop("language", "en-GB")), **more)  # type: ignore[arg-type]


def galley(*blocks: GalleyBlock, **more: object) -> Galley:
    """A galley around blocks, with a headline unless one is among them."""
    headline = () if any(one.level == 1 for one in blocks) else (block("Eleven coasts agree on one call", "headline", level=1),)
    values: dict[str, object] = {
        "release_id": "urn:sample", "title": "Eleven coasts agree on one call", "language": "en-GB", "rtl": False,
        "organisation": "International Coastal Rescue Organization", "date": "2026-10-06", "kind": "Media release",
        "blocks": (*headline, *blocks), "furniture": Furniture("International Coastal Rescue Organization", "Page {page} of {pages}"),
    }  # fmt: skip
    return Galley(**{**values, **more})  # type: ignore[arg-type]


def of_length(paragraphs: int) -> Galley:
    """A galley of many paragraphs, a heading before every seventh."""
    blocks = []
    for number in range(paragraphs):
        if number % 7 == 3:
            blocks.append(block(f"What changes on coast {number}", "heading", level=2, field=f"body.h{number}"))
        blocks.append(block(paragraph(number), field=f"body.b{number}"))
    return galley(*blocks)


ONE_PAGE, SEVEN_PAGES, SEVENTY_PAGES = of_length(5), of_length(57), of_length(585)

_LONG_NAME = "the full text of the Lisbon Protocol on distress calls, in the wording that all eleven services have signed this Tuesday"
LINKS = galley(
    replace(block(""), runs=(
        Run("Read "), Run(_LONG_NAME, link="https://www.icro.example/protocol?l=en&p=1"), Run(", or write to "),
        Run("the press desk", link="mailto:press@icro.example"), Run(" ("), Run("+351 21 555 0142", link="tel:+351215550142"), Run(")."),
    )),
)  # fmt: skip
