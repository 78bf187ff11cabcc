"""Orders in a press article about a plan."""

import pytest

from extract import parse
from extract.model import Plan
from tests.extract.makers import document, names

TITLE = "Chủ động phòng, chống dịch bệnh năm 2025|bold"
OPENING = "Ngày 12/3, UBND xã Hòa An đã ban hành Kế hoạch phòng, chống dịch bệnh năm 2025 trên địa bàn xã."

Order = tuple[str, list[str], list[str]]
# what it shows, the paragraphs below the opening, the tasks: text, lead, support
ROWS: list[tuple[str, list[str], list[Order]]] = [
    (
        "chairman demands",
        [
            (
                "Chủ tịch UBND xã yêu cầu Trạm Y tế xã giám sát chặt chẽ dịch tễ tại các thôn, báo cáo "
                "trước ngày 30/4/2025."
            ),
        ],
        [
            (
                (
                    "Chủ tịch UBND xã yêu cầu Trạm Y tế xã giám sát chặt chẽ dịch tễ tại các thôn, báo cáo "
                    "trước ngày 30/4/2025."
                ),
                ["Trạm Y tế xã"],
                [],
            ),
        ],
    ),
    (
        "subject must",
        ["Trạm Y tế xã có trách nhiệm giám sát dịch tễ, phát hiện sớm ca bệnh tại cộng đồng."],
        [
            (
                "Trạm Y tế xã có trách nhiệm giám sát dịch tễ, phát hiện sớm ca bệnh tại cộng đồng.",
                ["Trạm Y tế xã"],
                [],
            ),
        ],
    ),
    (
        "two addressees, two tasks",
        [
            (
                "Trạm Y tế xã chủ trì, phối hợp với các thôn phun hóa chất diệt muỗi. Công an xã có trách "
                "nhiệm bảo đảm an ninh trật tự tại các chốt kiểm dịch."
            ),
        ],
        [
            (
                "Trạm Y tế xã chủ trì, phối hợp với các thôn phun hóa chất diệt muỗi.",
                ["Trạm Y tế xã"],
                ["các thôn"],
            ),
            (
                "Công an xã có trách nhiệm bảo đảm an ninh trật tự tại các chốt kiểm dịch.",
                ["Công an xã"],
                [],
            ),
        ],
    ),
    (
        "run of sentences to one addressee",
        [
            (
                "UBND xã yêu cầu các trường học tổ chức vệ sinh môi trường hằng tuần. Thông báo ngay cho "
                "Trạm Y tế khi có học sinh nghi mắc bệnh."
            ),
        ],
        [
            (
                (
                    "UBND xã yêu cầu các trường học tổ chức vệ sinh môi trường hằng tuần. Thông báo ngay "
                    "cho Trạm Y tế khi có học sinh nghi mắc bệnh."
                ),
                ["các trường học"],
                [],
            ),
        ],
    ),
    (
        "what was done is none",
        ["Trong tháng 2, Trạm Y tế xã đã tổ chức ba đợt phun hóa chất tại các thôn trọng điểm."],
        [],
    ),
    (
        "a report of the meeting is none",
        [
            (
                "Phát biểu tại hội nghị, đồng chí Chủ tịch UBND xã nhấn mạnh tầm quan trọng của công tác "
                "phòng bệnh."
            ),
        ],
        [],
    ),
    (
        "what stands before the order is cut",
        [
            (
                "Trước diễn biến phức tạp của dịch, Chủ tịch UBND xã yêu cầu các thôn tổ chức tổng vệ sinh "
                "vào sáng thứ Bảy hằng tuần."
            ),
        ],
        [
            (
                "Chủ tịch UBND xã yêu cầu các thôn tổ chức tổng vệ sinh vào sáng thứ Bảy hằng tuần.",
                ["các thôn"],
                [],
            ),
        ],
    ),
    (
        "đề nghị",
        ["UBND xã đề nghị Ủy ban MTTQ Việt Nam xã và các đoàn thể vận động hội viên tham gia diệt bọ gậy."],
        [
            (
                (
                    "UBND xã đề nghị Ủy ban MTTQ Việt Nam xã và các đoàn thể vận động hội viên tham gia "
                    "diệt bọ gậy."
                ),
                ["Ủy ban MTTQ Việt Nam xã", "các đoàn thể"],
                [],
            ),
        ],
    ),
    (
        "giao",
        [
            (
                "Chủ tịch UBND xã giao Phòng Văn hóa - Xã hội làm đầu mối theo dõi, tổng hợp kết quả, báo "
                "cáo trước ngày 25 hằng tháng."
            ),
        ],
        [
            (
                (
                    "Chủ tịch UBND xã giao Phòng Văn hóa - Xã hội làm đầu mối theo dõi, tổng hợp kết quả, "
                    "báo cáo trước ngày 25 hằng tháng."
                ),
                ["Phòng Văn hóa - Xã hội"],
                [],
            ),
        ],
    ),
    (
        "được giao",
        ["Công an xã được giao chủ trì kiểm tra việc chấp hành quy định phòng dịch tại các cơ sở lưu trú."],
        [
            (
                (
                    "Công an xã được giao chủ trì kiểm tra việc chấp hành quy định phòng dịch tại các cơ "
                    "sở lưu trú."
                ),
                ["Công an xã"],
                [],
            ),
        ],
    ),
    (
        "cần",
        ["Người đứng đầu các cơ quan, đơn vị cần chủ động xây dựng phương án ứng phó khi dịch lan rộng."],
        [
            (
                (
                    "Người đứng đầu các cơ quan, đơn vị cần chủ động xây dựng phương án ứng phó khi dịch "
                    "lan rộng."
                ),
                ["Người đứng đầu các cơ quan, đơn vị"],
                [],
            ),
        ],
    ),
    (
        "a fact about a body is none",
        ["Trạm Y tế xã hiện có 07 cán bộ, trong đó có 02 bác sĩ phụ trách công tác dự phòng của toàn xã."],
        [],
    ),
]


def article(*paragraphs: str) -> Plan:
    return parse(document(TITLE, OPENING, *paragraphs))


@pytest.mark.parametrize(("paragraphs", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_orders(paragraphs: list[str], expected: list[Order]) -> None:
    found = [task for task in article(*paragraphs).tasks if not task.optional]
    assert [(task.text, names(task.lead), names(task.support)) for task in found] == expected


def test_an_article_has_neither_head_nor_sections_nor_labels() -> None:
    made = article(*(paragraph for row in ROWS for paragraph in row[1]))
    assert made.form == "article"
    assert made.sections == []
    assert all(value is None for _, value in made.header)
    assert {task.label for task in made.tasks} == {None}
