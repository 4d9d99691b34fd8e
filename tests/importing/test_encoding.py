"""Bytes become text: marks, wide text, guesses, and what cannot be read."""

import pytest

from communique.encoding import decode, fit
from communique.errors import InputError

FRENCH = "« L’été à Genève », a déclaré François. Ça œuvre déjà — “très” bien… L’égalité coûte 5 €"
SPANISH = "“La señora llegó mañana”, señaló. ¿Qué pasó? Ñandú"
ARABIC = "وقال الأمين العام في مؤتمر صحفي عقب اجتماع، إن المركز بدأ العمل"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac-roman"])
@pytest.mark.parametrize("text", [FRENCH, SPANISH])
def test_western_text_comes_back_whole_from_every_usual_encoding(text, encoding):
    assert decode(text.encode(encoding)).text == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "cp1256"])
def test_arabic_text_comes_back_whole(encoding):
    assert decode(ARABIC.encode(encoding)).text == ARABIC


def test_a_guess_is_called_a_guess_and_named_in_words():
    guessed = decode(FRENCH.encode("cp1252"))
    assert guessed.is_guess and guessed.label == "Western (Windows)"
    assert not decode(FRENCH.encode()).is_guess


def test_a_declared_encoding_is_believed_where_it_fits():
    assert decode("señal".encode("latin-1"), "latin-1").encoding == "iso8859-1"
    assert decode("señal".encode(), "no-such-codec").text == "señal"


def test_control_characters_and_terminal_escapes_become_visible():
    text, count = fit("a\x00b\x1b[31mc\ud800d\te\n")
    assert text == "a\ufffdb\ufffdc\ufffdd\te\n"
    assert count == 3


def test_bytes_that_are_no_text_are_refused_in_one_sentence():
    with pytest.raises(InputError, match="not a text"):
        decode(bytes(range(256)) * 2 + b"\0" * 300)
