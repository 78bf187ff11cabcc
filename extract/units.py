"""Names of bodies and offices: where a list of them ends in a sentence, and how it is split."""

from __future__ import annotations

import re

from extract.lexicon import pattern
from extract.text import Span, plain_pattern, trim
from extract.words import Reading

_WORD = re.compile(r"[^\W_]+(?:[./&-][^\W_]+)*|[^\w\s]|_")
_QUANTIFIER = plain_pattern(
    r"(?:(?:tất cả |toàn thể )?(?:các|những|mọi|mỗi|từng|toàn thể|một số|tất cả|đại diện|tập thể)\s+)+"
)
_CLASS = plain_pattern(r"(?:các|những|mọi|mỗi|từng|toàn thể|tất cả)\b")
_ABROAD = plain_pattern(
    r"trên (?:địa bàn|toàn)|trong (?:tỉnh|huyện|xã|phường|thành phố|ngành|sở|tiểu ban|ban|tổ|cụm|hệ thống|đơn vị|trường|cơ quan|khối|toàn|phạm vi|đoàn|địa bàn|lĩnh vực|khu)"
    r"|tại (?:địa phương|tỉnh|trung ương|các|cơ sở)"
)
_NAMED_CLASS = plain_pattern(r"(?:[Cc]ác|UBND|Ủy ban|Uỷ ban|Công an|Phòng)\b[^,;:]{0,60}$")


def _head(reading: Reading, start: int, end: int) -> int:
    """Where the head noun stands: behind "các", "toàn thể", unless that is part of the noun ("các cấp")."""
    view = reading.view
    quantifier = _QUANTIFIER.match(view, start, end)
    if quantifier and reading.at("unit_heads", quantifier.end(), end):
        return quantifier.end()
    return start if reading.at("unit_heads", start, end) or not quantifier else quantifier.end()


def begins_unit(reading: Reading, start: int, end: int) -> bool:
    """Whether the name of a unit begins at ``start`` of the plain view."""
    view = reading.view
    head = _head(reading, start, end)
    quantifier = head > start
    if reading.at("not_units", head, end) or reading.at("not_units", start, end):
        return False
    if _ACTS.match(view, head, end) and not quantifier:
        return False
    return bool(reading.at("unit_heads", head, end))


# "tổ chức" is a body before these words and the verb "to organise" before all others.
_BODIES = r"(?=\s*(?:,|;|\(|/|và|cá nhân|chính trị|xã hội|đoàn thể|đảng|kinh tế|tôn giáo|quần chúng|có liên quan|liên quan|hội(?! nghị| thảo| thi| diễn| chợ| đàm| trại)|công đoàn|tín dụng|thành viên|nghề nghiệp|khoa học|hành chính|tương đương|trực thuộc|đơn vị|thuộc))"
_ACTS = plain_pattern(rf"tổ chức(?!{_BODIES})")


def list_end(reading: Reading, start: int, end: int) -> int:
    """Where the list of units that begins at ``start`` ends; ``start`` itself where none begins.

    A list runs on until a verb in small letters, a word that cannot stand in a name, or the end of
    the clause; commas, semicolons and "và" go on only before another name.
    """
    text, view = reading.text, reading.view
    if not begins_unit(reading, start, end):
        return start
    head = _head(reading, start, end)
    position = head + max(reading.at("unit_heads", head, end), reading.at("compound_names", head, end))
    last = position
    words = 0
    while words < 90:
        m = _WORD.search(text, position, end)
        if m is None:
            return last
        words += 1
        token, at_word = m[0], m.start()
        gap = text[position:at_word]
        if "\n" in gap and gap.strip(" \t") and text[at_word : at_word + 1].isupper():
            return last
        if token == ":" and _members(reading, position, m.end(), end):
            position = m.end()
            continue
        if token in ".:":
            return last
        if token in ",;":
            if not _joins(reading, m.end(), end, token):
                return last
        elif token == "(":
            closing = text.find(")", at_word, end)
            inside = trim(text, Span(at_word + 1, closing)) if closing > 0 else Span(0, 0)
            if not inside or not (begins_unit(reading, *inside) or text[inside.start].isupper()):
                return last
            position = last = closing + 1
            continue
        elif view[at_word : m.end()] in {"và", "cùng", "hoặc"}:
            follow = re.compile(r"\s*(?:với\s+)?").match(text, m.end(), end)
            if not _joins(reading, follow.end() if follow else m.end(), end, "và"):
                return last
        elif token in "-–/&":
            pass
        elif length := _inside(reading, at_word, end):
            position = last = at_word + length
            continue
        elif _ends(reading, at_word, m.end(), end):
            return last
        elif not re.match(r"\w", token):
            if token not in "“”\"'‘’":
                return last
        position = m.end()
        if re.match(r"[\w“”\"]", token):
            last = position
    return last


