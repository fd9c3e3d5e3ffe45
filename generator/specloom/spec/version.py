"""Which version of OpenAPI a document says it is written in."""

from __future__ import annotations

import re

from specloom.base.diagnostics import Finding, Severity
from specloom.spec.source import Source

SUPPORTED = ((3, 0), (3, 1), (3, 2))
_FALLBACK = (3, 1)
_VERSION = re.compile(r"(\d+)\.(\d+)(\..*)?\Z", re.DOTALL)
_IN_FULL = re.compile(r"\d+\.\d+\..", re.DOTALL)


def supported_version(written: object) -> tuple[int, int] | None:
    """Major and minor of a version that is one of ours; None for any other text."""
    match = _VERSION.match(str(written))
    if match is None or len(match[1]) > 4 or len(match[2]) > 4:
        return None
    version = (int(match[1]), int(match[2]))
    return version if version in SUPPORTED else None


def openapi_version(entry: Source) -> tuple[tuple[int, int], list[Finding]]:
    """Major and minor version, and a finding when it is not one of ours.

    An unusable version is taken for 3.1, so that the other checks still say theirs.
    """
    document = entry.value
    if "openapi" in document:
        written = document["openapi"]
        version = supported_version(written)
        if version is not None:
            if _IN_FULL.match(str(written)):
                return version, []
            return version, [
                Finding(
                    "openapi-version",
                    Severity.ERROR,
                    f"the OpenAPI version {str(written)!r} is not written in full",
                    entry.at("/openapi"),
                    f'Write it as `openapi: "{version[0]}.{version[1]}.0"`.',
                    instead=f"it is read as {version[0]}.{version[1]}",
                )
            ]
        message = f"OpenAPI version {str(written)[:40]!r} is not supported"
        hint = "specloom reads 3.0, 3.1 and 3.2, written as `openapi: 3.1.0`."
        pointer = "/openapi"
    elif "swagger" in document:
        message = f"this is Swagger {str(document['swagger'])[:40]}, not OpenAPI 3"
        hint = "Convert it to OpenAPI 3 first, for example with swagger2openapi."
        pointer = "/swagger"
    elif "overlay" in document:
        message = "this is an overlay, not an OpenAPI document"
        hint = "Name the description, and this file with --overlay."
        pointer = "/overlay"
    else:
        message = "the field 'openapi' is missing, so the version is unknown"
        hint = "Start the document with `openapi: 3.1.0`."
        pointer = ""
    finding = Finding(
        "openapi-version", Severity.ERROR, message, entry.at(pointer), hint
    )
    return _FALLBACK, [finding]
