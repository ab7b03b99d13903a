"""The file of a quote: JSON text beside the design, read strictly, written whole or not at all."""

from __future__ import annotations

import base64
import binascii
import json
from pathlib import Path

from pydantic import ValidationError

from configurator.bom.quote.model import Quote
from configurator.core.errors import Fault, QuoteFileError
from configurator.core.jsonfile import JsonValue, dump_json, parse_json, read_bounded
from configurator.core.text import say
from configurator.core.validation import faults_of
from configurator.core.whole_file import write_whole

SUFFIX = ".rackloop-quote"
FORMAT = "rackloop-quote"
VERSION = 1
_LIMIT_BYTES = 8 * 1024**2
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def load_quote(path: Path) -> Quote:
    """Read a quote; everything wrong with the file is raised as one QuoteFileError."""
    data = read_bounded(path, QuoteFileError, _LIMIT_BYTES)
    return quote_from_bytes(data, str(path))


def save_quote(path: Path, quote: Quote) -> None:
    """Write a quote; whatever happens, the old or the new file is there whole."""
    write_whole(path, quote_to_text(quote).encode(), QuoteFileError)


def quote_to_text(quote: Quote) -> str:
    """Write a quote as the text of a file; equal quotes give equal text."""
    content = quote.model_dump(mode="json", exclude_none=True)
    return dump_json({"format": FORMAT, "version": VERSION, "quote": content})


def quote_from_bytes(data: bytes, file: str) -> Quote:
    """Read the content of a file; ``file`` is only named in faults."""
    content = parse_json(data, file, QuoteFileError, _LIMIT_BYTES)
    try:
        quote = Quote.model_validate_json(json.dumps(_quote(content, file)))
    except ValidationError as error:
        raise QuoteFileError(*faults_of(error, file)) from None
    logo_bytes(quote, file)
    return quote


def logo_bytes(quote: Quote, file: str = "") -> bytes:
    """Give the picture of the seller's logo, empty without one; it is a PNG or a JPEG."""
    try:
        picture = base64.b64decode(quote.logo, validate=True)
    except binascii.Error:
        raise QuoteFileError(Fault(file, "logo", say("is no picture in base 64"))) from None
    if picture and not picture.startswith(_PICTURES):
        raise QuoteFileError(Fault(file, "logo", say("is neither a PNG nor a JPEG picture")))
    return picture


def _quote(content: JsonValue, file: str) -> JsonValue:
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise QuoteFileError(Fault(file, "format", say("this is no quote")))
    version = content.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        reason = say("{version!r} is no version number", version=version)
        raise QuoteFileError(Fault(file, "version", reason))
    if version > VERSION:
        newer = say(
            "written by a newer Rackloop (format {written}); this one reads up to {version}",
            written=version,
            version=VERSION,
        )
        raise QuoteFileError(Fault(file, "version", newer))
    if unknown := sorted(set(content) - {"format", "version", "quote"}):
        raise QuoteFileError(*(Fault(file, key, say("is no part of a quote")) for key in unknown))
    return content.get("quote", {})
