#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: `patternProperties` says what the values of matching keys look like (JSON Schema
# 2020-12 core, 10.3.2.2). Keys that match nothing are free unless `additionalProperties` says
# otherwise, and `additionalProperties: false` does not touch keys that a pattern matched
# (10.3.2.3). So both objects below are valid.
#
# Seen: beside named properties the patterns are dropped and `additionalProperties: false` becomes
# `extra="forbid"`, so the keys that the pattern allows are refused. With patterns alone the
# pattern becomes a condition for every key.
#
# Output seen:
#   Closed {"name": "a", "x-size": 1}: schema says True, model refused, extra_forbidden
#   Open {"name": "a"}: schema says True, model refused, string_pattern_mismatch
#
# Who meets it: a closed object that lets `x-*` keys through is the usual shape of configuration
# formats (OpenAPI's own among them); the models refuse valid documents.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4 jsonschema==4.26.0
cat >openapi.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": {"title": "Settings", "version": "1"},
  "paths": {},
  "components": {
    "schemas": {
      "Closed": {
        "type": "object",
        "properties": {"name": {"type": "string"}},
        "patternProperties": {"^x-": {"type": "integer"}},
        "additionalProperties": false
      },
      "Open": {
        "type": "object",
        "patternProperties": {"^x-": {"type": "integer"}}
      }
    }
  }
}
JSON
env/bin/datamodel-codegen --input openapi.json --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py 2>log || {
  cat log >&2
  exit 1
}
cat >probe.py <<'PY'
import json

import models
from jsonschema import Draft202012Validator
from pydantic import ValidationError

schemas = json.load(open("openapi.json"))["components"]["schemas"]
for name, value in (("Closed", {"name": "a", "x-size": 1}), ("Open", {"name": "a"})):
    try:
        getattr(models, name).model_validate(value)
        verdict = "accepted"
    except ValidationError as error:
        verdict = f"refused, {error.errors()[0]['type']}"
    valid = Draft202012Validator(schemas[name]).is_valid(value)
    print(f"{name} {json.dumps(value)}: schema says {valid}, model {verdict}")
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
Closed {"name": "a", "x-size": 1}: schema says True, model refused, extra_forbidden
Open {"name": "a"}: schema says True, model refused, string_pattern_mismatch
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
