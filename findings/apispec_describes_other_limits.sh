#!/usr/bin/env bash
# Tools: apispec 6.10.1 with marshmallow 4.4.0; jsonschema 4.26.0 as the judge.
#
# Expected: the description that apispec makes of a marshmallow schema takes the values that the schema
# takes, and says so where it refuses some. `Range(min=0, min_inclusive=False)` is `exclusiveMinimum`
# (JSON Schema 2020-12 validation, 6.2.5; a boolean beside `minimum` in OpenAPI 3.0), and
# `ContainsOnly` on a list is an `enum` of its items.
#
# Seen: exclusive bounds are described as inclusive ones. The choices of `ContainsOnly` stand as the
# `enum` of the list itself, so that no list at all fits the description.
#
# Output seen:
#   price: {"type": "number", "minimum": 0.0, "maximum": 10.0}
#   tags: {"type": "array", "enum": ["a", "b"], "items": {"type": "string"}}
#   {"price": 0}: marshmallow refuses, description takes
#   {"price": 5}: marshmallow takes, description takes
#   {"tags": ["a"]}: marshmallow takes, description refuses
#   {"tags": []}: marshmallow takes, description refuses
#
# Who meets it: callers of APIs written with flask-smorest, webargs and their like: generated clients
# that check requests refuse every list, or let a price of 0 pass that the server refuses.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check apispec==6.10.1 marshmallow==4.4.0 jsonschema==4.26.0
cat >probe.py <<'PY'
import json

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin
from jsonschema import Draft202012Validator
from marshmallow import Schema, fields, validate


class Item(Schema):
    price = fields.Float(validate=validate.Range(min=0, min_inclusive=False, max=10, max_inclusive=False))
    tags = fields.List(fields.String(), validate=validate.ContainsOnly(["a", "b"]))


spec = APISpec("Items", "1", "3.1.0", plugins=[MarshmallowPlugin()])
spec.components.schema("Item", schema=Item)
described = spec.to_dict()["components"]["schemas"]["Item"]
for name, schema in described["properties"].items():
    print(f"{name}: {json.dumps(schema)}")
check = Draft202012Validator(described)
for value in ({"price": 0}, {"price": 5}, {"tags": ["a"]}, {"tags": []}):
    own, other = (("takes" if fits else "refuses") for fits in (not Item().validate(value), check.is_valid(value)))
    print(f"{json.dumps(value)}: marshmallow {own}, description {other}")
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
price: {"type": "number", "minimum": 0.0, "maximum": 10.0}
tags: {"type": "array", "enum": ["a", "b"], "items": {"type": "string"}}
{"price": 0}: marshmallow refuses, description takes
{"price": 5}: marshmallow takes, description takes
{"tags": ["a"]}: marshmallow takes, description refuses
{"tags": []}: marshmallow takes, description refuses
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
