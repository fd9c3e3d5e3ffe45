#!/usr/bin/env bash
# Tools: openapi-spec-validator 0.9.0 and redocly 2.77.0, beside jsonschema 4.26.0.
#
# Expected: a schema with its own `$id` is a resource of its own, and `#/$defs/Inner` in it points
# into that schema (JSON Schema 2020-12 core, 8.2.1 and 9.2). OpenAPI 3.1 ("Relative References in
# URIs") keeps that for Schema Objects: the nearest parent `$id` is the base. So the description
# below is valid.
#
# Seen: both tools look for `/$defs/Inner` at the root of the OpenAPI document and report it as
# missing. jsonschema, given the same schema, resolves it.
#
# Output seen:
#   jsonschema: True False
#   openapi-spec-validator: PointerToNowhere
#   redocly: "ruleId": "no-unresolved-refs"
#
# Who meets it: whoever keeps models as JSON Schema files, each with its `$id` and `$defs`, and puts
# them under `components/schemas` unchanged, which is what 3.1 promises to be possible.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0 jsonschema==4.26.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @redocly/cli@2.77.0
cat >openapi.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": {"title": "Models", "version": "1"},
  "paths": {},
  "components": {
    "schemas": {
      "Outer": {
        "$id": "https://schemas.example.com/outer",
        "type": "object",
        "properties": {"inner": {"$ref": "#/$defs/Inner"}},
        "$defs": {"Inner": {"type": "integer"}}
      }
    }
  }
}
JSON
cat >probe.py <<'PY'
import json

from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

description = json.load(open("openapi.json"))
check = Draft202012Validator(description["components"]["schemas"]["Outer"])
print("jsonschema:", check.is_valid({"inner": 1}), check.is_valid({"inner": "1"}))
try:
    validate(description)
except Exception as error:
    print("openapi-spec-validator:", type(error).__name__)
else:
    print("openapi-spec-validator: valid")
PY
export REDOCLY_TELEMETRY=off
seen=$(
  env/bin/python probe.py
  (node_modules/.bin/redocly lint --extends=spec --format=json openapi.json || true) 2>/dev/null |
    grep -o '"ruleId": "[^"]*"' | sort | uniq -c | sed 's/^ *[0-9]* /redocly: /'
)
echo "$seen"
known=$(
  cat <<'TEXT'
jsonschema: True False
openapi-spec-validator: PointerToNowhere
redocly: "ruleId": "no-unresolved-refs"
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
