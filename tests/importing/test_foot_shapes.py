"""Feet as pages and offices set them: profiles without a heading, rows of an advisory, end marks with a clock, menus, feet of pages."""

import pytest

from communique.importing.load import load

HEAD = "ICRO opens a school for night crews"
LEAD = "The International Coastal Rescue Organization (ICRO) opened a school for the crews of nine islands on the old quay of the harbour today."
MORE = "The school has room for ninety people and opens in the spring, and the office pays for the boats of the smaller islands."


def release(*lines, apart="\n\n"):
    return load((apart.join((HEAD, LEAD, MORE, *lines)) + "\n").encode()).release


def texts(blocks):
    return [block.text.plain for block in blocks]


@pytest.mark.parametrize(
    "profile",
    [
        "ICRO, based in Lisbon, is dedicated to rescue at sea and unites the services of seventy-four countries, of which nine are islands.",
        "The International Coastal Rescue Organization (ICRO) is an intergovernmental body with seventy-four member countries and a seat in Lisbon.",
        "The ICRO represents the rescue services of seventy-four countries and was founded by the ports of the whole western coast.",
    ],
)
@pytest.mark.parametrize("tail", [[], ["Contact:", "Salwa Haddioui, salwa@icro.example"], ["ENDS"]])
def test_a_last_paragraph_that_says_what_the_issuer_is_is_boilerplate(profile, tail):
    found = release(profile, *tail)
    assert (texts(found.body), texts(found.boilerplate)) == ([LEAD, MORE], [profile])


@pytest.mark.parametrize(
    ("head", "lead", "profile"),
    [
        ("L’OISC ouvre une école pour équipages", "L’Organisation internationale de sauvetage côtier (OISC) a ouvert aujourd’hui une école pour les équipages de neuf îles sur le vieux quai du port.", "L’OISC, la plus grande organisation de sauvetage de la côte, représente plus de soixante-dix services de secours en mer."),
        ("Salvamar Norte abre una escuela", "La organización Salvamar Norte abrió hoy una escuela para las tripulaciones de nueve islas en el muelle viejo del puerto.", "Salvamar Norte es una organización humanitaria que reúne a los servicios de rescate de setenta países de la costa."),
    ],
)
def test_so_it_is_in_other_languages(head, lead, profile):
    middle = {"L": "L’école compte quatre-vingt-dix places et ouvrira au printemps.", "S": "La escuela tiene noventa plazas y abrirá en primavera."}[head[0]]
    found = load("\n\n".join((head, lead, middle, profile)).encode()).release
    assert texts(found.boilerplate) == [profile]
    assert len(found.body) == 2


@pytest.mark.parametrize(
    "last",
    [
        "The programme is a joint plan of seventy-four countries to train the crews of nine islands at night, and it ends in the spring.",
        "ICRO Secretary General Maren Okafor-Lind is a former harbour master and has led the crews of nine islands for many years now.",
        "ICRO is a partner of the school on the old quay, “and a good one it is for all of us on the coast”, said the harbour master.",
        "Farland is a country of nine islands, and the crews of its smaller ports have trained at night for more than twenty years.",
        "ICRO provides the boats, and on 3 May 2024 the first of them was handed over to the crews of the smaller islands at the old quay.",
        "Operation Lantern is a campaign of seventy-four countries to train the crews of nine islands at night, and it ends in the spring.",
    ],
)
def test_a_last_paragraph_about_anything_else_stays_in_the_body(last):
    assert texts(release(last).body)[-1] == last


@pytest.mark.parametrize("apart", ["\n\n", "\n"])
def test_an_advisory_s_rows_stay_in_the_body_each_on_one_line(apart):
    found = release("What:", "Opening of the school", "When :", "Friday, 13 March at 9.30", "Where:", "12 Quay Street (at the old crane)", "Port Selim", "F1 2QS", apart=apart)
    assert texts(found.body)[2:] == ["What: Opening of the school", "When : Friday, 13 March at 9.30", "Where: 12 Quay Street (at the old crane) Port Selim F1 2QS"]


def test_rows_that_hold_their_words_stay_too():
    rows = ["Quoi : Ouverture de l’école", "Quand : vendredi 13 mars, 9 h 30", "Lieu : vieux quai"]
    lead = "Les médias sont invités à l’ouverture de l’école pour les équipages de neuf îles, sur le vieux quai du port, ce vendredi."
    assert texts(load("\n\n".join(("Une école pour les équipages", lead, *rows)).encode()).release.body) == [lead, *rows]


