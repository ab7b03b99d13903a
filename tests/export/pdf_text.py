"""Text of a PDF as a reader extracts it."""

import io

from pypdf import PdfReader


def reader(data):
    return PdfReader(io.BytesIO(data))


def pages(data):
    return [page.extract_text() for page in reader(data).pages]


def text(data):
    """All pages on one line each word, so that line breaks do not matter."""
    return " ".join(" ".join(pages(data)).split())
