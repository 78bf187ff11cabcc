"""Words over the one text: what underthesea rewrites, the spans do not."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import parse
from extract.lexicon import at, entries, pattern
from extract.text import Span, plain
from extract.words import Reading, segment, tagged
from rules.schema import table
from tests.extract.makers import FOOT, HEAD, document

SENTENCES = [
    "Uỷ ban nhân dân xã giao Phòng Văn hoá - Xã hội rà soát.",
    "Sở Nội vụ  tổ chức   đào tạo,bồi dưỡng cán bộ.",
    "Báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 15/12/2025.",
    "Thực hiện 100% chỉ tiêu; đạt ≥ 98,5 %…",
    "",
    "   ",
]


@pytest.mark.parametrize("sentence", SENTENCES)
def test_words_are_intervals_of_the_text_in_order(sentence: str) -> None:
    words = segment(sentence)
    assert all(0 <= word.start < word.end <= len(sentence) for word in words)
    assert all(first.end <= second.start for first, second in pairwise(words))
    assert "".join("".join(sentence[w.start : w.end].split()) for w in words) == "".join(sentence.split())


@settings(max_examples=60)
@given(st.text(alphabet=list("aăđươỷúà bcÚỶ \n\t.,;:-()/%0123"), max_size=60))
def test_words_never_lose_a_letter(text: str) -> None:
    assert "".join("".join(text[w.start : w.end].split()) for w in segment(text)) == "".join(text.split())


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("rà soát thủ tục hành chính", ["rà soát", "thủ tục", "hành chính"]),
        ("đào tạo cán bộ", ["đào tạo", "cán bộ"]),
    ],
)
def test_two_syllables_of_one_word_are_one_word(text: str, words: list[str]) -> None:
    assert [text[w.start : w.end] for w in segment(text)] == words


def test_a_name_is_not_glued_to_the_verb_before_it() -> None:
    text = "giao Phòng Nội vụ rà soát"
    assert text.index("Phòng") in {word.start for word in segment(text)}


def test_a_verb_counts_only_as_a_whole_word() -> None:
    text = "công tác đào tạo"
    assert Reading(text).at("verbs", text.index("tạo"), len(text)) == 0
    assert Reading(text, words=False).at("verbs", text.index("tạo"), len(text)) == len("tạo")


def test_tags_are_of_the_words_of_the_text() -> None:
    text = "Sở Y tế kiểm tra các cơ sở."
    found = {text[span.start : span.end]: tag for span, tag in tagged(text)}
    assert found["kiểm tra"].startswith("V")


def test_blocks_are_segmented_apart() -> None:
    text = "hành\nchính"
    reading = Reading(text, [Span(0, 4), Span(5, len(text))])
    assert reading.begins_word(5)


def test_a_plan_can_be_read_without_words() -> None:
    made = document(*HEAD, "I. NHIỆM VỤ|bold", "1. Sở Nội vụ rà soát thủ tục.", *FOOT)
    assert [task.text for task in parse(made, words=False).tasks] == ["Sở Nội vụ rà soát thủ tục."]


# ---------------------------------------------------------------- word lists


@pytest.mark.parametrize("name", sorted(table("lexicon")))
def test_every_entry_of_a_list_is_found_whole(name: str) -> None:
    found = entries(name)
    assert found
    assert found == tuple(sorted(found, key=lambda entry: (-len(entry), entry)))
    for entry in found:
        assert at(name, entry, 0, len(entry)) == len(entry), entry
        assert at(name, entry + "x", 0, len(entry) + 1) < len(entry) + 1


@pytest.mark.parametrize("name", sorted(table("lexicon")))
def test_lists_are_written_in_normal_form(name: str) -> None:
    assert all(entry == plain(entry) == " ".join(entry.split()) for entry in entries(name))


def test_the_longest_entry_wins() -> None:
    view = plain("Ủy ban nhân dân xã")
    assert at("unit_heads", view, 0, len(view)) == len("ủy ban nhân dân")
    assert pattern("unit_heads").match(view)
