"""Every character that hides or deceives is found in every field; genuine text of the world's scripts raises nothing."""

from __future__ import annotations

import unicodedata

import pytest

from communique.checking.checker import Checker
from communique.house_style.load import load
from communique.release import Block, Contact, Dateline, Image, Name, Post, Release, Speaker
from communique.text import Span, Text

CHECKER = Checker(load())
HIDDEN = [
    0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x2060, 0xFEFF, 0x180E, 0x115F,
    0x3164, 0x2063, 0x200C, 0x200D, 0x00AD,
]  # fmt: skip
NAMES = """
José Ángel Núñez|Łukasz Żółkiewski|Nguyễn Thị Bích Hằng|Þórunn Ægisdóttir|Şükrü Çağlayan|Đorđe Kovačević|Jürgen Groß|Zoë Brontë|Søren Ørsted
Ñusta Quispe
Māori Tūhoe
Анна Ковальчук|Ђорђе Ћирић|Эльдар Ёлкин|Γεώργιος Παπαδόπουλος|Ελένη Ψαρρού|Անի Հակոբյան|გიორგი ბერიძე|محمد بن عبد الله|فاطمة الزهراء
مریم می‌خواهم|کتاب‌ها|نمی‌دانم|دانش‌آموزان
דוד בן־גוריון|שרה כהן|क्‍ष|र्‍य|श्रीमती शर्मा|বাংলা র‍্যাব|മലയാളം ന്‍|සිංහල ක්‍රි|ខ្មែរ
ไทย สมชาย|မြန်မာ|李小龍|王芳|김민준|東京太郎|ひらがな カタカナ|አበበ ቢቂላ|ᐃᓄᒃᑎᑐᑦ
""".replace("\n", "|").strip("|").split("|")
SIGNS_TEXT = "👩‍🚒|👨‍👩‍👧‍👦|🏳️‍🌈|🏴󠁧󠁢󠁳󠁣󠁴󠁿|❤️|1️⃣|👍🏽|☎️|🇵🇹|5 µm|5 μg/ml|α-ketone|β blocker|Ω|Δt|π/2|E=mc²|№ 5|½|€5|naïve|café|cooperación|œuvre|ﬁne"
SIGNS = SIGNS_TEXT.split("|")
FRAMES = ("{}", "“{}” spoke.", "Ms {} of Merrow", "{}, aged 34", "They met {}.", "({})", "{}’s boat", "a {} b")
GENUINE = [frame.format(one) for one in (*NAMES, *SIGNS) for frame in FRAMES]


def found(release: Release) -> set[str]:
    return {one.rule for one in CHECKER.check(release) if one.rule in ("TY13", "TY15")}


def test_five_hundred_genuine_strings_raise_nothing() -> None:
    assert len(GENUINE) > 500
    guilty = []
    for words in GENUINE:
        for language in ("en", "ar", "fa"):
            if found(Release(language=language, body=(Block("b", "paragraph", Text(words)),))):
                guilty.append(words)
    assert guilty == []


@pytest.mark.parametrize("sign", HIDDEN, ids=lambda sign: f"U+{sign:04X}")
def test_a_hidden_character_is_found_in_every_field(sign: int) -> None:
    bad = f"Mer{chr(sign)}row"
    link = Text("report", (Span(0, 6, "link", f"https://www.icro.example/{bad}"),))
    for release in (
        Release(headline=Text(bad)), Release(subheads=(Text(bad),)), Release(body=(Block("b", "paragraph", Text(bad)),)), Release(byline=bad),
        Release(notes=(Block("n", "paragraph", Text(bad)),)), Release(boilerplate=(Block("p", "paragraph", Text(bad)),)), Release(reference=bad),
        Release(notice=bad), Release(dateline=Dateline(city=bad)), Release(contacts=(Contact("c", name=bad),)), Release(kind=bad),
        Release(contacts=(Contact("c", web=f"https://{bad}.example"),)), Release(speakers=(Speaker("s", Name("Ada", bad)),)),
        Release(body=(Block("b", "paragraph", link),)), Release(images=(Image("i", "a.png", bad),)),
        Release(images=(Image("i", "a.png", credit=bad),)),
        Release(speakers=(Speaker("s", Name("Ada", "Brant"), posts=(Post(bad, "ICRO"),)),)),
    ):  # fmt: skip
        assert "TY13" in found(release), release


