#!/usr/bin/env bash
# Tools: pydantic 2.14.4 with email-validator 2.4.0 and ajv-formats 3.0.1, beside jsonschema 4.26.0
# and jsonschema-rs 0.60.3.
#
# Expected: `format: email` is a Mailbox of RFC 5321, 4.1.2 (JSON Schema 2020-12 validation, 7.3.2).
# There a domain may be a single label, and a local part may be a quoted string.
#
# Seen: ajv-formats and pydantic's EmailStr refuse the single label and the quoted local part;
# EmailStr also refuses every address in the domain `test`, which RFC 2606 reserves for tests. The
# other two accept all three.
#
# Output seen:
#   root@localhost: jsonschema True, jsonschema-rs True, pydantic False
#   "a b"@example.com: jsonschema True, jsonschema-rs True, pydantic False
#   ada@example.test: jsonschema True, jsonschema-rs True, pydantic False
#   root@localhost: ajv-formats false
#   "a b"@example.com: ajv-formats false
#   ada@example.test: ajv-formats true
#
# Who meets it: generators map `format: email` to EmailStr, so responses of an on-premises system
# (root@localhost, backup@nas) and of test fixtures cannot be read by the model at all.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pydantic==2.14.4 email-validator==2.4.0 jsonschema==4.26.0 jsonschema-rs==0.60.3
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0 ajv-formats@3.0.1
cat >addresses.json <<'JSON'
["root@localhost", "\"a b\"@example.com", "ada@example.test"]
JSON
cat >probe.py <<'PY'
import json

import jsonschema_rs
from jsonschema import Draft202012Validator
from pydantic import EmailStr, TypeAdapter, ValidationError

SCHEMA = {"type": "string", "format": "email"}
check = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)
rust = jsonschema_rs.Draft202012Validator(SCHEMA, validate_formats=True)
for address in json.load(open("addresses.json")):
    try:
        TypeAdapter(EmailStr).validate_python(address)
        accepted = True
    except ValidationError:
        accepted = False
    print(f"{address}: jsonschema {check.is_valid(address)}, jsonschema-rs {rust.is_valid(address)}, pydantic {accepted}")
PY
cat >probe.cjs <<'JS'
const Ajv = require("ajv/dist/2020").default;
const ajv = new Ajv();
require("ajv-formats").default(ajv);
for (const address of require("./addresses.json")) {
  console.log(`${address}: ajv-formats ${ajv.validate({ type: "string", format: "email" }, address)}`);
}
JS
seen=$(env/bin/python probe.py && node probe.cjs)
echo "$seen"
known=$(
  cat <<'TEXT'
root@localhost: jsonschema True, jsonschema-rs True, pydantic False
"a b"@example.com: jsonschema True, jsonschema-rs True, pydantic False
ada@example.test: jsonschema True, jsonschema-rs True, pydantic False
root@localhost: ajv-formats false
"a b"@example.com: ajv-formats false
ada@example.test: ajv-formats true
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
