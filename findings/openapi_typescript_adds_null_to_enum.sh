#!/usr/bin/env bash
# Tool: openapi-typescript 7.13.0, beside jsonschema 4.26.0.
#
# Expected: keywords of a schema all apply. With `type: [string, "null"]` and `enum: [low, high]`
# null passes the first and fails the second, so it is no valid value (JSON Schema 2020-12
# validation, 6.1.2; the OpenAPI Initiative says the same of `nullable` and `enum` in 3.0).
#
# Seen: the type has null in it.
#
# Output seen:
#   jsonschema, null is valid: False
#   openapi-typescript: Level: "low" | "high" | null;
#
# Who meets it: the compiler lets null through in a request that the server refuses with 400. People
# who forgot null in the enum also never learn it from the types.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check jsonschema==4.26.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-typescript@7.13.0 typescript@5.9.3
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Levels, version: "1"}
paths: {}
components:
  schemas:
    Level: {type: [string, "null"], enum: [low, high]}
YAML
node_modules/.bin/openapi-typescript openapi.yaml -o out.ts >log 2>&1
cat >probe.py <<'PY'
from jsonschema import Draft202012Validator

schema = {"type": ["string", "null"], "enum": ["low", "high"]}
print("jsonschema, null is valid:", Draft202012Validator(schema).is_valid(None))
PY
seen=$(
  env/bin/python probe.py
  echo "openapi-typescript: $(grep -o 'Level: .*' out.ts)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
jsonschema, null is valid: False
openapi-typescript: Level: "low" | "high" | null;
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
