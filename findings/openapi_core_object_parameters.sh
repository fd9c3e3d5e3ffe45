#!/usr/bin/env bash
# Tool: openapi-core 0.23.1.
#
# Expected: an object in the query with the defaults, `style: form` and `explode: true`, stands there
# as its properties: R=100&G=200 (OpenAPI, "Style Examples"). An array with `spaceDelimited` and
# `explode: false` stands there with %20 between the items, which every web framework hands over as
# a space.
#
# Seen: the object is not found; if it is required, the request is refused. The array arrives as one
# item with a space in it. (`deepObject` and `pipeDelimited` work.)
#
# Output seen:
#   color[R]=100&color[G]=200 -> {'color': {'R': 100, 'G': 200}}
#   R=100&G=200 -> {} MissingRequiredParameter
#   color=red%7Cblue -> {'color': ['red', 'blue']}
#   color=red%20blue -> {'color': ['red blue']}
#
# Who meets it: servers that check requests against their description: a client that follows the
# specification to the letter is refused.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-core==0.23.1
cat >probe.py <<'PY'
from urllib.parse import parse_qsl

from openapi_core import OpenAPI
from openapi_core.testing import MockRequest

NUMBERS = {"type": "object", "properties": {"R": {"type": "integer"}, "G": {"type": "integer"}}}
WORDS = {"type": "array", "items": {"type": "string"}}
CASES = (
    ({"style": "deepObject", "explode": True, "schema": NUMBERS}, "color[R]=100&color[G]=200"),
    ({"schema": NUMBERS}, "R=100&G=200"),
    ({"style": "pipeDelimited", "explode": False, "schema": WORDS}, "color=red%7Cblue"),
    ({"style": "spaceDelimited", "explode": False, "schema": WORDS}, "color=red%20blue"),
)
for parameter, query in CASES:
    api = OpenAPI.from_dict(
        {
            "openapi": "3.1.0",
            "info": {"title": "Colours", "version": "1"},
            "servers": [{"url": "https://api.example.com"}],
            "paths": {
                "/paint": {
                    "get": {
                        "parameters": [{"name": "color", "in": "query", "required": True, **parameter}],
                        "responses": {"200": {"description": "Painted."}},
                    }
                }
            },
        }
    )
    request = MockRequest("https://api.example.com", "get", "/paint", args=dict(parse_qsl(query)))
    result = api.unmarshal_request(request)
    found = result.parameters.query if result.parameters else {}
    print(query, "->", found, *(type(error).__name__ for error in result.errors))
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
color[R]=100&color[G]=200 -> {'color': {'R': 100, 'G': 200}}
R=100&G=200 -> {} MissingRequiredParameter
color=red%7Cblue -> {'color': ['red', 'blue']}
color=red%20blue -> {'color': ['red blue']}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