_HAVING = plain_pattern(
    r"có (?!trách nhiệm|nhiệm vụ|văn bản|kế hoạch|biện pháp|giải pháp|hình thức|phương án|ý kiến|báo cáo|thể)|không thuộc diện \w+ \w+"
)
_WORKING = plain_pattern(
    r"(?:(?<!liên )đoàn|tổ|ban|hội đồng|nhóm|đội|tiểu ban|bộ phận|các cơ sở|những cơ sở|mọi cơ sở|từng cơ sở|số cơ sở)\s$"
)
_CENTRE = plain_pattern(
    r"trung tâm (?:xúc tiến|kiểm soát|phục vụ|phát triển|điều hành|giám sát|bảo trợ|đào tạo|truyền thông|giáo dục|điều dưỡng|tư vấn|ứng dụng)\b"
)
# … which such a body does for others rather than being named by it.
_ACTING = plain_pattern(
    r"(?:chủ trì|phối hợp|tham mưu|thực hiện|có|báo cáo|xây dựng|triển khai|rà soát|tổng hợp|hoàn thành|ban hành|tiếp tục|trình|gửi|lập|phân công|họp|căn cứ|chịu|phải|cần)\b"
)


def _inside(reading: Reading, start: int, end: int) -> int:
    """Length of words at ``start`` that qualify a unit without ending its name ("có liên quan")."""
    view = reading.view
    if m := _ABROAD.match(view, start, end):
        return m.end() - start
    if length := reading.at("compound_names", start, end):
        return length
    classlike = _CLASS_NEAR.search(view, max(0, start - 60), start)
    if (length := reading.at("unit_inner_verbs", start, end)) and (
        classlike or not view.startswith("được", start)
    ):
        return length
    if (m := _HAVING.match(view, start, end)) and classlike:
        return m.end() - start
    if (m := _CENTRE.match(view, max(0, start - 10), end)) and m.end() > start:
        return m.end() - start
    verb = 0 if reading.at("adverbs", start, end) else reading.at("verbs", start, end)
    if verb and _WORKING.search(view, max(0, start - 14), start) and not _ACTING.match(view, start, end):
        follow = start + verb
        while follow < end and view[follow] == " ":
            follow += 1
        # "đoàn kiểm tra" is a body, "đoàn kiểm tra việc …" a body that inspects
        if not re.match(r"(?:việc|các|những|toàn|về|và)\b", view[follow:end]):
            return verb
    return 0


_CLASS_NEAR = plain_pattern(r"(?:\b(?:các|những|mọi|mỗi|từng)\b|\bubnd\b)[^;.:]*$")


def _ends(reading: Reading, start: int, word_end: int, end: int) -> bool:
    """Whether the word at ``start`` is no part of a unit's name: a verb, or a word that links on."""
    text, view = reading.text, reading.view
    if text[start].isupper():
        return False
    if view.startswith("có ", start):
        return True
    if reading.at("unit_ends", start, end):
        return True
    if view.startswith("tổ chức", start) and not _ACTS.match(view, start, end):
        return False
    if _ACTS.match(view, start, end):
        return not re.search(r"(?:các|những|mọi|mỗi|ban)\s$", view[max(0, start - 6) : start])
    verb = reading.at("verbs", start, end)
    if (
        verb
        and (m := re.compile(r"\s*,\s*").match(view, start + verb, end))
        and text[m.end() : m.end() + 1].isupper()
    ):
        if reading.at("list_heads", m.end(), end):
            return False  # "Trưởng phòng Tổng hợp, Giám đốc …": the list goes on behind it
    noun = max(reading.at(n, start, end) for n in ("unit_heads", "class_words", "place_words"))
    if noun:
        following = text[start + noun : end].lstrip()[:1]
        return bool(verb >= noun and not following.isupper())
    return bool(verb) or reading.tag(start).startswith("V")