@pytest.mark.parametrize("bad", ["М\u0065rrow", "Mеrrow", "Ροrt", "Portօ", "ＭErrow", "Аdа"], ids=ascii)
def test_a_word_of_two_alphabets_is_found(bad: str) -> None:
    assert len({unicodedata.name(c).split()[0] for c in bad}) > 1
    for release in (
        Release(headline=Text(bad)), Release(dateline=Dateline(city=bad)), Release(speakers=(Speaker("s", Name("Ivo", bad)),)),
        Release(contacts=(Contact("c", web=f"https://{bad}.example/"),)), Release(contacts=(Contact("c", email=f"{bad}@icro.example"),)),
        Release(images=(Image("i", "a.png", credit=bad),)), Release(body=(Block("b", "paragraph", Text(f"See https://{bad}.example now.")),)),
    ):  # fmt: skip
        assert "TY15" in found(release)


MIXTURES = """
Anna Иванова|Анна Brant|A. Иванова|J. Παπαδόπουλος|M. محمد|А. Ковальчук (A. Kovalchuk)|Ελένη Smith|Maren Окафор-Линд|王 Maren|김 Brant
β-carotene|α-tocopherol|5 µm|5 μm|10 Ω|10 Ω|kΩ|TNFα|NFκB|IFNα-2b|PPARα|IL-1β|χ²
東京ICRO|ICRO中文|日本Maren|ICROの訓練|ＩＣＲＯ東京|ICROは|PDF-файл|MMS-центр
""".replace("\n", "|").strip("|").split("|")


@pytest.mark.parametrize("words", MIXTURES, ids=ascii)
def test_words_of_one_alphabet_each_raise_nothing_beside_one_another(words: str) -> None:
    given, _, family = words.partition(" ")
    for release in (
        Release(headline=Text(words)), Release(byline=words), Release(contacts=(Contact("c", name=words),)), Release(dateline=Dateline(city=words)),
        Release(speakers=(Speaker("s", Name(given, family)),)), Release(speakers=(Speaker("s", Name(printed=words)),)),
        Release(speakers=(Speaker("s", Name("Ada", "Brant"), posts=(Post("Head", words),)),)),
        Release(images=(Image("i", "a.png", words, credit=words),)),
        Release(body=(Block("b", "paragraph", Text(f"They met {words} on Friday.")),)),
    ):  # fmt: skip
        assert found(release) == set(), release


@pytest.mark.parametrize("family", ["Brаnt", "Brántо", "Ивaнова", "Παπαδoπουλος"], ids=ascii)
def test_one_word_of_a_name_that_mixes_alphabets_is_found(family: str) -> None:
    assert "TY15" in found(Release(speakers=(Speaker("s", Name("Anna", family)),)))


POINTED_TEXT = "مُحَمَّد|الشَّرِكَة|שָׁלוֹם|שּׁ|שׁלום|בְּרֵאשִׁית|क़लम|क़लम|10 Ω|Ångström|300 K|豈豈|ক্ষ|ไทย|Nguyễn"
POINTED = POINTED_TEXT.split("|")


@pytest.mark.parametrize("words", POINTED, ids=ascii)
def test_points_and_twins_of_other_scripts_are_no_loose_accents(words: str) -> None:
    release = Release(body=(Block("b", "paragraph", Text(f"They wrote {words} there.")),))
    assert "TY18" not in {one.rule for one in CHECKER.check(release)}
    loose = Release(body=(Block("b", "paragraph", Text(f"They wrote {words} in a café.")),))
    assert "TY18" in {one.rule for one in CHECKER.check(loose)}


def test_marks_of_direction_are_left_alone_inside_right_to_left_text() -> None:
    assert found(Release(language="ar", body=(Block("b", "paragraph", Text("قالت ICRO\u200f إنها")),))) == set()
