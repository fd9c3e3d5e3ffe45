#!/usr/bin/env bash
# Tool: openapi-spec-validator 0.9.0.
#
# Expected: `default`, `const` and `enum` hold literal values (JSON Schema 2020-12 validation, 6.1
# and 9.2), and only what stands under a keyword that takes a schema is a subschema (core, 9.4.2). A
# member called `$ref` in a literal is data; the official test suite has a case for it.
#
# Seen: a `$ref` member in the value of `default` is followed, and a valid description ends with an
# error about a pointer that does not exist. The same value in `const` or `enum` is left alone.
#
# Output seen:
#   default: PointerToNowhere
#   const: valid
#   enum: valid
#
# Who meets it: descriptions of APIs whose payloads are schemas or documents themselves (tool
# definitions, form builders, registries), where a default is naturally a piece of JSON Schema.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0
cat >probe.py <<'PY'
from openapi_spec_validator import validate

VALUE = {"$ref": "#/definitions/Node"}
for keyword, value in (("default", VALUE), ("const", VALUE), ("enum", [VALUE])):
    description = {
        "openapi": "3.1.0",
        "info": {"title": "Forms", "version": "1"},
        "paths": {},
        "components": {"schemas": {"Form": {"type": "object", keyword: value}}},
    }
    try:
        validate(description)
    except Exception as error:
        print(f"{keyword}: {type(error).__name__}")
    else:
        print(f"{keyword}: valid")
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
default: PointerToNowhere
const: valid
enum: valid
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
