#!/usr/bin/env bash
# Tool: ajv 8.20.0 (its class for 2020-12), beside @hyperjump/json-schema 1.18.0.
#
# Expected: a `$dynamicRef` whose target has no competitor of the same name leads to that
# `$dynamicAnchor`, as `$ref` would to an `$anchor` (JSON Schema 2020-12 core, 8.2.3.2). Ajv says
# that it supports `$dynamicRef`.
#
# Seen: Ajv takes it for a reference to the root of the schema, although the anchor is in `$defs`: it
# refuses valid data, and accepts invalid data that has the shape of the root. A plain `$ref` to the
# same anchor works.
#
# Output seen:
#   {"sizes":[1,2]}: ajv false, hyperjump true
#   {"sizes":[{"sizes":[]}]}: ajv true, hyperjump false
#   With $ref in place of $dynamicRef:
#   {"sizes":[1,2]}: ajv true, hyperjump true
#   {"sizes":[{"sizes":[]}]}: ajv false, hyperjump false
#
# Who meets it: OpenAPI's own schema for 3.1 refers to Schema Objects in this way, from everywhere to
# an anchor in its `$defs`: with it as published, Ajv refuses a description as soon as a component
# schema says `type: object`.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts ajv@8.20.0 @hyperjump/json-schema@1.18.0
cat >probe.mjs <<'JS'
import Ajv from "ajv/dist/2020.js";
import { registerSchema, validate } from "@hyperjump/json-schema/draft-2020-12";

const schema = (name, reference) => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: `https://example.com/${name}`,
  type: "object",
  properties: { sizes: { type: "array", items: { [reference]: "#size" } } },
  $defs: { size: { $dynamicAnchor: "size", type: "integer" } },
});
const show = async (described) => {
  const check = new Ajv().compile(described);
  registerSchema(described);
  for (const value of [{ sizes: [1, 2] }, { sizes: [{ sizes: [] }] }]) {
    const { valid } = await validate(described.$id, value);
    console.log(`${JSON.stringify(value)}: ajv ${check(value)}, hyperjump ${valid}`);
  }
};
await show(schema("dynamic", "$dynamicRef"));
console.log("With $ref in place of $dynamicRef:");
await show(schema("static", "$ref"));
JS
seen=$(node probe.mjs)
echo "$seen"
known=$(
  cat <<'TEXT'
{"sizes":[1,2]}: ajv false, hyperjump true
{"sizes":[{"sizes":[]}]}: ajv true, hyperjump false
With $ref in place of $dynamicRef:
{"sizes":[1,2]}: ajv true, hyperjump true
{"sizes":[{"sizes":[]}]}: ajv false, hyperjump false
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
