"""Small PDF files drawn line by line, as office programs draw them."""

from __future__ import annotations

from pathlib import Path

import pytest

fpdf = pytest.importorskip("fpdf")

FONTS = Path("/usr/share/fonts/truetype/dejavu")
if not (FONTS / "DejaVuSerif.ttf").is_file():
    pytest.skip("needs the fonts of the Debian package fonts-dejavu-core", allow_module_level=True)

LEFT, RIGHT = 85.0, 540.0
INDENT = 36.0
SIZE, PITCH = 12.0, 17.0


class Paper:
    """A PDF in the making; lengths are points from the top left corner."""

    def __init__(self, landscape: bool = False) -> None:
        self.pdf = fpdf.FPDF(unit="pt", format="A4", orientation="L" if landscape else "P")
        self.pdf.set_auto_page_break(False)
        self.pdf.add_font("Serif", "", FONTS / "DejaVuSerif.ttf")
        self.pdf.add_font("Serif", "B", FONTS / "DejaVuSerif-Bold.ttf")
        self.page()

    def page(self) -> None:
        self.pdf.add_page()
        self.y = 80.0
        self.font()

    def font(self, style: str = "", size: float = SIZE) -> None:
        self.size = size
        self.pdf.set_font("Serif", style, size)

    def put(self, x: float, text: str, y: float | None = None) -> None:
        """Words at a place, without moving on."""
        self.pdf.text(x, self.y if y is None else y, text)

    def centre(self, middle: float, text: str) -> None:
        self.put(middle - self.pdf.get_string_width(text) / 2, text)

    def down(self, by: float = PITCH) -> None:
        self.y += by

    def wrap(self, text: str, width: float, first: float = 0.0) -> list[str]:
        lines: list[str] = []
        room = width - first
        for word in text.split():
            if lines and self.pdf.get_string_width(f"{lines[-1]} {word}") <= room:
                lines[-1] += f" {word}"
            else:
                room = width - (0 if lines else first)
                lines.append(word)
        return lines

    def paragraph(self, text: str, first: float = INDENT, bottom: float = 780.0) -> None:
        """A justified paragraph that goes on on a new page where it reaches the bottom."""
        lines = self.wrap(text, RIGHT - LEFT, first)
        for index, line in enumerate(lines):
            if self.y > bottom:
                self.page()
            x = LEFT + (0 if index else first)
            words = line.split()
            gap = 0.0
            if index + 1 < len(lines) and len(words) > 1:
                inked = sum(self.pdf.get_string_width(word) for word in words)
                gap = (RIGHT - x - inked) / (len(words) - 1)
            for word in words:
                self.put(x, word)
                x += self.pdf.get_string_width(word) + (gap or self.pdf.get_string_width(" "))
            self.down()

    def grid(self, xs: list[float], ys: list[float], skip: set[tuple[str, int, int]] | None = None) -> None:
        """Ruling lines around every square, without those in ``skip`` ("below"/"behind", row, column)."""
        skip = skip or set()
        self.pdf.set_line_width(0.5)
        for row in range(len(ys)):
            for column in range(len(xs) - 1):
                if ("below", row - 1, column) not in skip:
                    self.pdf.line(xs[column], ys[row], xs[column + 1], ys[row])
        for column in range(len(xs)):
            for row in range(len(ys) - 1):
                if ("behind", row, column - 1) not in skip:
                    self.pdf.line(xs[column], ys[row], xs[column], ys[row + 1])

    def bytes(self) -> bytes:
        return bytes(self.pdf.output())
