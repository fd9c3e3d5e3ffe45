#!/usr/bin/env bash
# Tool: @hey-api/openapi-ts 0.95.0.
#
# Expected: an enum lists its values, with or without a `type` beside it (JSON Schema 2020-12
# validation, 6.1.2), so null in the list is null in the type. And the schema `true` allows
# everything, so a required property with that schema is a property of type `unknown`.
#
# Seen: null goes missing as soon as the enum has no `type`; a property whose schema is `true` is
# left out of the type, required or not, while the equivalent `{}` gives `unknown`.
#
# Output seen:
#   export type Typed = 'low' | 'high' | null;
#   export type Untyped = 'low' | 'high';
#   export type Holder = { other: unknown; };
#
# Who meets it: pydantic, and so FastAPI, writes Literal["low", "high", None] as an enum without a
# type. Code compiles that does not handle null, and code that reads a required field does not.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @hey-api/openapi-ts@0.95.0 typescript@5.9.3
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Settings, version: "1"}
paths: {}
components:
  schemas:
    Typed: {type: [string, "null"], enum: [low, high, null]}
    Untyped: {enum: [low, high, null]}
    Holder:
      type: object
      required: [payload, other]
      properties: {payload: true, other: {}}
YAML
node_modules/.bin/openapi-ts -i openapi.yaml -o out -p @hey-api/typescript >log 2>&1
seen=$(sed -n '/^export type Typed/,$p' out/types.gen.ts | tr -s ' \n' ' ' | sed 's/; export/;\nexport/g; s/ *$//')
echo "$seen"
known=$(
  cat <<'TEXT'
export type Typed = 'low' | 'high' | null;
export type Untyped = 'low' | 'high';
export type Holder = { other: unknown; };
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
