#!/usr/bin/env bash
# Tool: Ajv 8.20.0 in its 2020-12 build, beside jsonschema 4.26.0.
#
# Expected: `nullable` is a keyword of OpenAPI 3.0 only; OpenAPI 3.1 dropped it in favour of
# `type: [string, "null"]`. In JSON Schema 2020-12 a word that no vocabulary defines is an
# annotation and changes no verdict (core, 4.3.1 and 6.5): null is not a string.
#
# Seen: Ajv obeys it in every dialect, strict mode included, and accepts null.
#
# Output seen:
#   jsonschema: False
#   Ajv: true
#
# Who meets it: descriptions moved from 3.0 to 3.1 with a `nullable` left behind. A gateway with Ajv
# lets null through, and the service behind it, with another validator, does not.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check jsonschema==4.26.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0
cat >probe.py <<'PY'
from jsonschema import Draft202012Validator

print("jsonschema:", Draft202012Validator({"type": "string", "nullable": True}).is_valid(None))
PY
cat >probe.cjs <<'JS'
const Ajv = require("ajv/dist/2020").default;
console.log("Ajv:", new Ajv({ strict: true }).validate({ type: "string", nullable: true }, null));
JS
seen=$(env/bin/python probe.py && node probe.cjs)
echo "$seen"
known=$(
  cat <<'TEXT'
jsonschema: False
Ajv: true
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
