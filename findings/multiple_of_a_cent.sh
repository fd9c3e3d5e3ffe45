#!/usr/bin/env bash
# Tools: jsonschema 4.26.0 (Python) and Ajv 8.20.0 (JavaScript) against jsonschema-rs 0.60.3 and
# pydantic 2.14.4.
#
# Expected: 19.99 is a multiple of 0.01 and 0.3 one of 0.1: JSON Schema 2020-12 validation, 6.2.1,
# asks whether the division gives an integer, and JSON numbers are decimal (core, 4.2: arbitrary
# precision). Four validators give one answer.
#
# Seen: jsonschema and Ajv divide binary floats and refuse both; jsonschema-rs and pydantic accept.
# Both refusals are defaults without a warning (Ajv has an option, `multipleOfPrecision`).
#
# Output seen:
#   19.99 by 0.01: jsonschema False, jsonschema-rs True, pydantic True
#   0.3 by 0.1: jsonschema False, jsonschema-rs True, pydantic True
#   19.99 by 0.01: Ajv false
#   0.3 by 0.1: Ajv false
#
# Who meets it: `multipleOf: 0.01` is the usual way to say "an amount in cents". Whether 19.99 is
# valid depends on the language of the validator, and openapi-spec-validator, which is built on
# jsonschema, calls a correct `default` wrong.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check jsonschema==4.26.0 jsonschema-rs==0.60.3 pydantic==2.14.4
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0
cat >probe.py <<'PY'
from typing import Annotated

import jsonschema
import jsonschema_rs
from pydantic import Field, TypeAdapter, ValidationError


def pydantic_accepts(step, value):
    try:
        TypeAdapter(Annotated[float, Field(multiple_of=step)]).validate_python(value)
    except ValidationError:
        return False
    return True


for step, value in ((0.01, 19.99), (0.1, 0.3)):
    schema = {"type": "number", "multipleOf": step}
    print(
        f"{value} by {step}: jsonschema {jsonschema.Draft202012Validator(schema).is_valid(value)}, "
        f"jsonschema-rs {jsonschema_rs.is_valid(schema, value)}, "
        f"pydantic {pydantic_accepts(step, value)}"
    )
PY
cat >probe.cjs <<'JS'
const Ajv = require("ajv/dist/2020").default;
for (const [step, value] of [[0.01, 19.99], [0.1, 0.3]]) {
  const valid = new Ajv().validate({ type: "number", multipleOf: step }, value);
  console.log(`${value} by ${step}: Ajv ${valid}`);
}
JS
seen=$(env/bin/python probe.py && node probe.cjs)
echo "$seen"
known=$(
  cat <<'TEXT'
19.99 by 0.01: jsonschema False, jsonschema-rs True, pydantic True
0.3 by 0.1: jsonschema False, jsonschema-rs True, pydantic True
19.99 by 0.01: Ajv false
0.3 by 0.1: Ajv false
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
