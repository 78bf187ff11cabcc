"""The table of terms in the README (that the block is up to date is tested with the README)."""

from outputs.expressions import WRITTEN, expressions


def test_there_are_twenty_rows_and_each_has_a_reading() -> None:
    rows = expressions().splitlines()[2:]
    assert len(rows) == len(WRITTEN) == 20
    assert [row for row in rows if "no term" in row] == [row for row in rows if "Quyết định" in row]
    assert "| trước ngày 20/6 | `before 2025-06-20` | 19/06/2025 |" in rows
