"""Makes calls with the vendor's own client, in an environment that has it.

Reads `{"base_url", "api_key", "admin_api_key", "calls"}` from standard input, and writes
one outcome per call: `{"error", "value"}`.
"""

from __future__ import annotations

import io
import json
import sys
from typing import Any

from anthropic import (  # type: ignore[import-not-found, unused-ignore]
    Anthropic,
    DefaultHttpxClient,
)


def find(client: Any, accessor: str) -> Any:
    for name in accessor.split("."):
        client = getattr(client, name)
    return client


def arguments(call: Any) -> dict[str, Any]:
    """The files of a call are texts in JSON."""
    given = dict(call["arguments"])
    if "file" in call["files"]:
        given["file"] = opened(given["file"])
    if "files" in call["files"]:
        given["files"] = [opened(each) for each in given["files"]]
    return given


def opened(file: list[str]) -> tuple[str, io.BytesIO, str]:
    name, text, media = file
    return name, io.BytesIO(text.encode()), media


def jsonable(value: Any) -> Any:
    return value.to_dict(mode="json") if hasattr(value, "to_dict") else value


def made(client: Any, call: Any) -> Any:
    """The result of a call, read to its end; of a list the first page."""
    given = arguments(call)
    if call["accessor"].endswith(".stream"):
        with find(client, call["accessor"])(**given) as stream:
            return jsonable(stream.get_final_message())
    if call["path"] is not None:
        # The vendor documents these, and its client has no method for them.
        options = {"params": given}
        return client.get(call["path"], cast_to=object, options=options)
    result = find(client, call["accessor"])(**given)
    if call["shape"] == "RAW":
        return result.read().decode()
    if call["shape"] in ("LINES", "EVENTS"):
        return [jsonable(each) for each in result]
    value = jsonable(result)
    if hasattr(result, "iter_pages"):
        # With the pages that follow.
        for _ in result:
            pass
    return value


def main() -> None:
    asked = json.load(sys.stdin)
    # Its own validation, which it leaves out by default; a timeout of ours, as without
    # one it refuses long answers that are not streamed.
    options = {
        "base_url": asked["base_url"],
        "max_retries": 0,
        "timeout": 60.0,
        "_strict_response_validation": True,
    }
    outcomes = []
    with DefaultHttpxClient() as http:
        for call in asked["calls"]:
            client = Anthropic(
                api_key=asked["admin_api_key" if call["is_admin"] else "api_key"],
                default_headers=call["default_headers"],
                http_client=http,
                **options,
            )
            outcome: dict[str, Any] = {"error": None, "value": None}
            try:
                outcome["value"] = made(client, call)
            except Exception as error:  # what it is, the test says
                text = f"{type(error).__name__}: {error} {error.__cause__ or ''}"
                outcome["error"] = text.strip()
            outcomes.append(outcome)
    json.dump(outcomes, sys.stdout)


if __name__ == "__main__":
    main()
