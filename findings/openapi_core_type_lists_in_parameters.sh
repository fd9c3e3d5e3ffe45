#!/usr/bin/env bash
# Tool: openapi-core 0.23.1.
#
# Expected: since OpenAPI 3.1 `type` may be a list (JSON Schema 2020-12 validation, 6.1.1). A query
# parameter of type integer or null with the value 5 is read as 5, as the body of a request with
# the same schema is.
#
# Seen: for a parameter the library raises a bare TypeError out of `unmarshal_request`, where it
# reports everything that is wrong with a request as an error in its result.
#
# Output seen:
#   integer {'limit': 5}
#   ['integer', 'null'] TypeError: Expected a string value, got <class 'list'>
#
# Who meets it: FastAPI and other frameworks describe an optional parameter with a null type. With
# the library as a middleware, each call with that parameter ends in an internal server error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-core==0.23.1
cat >probe.py <<'PY'
from openapi_core import OpenAPI
from openapi_core.testing import MockRequest

for schema in ({"type": "integer"}, {"type": ["integer", "null"]}):
    api = OpenAPI.from_dict(
        {
            "openapi": "3.1.0",
            "info": {"title": "Lists", "version": "1"},
            "servers": [{"url": "https://api.example.com"}],
            "paths": {
                "/items": {
                    "get": {
                        "parameters": [{"name": "limit", "in": "query", "schema": schema}],
                        "responses": {"200": {"description": "Items."}},
                    }
                }
            },
        }
    )
    request = MockRequest("https://api.example.com", "get", "/items", args={"limit": "5"})
    try:
        print(schema["type"], api.unmarshal_request(request).parameters.query)
    except Exception as error:
        print(schema["type"], f"{type(error).__name__}: {error}")
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
integer {'limit': 5}
['integer', 'null'] TypeError: Expected a string value, got <class 'list'>
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
