#!/usr/bin/env bash
# Tools: openapi-typescript 7.13.0, @hey-api/openapi-ts 0.99.0, orval 8.38.0, json-schema-to-typescript
# 16.0.0 and @apidevtools/json-schema-ref-parser 16.0.5, with typescript 5.9.3; ajv 8.20.0 as the judge.
#
# Expected: since OpenAPI 3.1 a `$ref` in a schema is a keyword among others, and all of them apply
# (JSON Schema 2020-12 core, 8.2.3.1). Below, an owner's pet has what Pet demands, an `id`, and a `name`
# too, as Ajv says.
#
# Seen: the first three leave out what stands beside the reference. For the other two, the second of
# which is under many tools, keywords beside it replace those of the target: with ref-parser the `id` is
# no longer required, and with json-schema-to-typescript it is gone, from the type Pet itself.
#
# Output seen:
#   ajv: {"id":"1"} false, {"name":"Rex"} false, {"id":"1","name":"Rex"} true
#   openapi-typescript: Owner: { pet: components["schemas"]["Pet"]; };
#   openapi-ts: export type Owner = { pet: Pet; };
#   orval: export interface Owner { pet: Pet; }
#   json-schema-to-typescript: export interface Pet { name: string; }
#   json-schema-ref-parser: {"type":"object","required":["name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}}
#
# Who meets it: authors who extend a schema where it is used, without `allOf`, as 3.1 allows. Required
# properties are missing in types, and what is checked with a dereferenced schema passes or fails wrongly.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-typescript@7.13.0 @hey-api/openapi-ts@0.99.0 \
  orval@8.38.0 json-schema-to-typescript@16.0.0 @apidevtools/json-schema-ref-parser@16.0.5 ajv@8.20.0 typescript@5.9.3
cat >openapi.json <<'JSON'
{
  "openapi": "3.1.0",
  "info": {"title": "Pets", "version": "1"},
  "paths": {"/owner": {"get": {"operationId": "getOwner", "responses": {"200": {
    "description": "The owner.",
    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Owner"}}}}}}}},
  "components": {"schemas": {
    "Pet": {"type": "object", "required": ["id"], "properties": {"id": {"type": "string"}}},
    "Owner": {"type": "object", "required": ["pet"], "properties": {
      "pet": {"$ref": "#/components/schemas/Pet", "required": ["name"], "properties": {"name": {"type": "string"}}}}}}}
}
JSON
cat >orval.config.js <<'JS'
module.exports = { pets: { input: "./openapi.json", output: { target: "./orval.ts", client: "fetch" } } };
JS
cat >probe.mjs <<'JS'
import { readFileSync } from "node:fs";
import parser from "@apidevtools/json-schema-ref-parser";
import { Ajv2020 } from "ajv/dist/2020.js";
import { compile } from "json-schema-to-typescript";

const part = process.argv[2];
const { Pet, Owner } = JSON.parse(readFileSync("openapi.json")).components.schemas;
const pet = { ...Owner.properties.pet, $ref: "#/$defs/Pet" };
if (part === "ajv") {
  const fits = new Ajv2020({ strict: false }).compile({ ...pet, $defs: { Pet } });
  const values = [{ id: "1" }, { name: "Rex" }, { id: "1", name: "Rex" }];
  console.log("ajv:", values.map((value) => `${JSON.stringify(value)} ${fits(value)}`).join(", "));
} else {
  const root = { title: "Owner", ...Owner, properties: { pet }, additionalProperties: false, $defs: { Pet: { ...Pet, additionalProperties: false } } };
  const text = await compile(root, "Owner", { bannerComment: "" });
  console.log("json-schema-to-typescript:", text.match(/export interface Pet [^}]*}/)[0].replace(/\s+/g, " "));
  const whole = await parser.dereference("openapi.json");
  console.log("json-schema-ref-parser:", JSON.stringify(whole.components.schemas.Owner.properties.pet, ["type", "required", "properties", "id", "name"]));
}
JS
line() { tr -s ' \n' ' ' | sed "s/^ */$1: /; s/ *\$//"; }
seen=$(
  node probe.mjs ajv
  node_modules/.bin/openapi-typescript openapi.json 2>log | sed -n '/ Owner: {/,/};/p' | line openapi-typescript
  echo
  node_modules/.bin/openapi-ts -i openapi.json -o out -p @hey-api/typescript >log 2>&1
  sed -n '/^export type Owner /,/};/p' out/types.gen.ts | line openapi-ts
  echo
  node_modules/.bin/orval --config orval.config.js >log 2>&1
  sed -n '/^export interface Owner /,/}/p' orval.ts | line orval
  echo
  node probe.mjs others
)
echo "$seen"
known=$(
  cat <<'TEXT'
ajv: {"id":"1"} false, {"name":"Rex"} false, {"id":"1","name":"Rex"} true
openapi-typescript: Owner: { pet: components["schemas"]["Pet"]; };
openapi-ts: export type Owner = { pet: Pet; };
orval: export interface Owner { pet: Pet; }
json-schema-to-typescript: export interface Pet { name: string; }
json-schema-ref-parser: {"type":"object","required":["name"],"properties":{"id":{"type":"string"},"name":{"type":"string"}}}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
