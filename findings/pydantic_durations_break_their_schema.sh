#!/usr/bin/env bash
# Tool: pydantic 2.14.4, with jsonschema-rs 0.61.2 and ajv-formats 3.0.1 as judges.
#
# Expected: what a model writes is valid under the schema that the model gives out for what it
# writes (`mode="serialization"`). For a timedelta that schema is `format: duration`, which JSON
# Schema (2020-12 validation, 7.3.1) takes from RFC 3339, appendix A: no sign, no fractions, and no
# days directly behind years.
#
# Seen: pydantic writes all three. Half a second, a negative duration and one of 400 days are not
# valid under its own schema. (ajv-formats lets the days behind the years pass; jsonschema-rs and
# the grammar do not.)
#
# Output seen:
#   schema: {"format":"duration","type":"string"}
#   "PT0.5S": jsonschema-rs false, ajv-formats false
#   "-P1D": jsonschema-rs false, ajv-formats false
#   "P1Y35D": jsonschema-rs false, ajv-formats true
#   "P1DT1H": jsonschema-rs true, ajv-formats true
#
# Who meets it: FastAPI services, whose description carries that schema: a client or a contract test
# that checks formats refuses their responses, for some values only.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pydantic==2.14.4 jsonschema-rs==0.61.2
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0 ajv-formats@3.0.1
cat >probe.py <<'PY'
import json
from datetime import timedelta

from jsonschema_rs import Draft202012Validator
from pydantic import TypeAdapter

adapter = TypeAdapter(timedelta)
schema = adapter.json_schema(mode="serialization")
validator = Draft202012Validator(schema, validate_formats=True)
written = []
for value in (timedelta(seconds=0.5), timedelta(days=-1), timedelta(days=400), timedelta(hours=25)):
    text = json.loads(adapter.dump_json(value))
    written.append({"value": text, "valid": validator.is_valid(text)})
print(json.dumps({"schema": schema, "written": written}))
PY
cat >probe.cjs <<'JS'
const Ajv = require("ajv/dist/2020");
const { schema, written } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const ajv = new Ajv();
require("ajv-formats")(ajv);
const validate = ajv.compile(schema);
console.log(`schema: ${JSON.stringify(schema, Object.keys(schema).sort())}`);
for (const { value, valid } of written) {
  console.log(`${JSON.stringify(value)}: jsonschema-rs ${valid}, ajv-formats ${validate(value)}`);
}
JS
seen=$(env/bin/python probe.py | node probe.cjs)
echo "$seen"
known=$(
  cat <<'TEXT'
schema: {"format":"duration","type":"string"}
"PT0.5S": jsonschema-rs false, ajv-formats false
"-P1D": jsonschema-rs false, ajv-formats false
"P1Y35D": jsonschema-rs false, ajv-formats true
"P1DT1H": jsonschema-rs true, ajv-formats true
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