def _joins(reading: Reading, start: int, end: int, separator: str) -> bool:
    """Whether a list goes on after a separator: another unit, class word or capital name follows."""
    text = reading.text
    while start < end and text[start].isspace():
        start += 1
    if start >= end:
        return False
    upper = text[start].isupper()
    if _in_compound(reading.view, max(0, start - 40), start - 1, start, end):
        return True
    verb = reading.at("verbs", start, end)
    unit = max(reading.at(n, start, end) for n in ("unit_heads", "class_words", "place_words"))
    if begins_unit(reading, start, end) or unit:
        return not (verb > unit and not upper)
    if separator == ";":
        return False
    return upper and not reading.at("adverbs", start, end)


_LEADING = plain_pattern(
    r"(?:[-+*•·●]\s*|(?:do|giao|cùng với|cùng|với|phối hợp với|phối hợp|và|đề nghị|chủ trì|thực hiện)\s+"
    r"|(?:các )?(?:đơn vị|cơ quan)(?: phối hợp| chủ trì| thực hiện)?\s*:\s*|(?:phối hợp|chủ trì|tham mưu|thực hiện|đơn vị|cơ quan|chính)\s*:\s*)+"
)
_NOBODY = plain_pattern(r"(?:theo|như|không|nt$|-nt-|căn cứ|\W*$)")
_SEPARATOR = plain_pattern(r"[;\n]|,|/|\s(?:và|cùng với|cùng|phối hợp với|phối hợp)\s")


def split_units(reading: Reading, span: Span) -> list[Span]:
    """The units of a stretch that holds nothing else, as spans without connecting words."""
    text, view = reading.text, reading.view
    found: list[Span] = []
    for piece in _lines(text, span):
        start = piece.start
        cut = start
        while True:
            m = _SEPARATOR.search(view, cut, piece.end)
            if m is None:
                break
            cut = m.end()
            if _inside_brackets(text, start, m.start()):
                continue
            if m[0] in ";\n" or _splits(reading, start, m, piece.end):
                found.append(Span(start, m.start()))
                start = m.end()
        found.append(Span(start, piece.end))
    return [unit for span in found if (unit := _clean(reading, span))]


def _lines(text: str, span: Span) -> list[Span]:
    lines, start = [], span.start
    for m in re.compile(r"\n").finditer(text, span.start, span.end):
        following = text[m.end() : span.end].lstrip()
        if following and (following[0].isupper() or following[0] in "-–+•*"):
            lines.append(Span(start, m.start()))
            start = m.end()
    lines.append(Span(start, span.end))
    return lines


def _members(reading: Reading, start: int, after: int, end: int) -> bool:
    """Whether a colon behind a class is followed by the names of its members ("UBND các phường: A, B")."""
    m = re.compile(r"\s+(?=\S)").match(reading.text, after, end)
    if m is None or not _CLASS_NEAR.search(reading.view, max(0, start - 60), start):
        return False
    follow = m.end()
    return (
        reading.text[follow].isupper()
        and not reading.at("verbs", follow, end)
        and not reading.at("adverbs", follow, end)
    )


def _inside_brackets(text: str, start: int, position: int) -> bool:
    return text.count("(", start, position) > text.count(")", start, position)


