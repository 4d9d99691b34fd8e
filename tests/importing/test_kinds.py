"""A paragraph whose point is what somebody said comes in as a quote."""

import pytest

from communique.importing.load import load

HEAD = "6 October 2026 - Media release\n\nCrews train at night\n\nLISBON, Portugal – The crews of Horta train at night, said Ms Salwa Haddioui.\n\n"


@pytest.mark.parametrize(
    ("paragraph", "kind"),
    [
        ("“Night is when people need us, and night is when we train,” said Ms Haddioui.", "quote"),
        ("Ms Haddioui said: “Night is when people need us most, and night is therefore when we train, every week of the year.”", "quote"),
        ("The course, which Ms Haddioui called “a long night”, ends on Friday with a swim across the harbour.", "paragraph"),
        ("“Yes,” said Ms Haddioui, who then showed the visitors the radio room, the slipway and the two boats that will serve.", "paragraph"),
    ],
)
def test_the_kind_of_a_paragraph(paragraph, kind):
    body = load((HEAD + paragraph + "\n").encode()).release.body
    assert [block.kind for block in body] == ["paragraph", kind]
