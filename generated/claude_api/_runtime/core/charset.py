"""The text of a response, in the charset that it names."""

from __future__ import annotations

import codecs

import httpx2

from .errors import APIResponseValidationError

__all__ = ["check_charset", "lenient_text", "text_of"]


def text_of(response: httpx2.Response) -> str:
    """The body as text, in the charset that the response names, else UTF-8.

    A charset that Python does not know stands for UTF-8 where the body is that.

    Raises:
        APIResponseValidationError: it is not.
    """
    if _is_known(response):
        return response.text
    try:
        return response.content.decode()
    except UnicodeDecodeError:
        raise _unknown(response) from None


def lenient_text(response: httpx2.Response) -> str:
    """The same for an error, whose body is shown as far as it can be read."""
    if _is_known(response):
        return response.text
    return response.content.decode("utf-8", "replace")


def check_charset(response: httpx2.Response) -> None:
    """Raise where text, not read yet, could not be decoded.

    Raises:
        APIResponseValidationError: the response names a charset that Python does not know.
    """
    if not _is_known(response):
        raise _unknown(response)


def _is_known(response: httpx2.Response) -> bool:
    """Whether the charset is one of text; `hex` and `zip` are codecs, too."""
    if "charset" not in response.headers.get("content-type", "").lower():
        return True
    stated = response.charset_encoding
    if stated is None:
        return True
    try:
        found = codecs.lookup(stated)
    except (LookupError, ValueError):
        return False
    # Of a codec that is none of text, `decode` says so before it looks at the bytes.
    try:
        b"a".decode(found.name)
    except UnicodeDecodeError:
        return True  # Half a character of it.
    except (LookupError, UnicodeError):
        return False
    return True


def _unknown(response: httpx2.Response) -> APIResponseValidationError:
    return APIResponseValidationError(
        f"the response says that its text is in {response.charset_encoding!r}, a charset"
        " that Python does not know: read its bytes, and decode them",
        response=response,
    )
