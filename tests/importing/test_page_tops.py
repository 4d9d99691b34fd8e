"""What pages set above and around a headline: menus, the kind beside the issuer, a newspaper beside a city."""

import pytest

from communique.importing.load import load

LEAD = "The harbour council met on Tuesday and decided to build eleven rescue stations before the winter storms come."


def release(*lines):
    return load("\n\n".join(lines).encode()).release


@pytest.mark.parametrize(
    ("kind", "date"),
    [("Press Release: Harbour Office", "Friday, 8 March 2024, 3:04 pm"), ("Media statement – Council of the Western Isles", "8 March 2024")],
)
def test_a_kind_before_its_issuers_name_beside_a_date_is_the_kind(kind, date):
    read = release("Eleven stations for the coast", date, kind, LEAD)
    assert (read.headline.plain, read.kind, read.subheads) == ("Eleven stations for the coast", kind.split(" –")[0].split(":")[0], ())
    assert (read.date.year, read.date.month, read.date.day) == (2024, 3, 8)


def test_a_kind_before_the_only_headline_is_its_label():
    read = release("8 March 2024", "Press release: Eleven Stations Open", LEAD)
    assert (read.headline.plain, read.kind) == ("Eleven Stations Open", "Press release")


def test_a_menu_with_bars_is_no_headline():
    read = release("Council", "Ana Lua | Council Live | Council Today | Films | Search", "Eleven stations for the coast", LEAD)
    assert read.headline.plain == "Eleven stations for the coast"


def test_a_newspaper_before_a_city_is_no_place():
    lead = "استقبل رئيس مجلس الميناء ماهر العلوي اليوم وفدا من بلدية المدينة لبحث بناء محطات الإنقاذ على الساحل الغربي."
    read = release("رئيس المجلس يستقبل وفد البلدية", "صوت الساحل- بغداد", lead)
    assert (read.dateline.city, len(read.body)) == ("بغداد", 1)
