"""Pictures come in cleaned, under a free name, as one step; what is no picture is told in a sentence."""

import io

import pytest
from PIL import Image as Drawing
from PySide6.QtWidgets import QLineEdit

from communique import fields
from communique.worker import loop
from communique.worker.requests import Shop
from communique_ui.background import Failure
from communique_ui.editors.images import THUMB, thumbnail
from communique_ui.field_editors import bind, editor_for
from communique_ui.messages import MessageBar
from communique_ui.pictures import Pictures
from communique_ui.services import Services


def a_picture(kind="PNG"):
    out = io.BytesIO()
    Drawing.new("RGB", (320, 90), "#336699").save(out, kind)
    return out.getvalue()


class Worker:
    """Answers by the worker's own function, in this process."""

    def request(self, op, header, on_answer, on_failure=None, payload=b""):
        answer, data = loop.answer(Shop(), {"id": 1, "op": op, **header}, payload)
        if answer["ok"]:
            on_answer(answer, data)
        else:
            on_failure(Failure(answer["error"], answer["kind"], answer))


@pytest.fixture
def pictures(qtbot, document):
    bar = MessageBar()
    qtbot.addWidget(bar)
    editor = editor_for(fields.field("images"))
    qtbot.addWidget(editor)
    bind(editor, document)
    editor.show()
    made = Pictures(document, Services(Worker(), None, bar, lambda id_: None, lambda key: None), editor, editor)
    made.bar, made.editor = bar, editor
    return made


def test_a_picture_comes_in_as_one_step_and_asks_to_be_described(pictures, document, tmp_path):
    path = tmp_path / "Crew at sea.png"
    path.write_bytes(a_picture())
    pictures.add(str(path))
    assert [image.asset for image in document.release.images] == ["crew-at-sea.png"]
    assert document.assets["crew-at-sea.png"].startswith(b"\x89PNG")
    assert pictures.bar.texts() == ["“crew-at-sea.png” is in. Describe it for those who cannot see it."]
    assert pictures.editor.findChild(QLineEdit, "field.images.0.alt") is not None
    assert not pictures.editor.items[0]._picture.pixmap().isNull()
    document.undo_stack.undo()
    assert document.release.images == ()


def test_a_second_picture_of_that_name_gets_another(pictures, document, tmp_path):
    path = tmp_path / "crew.png"
    path.write_bytes(a_picture())
    pictures.add(str(path))
    pictures.add(str(path))
    assert [image.asset for image in document.release.images] == ["crew.png", "crew-2.png"]


def test_what_is_no_picture_is_told(pictures, document, tmp_path):
    path = tmp_path / "crew.png"
    path.write_bytes(b"no picture at all")
    pictures.add(str(path))
    assert document.release.images == () and document.assets == {}
    assert pictures.bar.texts() == ["This picture cannot be read; use a PNG or JPEG file."]
    pictures.add(str(tmp_path / "missing.png"))
    assert "no file" in pictures.bar.texts()[-1]


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_thumbnail_fits_its_room(qapp, kind):
    drawn = thumbnail(a_picture(kind), THUMB, 2.0)
    assert (drawn.width(), drawn.height()) == (320, 90) and drawn.devicePixelRatio() == 2.0


def test_other_bytes_are_never_decoded_here(qapp):
    assert thumbnail(a_picture("GIF"), THUMB, 1.0).isNull()
    assert thumbnail(b"\x89PNG and nothing else", THUMB, 1.0).isNull()
