"""What stands below a release: contacts glued to it, who issued it, the page's boxes and forms, rights."""

import pytest

from communique.importing.load import load
from communique.release import PartialDate

BODY = "Crews train at night\n\nThe crews of nine islands train at night from this week on, said the harbour office, which opened a school for them.\n\n“It is good,” said Maren Okafor-Lind, head of training at the office.\n\nThe school has room for ninety people and opens in the spring.\n\n"
ABOUT = "About Harbour Aid Harbour Aid has trained crews on nine islands for more than forty years and works with the ports of the whole western coast."


def body(found):
    return [block.text.plain for block in found.release.body]


@pytest.mark.parametrize(
    "foot",
    [
        "Hate crime reporting\n\nCaught on camera\n\nHow to spot a scam\n\nAsk. Listen. Respect.\n\nHow can we help you?\n",
        "Leave a Reply\n\nYour email address will not be published. Required fields are marked *\n",
        "Read the original article on Harbour News.\n\nCopyright © 2026 Harbour Office. All rights reserved. To contact the holder of the rights for corrections, write to us.\n",
        "Latest posts\n\nPort opens a second school for the crews of the northern islands\n\nMarch 3, 2026\n",
    ],
)
def test_boxes_forms_rights_and_other_pages_below_the_text_are_furniture(foot):
    found = load((BODY + foot).encode())
    assert len(body(found)) == 3
    assert body(found)[-1].startswith("The school has room")


def test_names_behind_a_colon_stay_in_the_body_when_notes_follow():
    found = load(f"{BODY}The following will attend the opening of the school on the quay of the old port:\n\nMaren Okafor-Lind\nHead of Training\n\nNotes to media:\n\n- Please come by ten.\n".encode())
    assert body(found)[-2:] == ["Maren Okafor-Lind", "Head of Training"]
    assert found.release.notes


def test_a_contact_glued_behind_the_last_sentence_is_a_contact():
    found = load(f"{BODY}{ABOUT} Media contact: Salwa Haddioui, salwa@icro.example\n".encode())
    assert [block.text.plain for block in found.release.boilerplate] == [ABOUT]
    assert found.release.contacts[0].email == "salwa@icro.example"


def test_an_about_whose_name_ends_with_a_point_is_boilerplate():
    text = "Acerca de Ayuda Puerto Inc. Con sede en Vigo, España, Ayuda Puerto forma a las tripulaciones de nueve islas y trabaja con los puertos de toda la costa oeste."
    spanish = "Las islas entrenan de noche\n\nLas tripulaciones de nueve islas entrenan de noche desde esta semana, informó la oficina del puerto.\n\nLa escuela tiene sitio para noventa personas y abre en la primavera.\n\n"
    assert [block.text.plain for block in load((spanish + text).encode()).release.boilerplate] == [text]


def test_who_issued_a_wires_text_stands_with_the_contacts_that_follow():
    found = load(f"{BODY}SOURCE Harbour Office of the Western Islands\n\nFor more information: Press office, [email protected]\n".encode())
    assert len(body(found)) == 3
    assert "[email protected]" in " ".join(one.text for one in found.release.contacts)


def test_an_end_mark_between_number_signs_keeps_its_signs():
    assert load(f"{BODY}# ENDS #\n".encode()).release.end_mark == "# ENDS #"


def test_a_heading_of_contacts_with_more_words_and_a_colon_opens_them():
    found = load(f"{BODY}{ABOUT}\n\nFor Media Inquiries and Expert Voices:\n\nSalwa Haddioui: salwa@icro.example\n".encode())
    assert [block.text.plain for block in found.release.boilerplate] == [ABOUT]


@pytest.mark.parametrize("line", ["Date: 12 May 2026", "Lisbon, 12 May 2026", "Published on 12 May 2026", "12 May 2026"])
def test_the_date_at_the_foot_is_the_release_s_where_the_head_has_none(line):
    found = load(f"{BODY}{line}\n".encode())
    assert found.release.date == PartialDate(2026, 5, 12)
    assert found.release.dateline is None
    assert len(body(found)) == 3


def test_dates_of_several_other_pages_at_the_foot_are_not_the_release_s():
    found = load(f"{BODY}Port opens a second school\n\n12 May 2026\n\nNew boats for the north\n\n3 April 2026\n".encode())
    assert found.release.date is None


@pytest.mark.parametrize("line", ["25 ذو القعدة 1447", "1447/11/25 هـ - 2026/05/12 م", "عدد المشاهدات: 120"])
def test_a_hijri_date_or_a_counter_below_an_arabic_headline_is_no_subhead(line):
    lead = "افتتح وزير الموانئ سالم الحداد اليوم مدرسة جديدة للإنقاذ البحري في حي الميناء القديم، بحضور عدد من المسؤولين وأطقم الزوارق من تسع جزر."
    release = load(f"وزير الموانئ يفتتح مدرسة جديدة للإنقاذ\n\n{line}\n\n{lead}\n".encode()).release
    assert (release.subheads, [block.text.plain for block in release.body]) == ((), [lead])


def test_a_ministry_beside_a_date_is_no_place():
    text = "Nota de prensa\n\nEl puerto abre una escuela\n\nMinisterio de Puertos - 12.5.2026 - 10:35 h\n\nLas tripulaciones de nueve islas entrenan de noche desde esta semana, informó la oficina del puerto, que abrió una escuela en la antigua aduana de la ciudad.\n"
    release = load(text.encode()).release
    assert (release.dateline, release.date) == (None, PartialDate(2026, 5, 12))
