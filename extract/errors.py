"""What can be wrong with a file, each with its exit code and a remedy for the person at the screen."""

from __future__ import annotations

from typing import ClassVar


class ReadError(Exception):
    """A file that cannot be read. ``remedy`` says in Vietnamese what the user can do about it."""

    code: ClassVar[str] = "unreadable"
    exit_code: ClassVar[int] = 10
    remedy: ClassVar[str] = "Mở tệp bằng phần mềm gốc, lưu lại thành .docx hoặc .pdf rồi thử lại."


class Missing(ReadError):
    code = "missing"
    exit_code = 11
    remedy = "Kiểm tra lại đường dẫn của tệp."


class Empty(ReadError):
    code = "empty"
    exit_code = 12
    remedy = "Tệp rỗng hoặc không có chữ; lấy lại bản đầy đủ từ nơi ban hành."


class Unsupported(ReadError):
    code = "unsupported"
    exit_code = 13
    remedy = "Chỉ đọc được .docx và .pdf; lưu tệp sang một trong hai dạng đó rồi thử lại."


class Damaged(ReadError):
    code = "damaged"
    exit_code = 14
    remedy = "Tệp hỏng hoặc bị cắt; tải hoặc sao chép lại từ nguồn."


class Encrypted(ReadError):
    code = "encrypted"
    exit_code = 15
    remedy = "Tệp có mật khẩu; mở bằng mật khẩu, lưu bản không khóa rồi thử lại."


class NeedsLibreOffice(ReadError):
    code = "needs_libreoffice"
    exit_code = 16
    remedy = "Cài LibreOffice (apt install libreoffice-writer) hoặc lưu tệp thành .docx."


class NeedsRecognition(ReadError):
    code = "needs_recognition"
    exit_code = 17
    remedy = "Bản quét chưa có chữ; cài bộ nhận dạng: apt install tesseract-ocr tesseract-ocr-vie"


class Secret(ReadError):
    code = "secret"
    exit_code = 18
    remedy = (
        "Văn bản có dấu chỉ độ mật: không bóc tách, không lưu; xử lý theo quy định về bảo vệ bí mật nhà nước."
    )