@pytest.mark.parametrize(
    ("glued", "mark"),
    [(" (end)", "(end)"), (" [ENDS]", "[ENDS]"), (" -Ends- 12:30 GMT", "-Ends-"), (" ### 9.15 pm 0127", "###"), ("\n\n(END)", "(END)")],
)
def test_an_end_mark_is_found_behind_the_last_sentence_and_before_a_clock(glued, mark):
    found = load(f"{HEAD}\n\n{LEAD}\n\n{MORE}{glued}\n".encode()).release
    assert (texts(found.body), found.end_mark) == ([LEAD, MORE], mark)


def test_so_it_is_in_french_and_arabic():
    french = "Une école pour les équipages\n\nLa capitainerie a ouvert aujourd’hui une école pour les équipages de neuf îles sur le vieux quai du port. (Fin)\n"
    arabic = "افتتاح مدرسة لطواقم الجزر\n\nافتتح مكتب الميناء اليوم مدرسة لطواقم تسع جزر على الرصيف القديم وتتسع المدرسة لتسعين شخصا. // انتهى // 22:34ت م 0127\n"
    assert [load(text.encode()).release.end_mark for text in (french, arabic)] == ["(Fin)", "// انتهى //"]


@pytest.mark.parametrize("sign", ["-ICRO Press", "– ICRO –", "-ICRO"])
def test_the_issuer_s_sign_on_the_last_line_is_an_end_mark(sign):
    assert release(sign).end_mark == sign


def test_who_signs_the_last_words_stays_with_them():
    found = release("“Fair winds to all of you.”", "Maren Okafor-Lind, Secretary General of ICRO")
    assert texts(found.body)[-1] == "Maren Okafor-Lind, Secretary General of ICRO"


def test_the_menu_at_a_page_s_foot_is_no_contact():
    menu = ["Leadership", "Careers", "Boats & Crews", "Schools", "Justice 2020", "Old Quay", "Internships", "Podcasts"]
    found = release("###", "Harbour Office", "12 Quay Street", "718-555-0110", *menu, apart="\n")
    assert found.contacts == ()
    found = release("Contact: Salwa Haddioui, 718-555-0110", *menu, apart="\n")
    assert len(found.contacts) == 1 and "Careers" not in found.contacts[0].text


def test_an_english_heading_of_contacts_holds_in_every_language():
    lead = "La organización Salvamar Norte abrió hoy una escuela para las tripulaciones de nueve islas en el muelle viejo del puerto."
    found = load(f"Una escuela para tripulaciones\n\n{lead}\n\nLa escuela abrirá en primavera.\n\nContact DetailsJoaquín Ferreiro\n\njoaquin@salvamar.example\n".encode()).release
    assert [one.email for one in found.contacts] == ["joaquin@salvamar.example"]
    assert len(found.body) == 2


FOOT = "Harbour Office Building • 12 Quay Street • Port Selim • 214-555-0110"


def test_the_foot_of_every_page_is_unplaced_and_its_broken_lines_are_joined():
    words = (LEAD + " " + MORE + " Nobody on the coast has seen such a school before, and the crews of the smaller islands, among them those of the Old Quay and of Port Selim, have asked for one since the great storm of the year before last.").split()
    lines, width = [""], [88, 97, 93, 99, 90, 96]
    for word in words:
        if len(lines[-1]) + len(word) > width[len(lines) % 6]:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    text = "\n".join((HEAD, *lines, FOOT, "", *lines, FOOT))
    found = load(text.encode())
    assert {one.text for one in found.unplaced if one.reason == "foot of a page"} == {FOOT}
    assert not any(block.text.plain[:1].islower() or FOOT in block.text.plain for block in found.release.body)


def test_paragraphs_set_on_one_line_three_spaces_apart_are_parted():
    line = "   ".join([LEAD, MORE, "Nobody on the coast has seen such a school before.", "“It is good,” said Maren Okafor-Lind, Secretary General of ICRO.", LEAD, MORE])
    assert len(load(f"{HEAD}\n\n{line}\n".encode()).release.body) == 6
