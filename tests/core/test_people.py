"""People are named by house form, language, and the post they hold on the day."""

from dataclasses import replace

from communique.house_style.load import load
from communique.people import first_mention, full_name, honorific, later_mention, mentions, post_on
from communique.release import Name, PartialDate, Post, Speaker

SECRETARY = next(person for person in load().people if person.id == "okafor-lind")


def test_names_are_said_in_their_own_order():
    assert full_name(Name("Maren", "Okafor-Lind")) == "Maren Okafor-Lind"
    assert full_name(Name("Seo-yeon", "Baek", "family-first")) == "Baek Seo-yeon"
    assert full_name(Name("Seo-yeon", "Baek", "family-first", "BAEK Seo-yeon")) == "BAEK Seo-yeon"


def test_the_post_is_that_of_the_day():
    assert post_on(SECRETARY, PartialDate(2024, 10, 31)).title == "Deputy Secretary General"
    assert post_on(SECRETARY, PartialDate(2024, 11, 1)).title == "Secretary General"
    assert post_on(SECRETARY, PartialDate(2018, 1, 1)) is None
    assert post_on(SECRETARY, None).title == "Secretary General"
    assert post_on(SECRETARY, PartialDate(None, 10, 31)).title == "Secretary General"


def test_a_day_known_in_part_gets_the_benefit_of_the_doubt():
    assert post_on(SECRETARY, PartialDate(2024)).title == "Secretary General"
    assert post_on(SECRETARY, PartialDate(2020)).title == "Deputy Secretary General"


def test_the_form_of_the_house_comes_first_while_its_post_is_held():
    assert first_mention(SECRETARY, "en-GB", PartialDate(2026, 1, 1)) == "ICRO Secretary General Maren Okafor-Lind"
    earlier = replace(SECRETARY, posts=(*SECRETARY.posts, Post("Harbour Master", "", PartialDate(2010), PartialDate(2015))))
    assert first_mention(earlier, "en", PartialDate(2012, 5, 5)) == "Harbour Master Maren Okafor-Lind"


def test_without_a_form_title_and_name_are_put_as_the_language_has_them():
    person = Speaker("x", Name("Ines", "Duarte"), "Ms", (Post("Harbour Master"),))
    assert first_mention(person, "en") == "Harbour Master Ines Duarte"
    assert first_mention(person, "fr") == "Ines Duarte, Harbour Master"
    assert later_mention(person, "en") == "Ms Duarte"
    assert later_mention(person, "fr") == "Mme Duarte"
    assert first_mention(replace(person, posts=()), "en") == "Ines Duarte"


def test_honorifics_are_those_of_the_language():
    assert honorific(SECRETARY, "en") == "Ms" and honorific(SECRETARY, "es") == "la Sra." and honorific(SECRETARY, "ar") == "السيدة"
    assert honorific(replace(SECRETARY, honorific="Dr"), "fr") == "Dr"


def test_every_form_is_listed_longest_first():
    forms = mentions(SECRETARY, "en")
    assert forms[0] == "ICRO Secretary General Maren Okafor-Lind" and forms[-1] == "Okafor-Lind"
    assert "the Secretary General" in forms and len(set(forms)) == len(forms)