def _splits(reading: Reading, start: int, m: re.Match[str], end: int) -> bool:
    """Whether a comma, slash or "và" parts two units rather than two words of one name."""
    text, view = reading.text, reading.view
    follow = m.end()
    while follow < end and text[follow].isspace():
        follow += 1
    if follow >= end:
        return True
    if _in_compound(view, start, m.start(), m.end(), end):
        return False
    before = view[start : m.start()].strip()
    if _FIELD.search(before) and not (
        reading.at("list_heads", follow, end) and m[0] != "," and "phụ trách" not in before
    ):
        return False
    if before.startswith(("đồng chí ", "đ/c ")) and _OFFICE.match(view, follow, end):
        return False
    word_end = follow + max(1, len(re.match(r"\w*", text[follow:end])[0]))  # type: ignore[index]
    upper = text[follow].isupper()
    if upper and _PLACES_NAMED.search(before) and not reading.at("list_heads", follow, end):
        return False
    if reading.at("place_words", follow, end) and not reading.at("list_heads", follow, end):
        return False
    if ":" in text[start : m.start()] and not reading.at("list_heads", follow, end):
        return False
    if m[0] == "/":
        return bool(upper and reading.at("list_heads", follow, end))
    classlike = reading.at("class_words", follow, end)
    if not upper and classlike and not _QUANTIFIER.match(view, follow, end):
        if _CLASS.match(before) or before in {
            "sở",
            "ban",
            "cơ quan",
            "tổ chức",
            "cá nhân",
            "đơn vị",
            "thủ trưởng cơ quan",
            "thủ trưởng các cơ quan",
        }:
            return bool(m[0].strip() in {"cùng", "cùng với"})
        if all(
            reading.at("class_words", *part) == part.end - part.start
            for part in _parts(view, start, m.start())
        ):
            return False
        if re.search(r"\b(?:các|những)\b", before) and classlike >= word_end - follow:
            return m[0].strip() != ","
        return True
    if reading.at("list_heads", follow, end):
        if (
            not upper
            and view[follow:word_end] in {"ban", "phòng", "hội", "trường", "trung tâm", "đoàn", "cơ", "tổ"}
            and _CLASS.match(before)
        ):
            return False
        return True
    if upper:
        return True
    return m[0].strip() in {"cùng", "cùng với", "phối hợp với", "phối hợp"}


def _parts(view: str, start: int, end: int) -> list[Span]:
    """The stretches between the commas of an interval."""
    cuts = [start - 1, *(m.start() for m in re.compile(",").finditer(view, start, end)), end]
    return [trim(view, Span(a + 1, b)) for a, b in zip(cuts, cuts[1:], strict=False)]


_PLACES_NAMED = plain_pattern(
    r"(?:các|hai|ba|bốn) (?:xã|phường|thị trấn|huyện|thị xã|thành phố|quận|thôn|đặc khu|tỉnh)(?:,? (?:xã|phường|thị trấn|huyện|thị xã|thành phố|và))*\s\S"
)
_FIELD = plain_pattern(r"\b(?:lĩnh vực|liên quan đến|phụ trách|chức năng về)\b")
_OFFICE = plain_pattern(
    r"(?:phó |quyền )?(?:ủy viên|chủ tịch|bí thư|trưởng|giám đốc|chánh|phó|hiệu trưởng|phụ trách|thành viên)\b"
)


def _in_compound(view: str, start: int, separator: int, after: int, end: int) -> bool:
    """Whether the separator stands inside a known name such as "Văn hóa, Thể thao và Du lịch"."""
    low = max(start, separator - 60)
    for m in pattern("compound_names").finditer(view, low, min(end, after + 60)):
        if m.start() <= separator and after <= m.end():
            return True
    return False


def _clean(reading: Reading, span: Span) -> Span | None:
    """A unit's name without connecting words and final punctuation; None for what names nobody."""
    text, view = reading.text, reading.view
    span = trim(text, span)
    if m := _LEADING.match(view, span.start, span.end):
        span = Span(m.end(), span.end)
    end = span.end
    while end > span.start and (text[end - 1] in ".,;:/-–…" or text[end - 1].isspace()):
        end -= 1
    span = trim(text, Span(span.start, end))
    if not span or _NOBODY.match(view, span.start, span.end):
        return None
    if span.end - span.start < 2 or not any(c.isalpha() for c in text[span.start : span.end]):
        return None
    if m := _STANDING.search(view, span.start, span.end):
        span = Span(span.start, m.start())
    if text.count("(", *span) == 0 and text.count(")", *span) == 1 and text[span.end - 1] == ")":
        return Span(span.start, span.end - 1)
    return span


# What brackets say of a unit's part in the work is no part of its name.
_STANDING = plain_pattern(
    r"\s*\((?:là )?(?:cơ quan|đơn vị)?\s*(?:thường trực|chủ trì|đầu mối|chủ trì,? phối hợp)\b[^()]*\)\s*$"
)


def unit_strings(text: str) -> list[str]:
    """The units named in a string that holds nothing else.

    >>> unit_strings("Sở Nội vụ, Tài chính và các cơ quan có liên quan")
    ['Sở Nội vụ', 'Tài chính', 'các cơ quan có liên quan']
    """
    return [text[s.start : s.end] for s in split_units(Reading(text), Span(0, len(text)))]
