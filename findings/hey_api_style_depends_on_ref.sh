#!/usr/bin/env bash
# Tool: @hey-api/openapi-ts 0.95.0 with its client for fetch, run by tsx 4.23.15. (0.99.0, which asks
# for Node.js 22.18, does the same.)
#
# Expected: `style` and `explode` decide how a parameter is written (OpenAPI 3.1, "Style Values").
# Whether its schema stands in place or in `components` decides nothing; nor does null beside the
# array.
#
# Seen: both are followed only for schemas in place whose `type` is one word. Behind a `$ref` an
# object goes out as `deepObject`, even with `style: form` beside it, and an array is repeated
# instead of joined by commas; so is one that may be null.
#
# Output seen:
#   object, form, in place: a=1&b=2
#   object, form, by $ref: page[a]=1&page[b]=2
#   array, explode: false, in place: tags=x,y
#   array, explode: false, by $ref: tags=x&tags=y
#   array or null, explode: false, in place: tags=x&tags=y
#
# Who meets it: whoever moves a parameter's schema to `components` (bundlers do it, too): the
# description means what it meant before, the types do not change, and the requests do.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
echo '{"type": "module"}' >package.json
npm install --silent --no-audit --no-fund --ignore-scripts \
  @hey-api/openapi-ts@0.95.0 typescript@5.9.3 tsx@4.23.15
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Search, version: "1"}
servers: [{url: "https://api.example.com"}]
paths:
  /a:
    get:
      operationId: objectInPlace
      parameters:
        - name: page
          in: query
          style: form
          explode: true
          schema: {type: object, properties: {a: {type: integer}, b: {type: integer}}}
      responses: {"204": {description: Found.}}
  /b:
    get:
      operationId: objectByRef
      parameters:
        - {name: page, in: query, style: form, explode: true, schema: {$ref: "#/components/schemas/Page"}}
      responses: {"204": {description: Found.}}
  /c:
    get:
      operationId: arrayInPlace
      parameters:
        - {name: tags, in: query, explode: false, schema: {type: array, items: {type: string}}}
      responses: {"204": {description: Found.}}
  /d:
    get:
      operationId: arrayByRef
      parameters:
        - {name: tags, in: query, explode: false, schema: {$ref: "#/components/schemas/Tags"}}
      responses: {"204": {description: Found.}}
  /e:
    get:
      operationId: arrayOrNull
      parameters:
        - {name: tags, in: query, explode: false, schema: {type: [array, "null"], items: {type: string}}}
      responses: {"204": {description: Found.}}
components:
  schemas:
    Page: {type: object, properties: {a: {type: integer}, b: {type: integer}}}
    Tags: {type: array, items: {type: string}}
YAML
node_modules/.bin/openapi-ts -i openapi.yaml -o out \
  -p @hey-api/typescript @hey-api/sdk @hey-api/client-fetch >log 2>&1
cat >probe.ts <<'TS'
import { client } from "./out/client.gen.ts";
import { arrayByRef, arrayInPlace, arrayOrNull, objectByRef, objectInPlace } from "./out/sdk.gen.ts";

let query = "";
client.setConfig({
  fetch: async (request: Request) => {
    query = decodeURIComponent(new URL(request.url).search.slice(1));
    return new Response(null, { status: 204 });
  },
});
const page = { a: 1, b: 2 };
const tags = ["x", "y"];
await objectInPlace({ query: { page } });
console.log("object, form, in place:", query);
await objectByRef({ query: { page } });
console.log("object, form, by $ref:", query);
await arrayInPlace({ query: { tags } });
console.log("array, explode: false, in place:", query);
await arrayByRef({ query: { tags } });
console.log("array, explode: false, by $ref:", query);
await arrayOrNull({ query: { tags } });
console.log("array or null, explode: false, in place:", query);
TS
seen=$(node_modules/.bin/tsx probe.ts)
echo "$seen"
known=$(
  cat <<'TEXT'
object, form, in place: a=1&b=2
object, form, by $ref: page[a]=1&page[b]=2
array, explode: false, in place: tags=x,y
array, explode: false, by $ref: tags=x&tags=y
array or null, explode: false, in place: tags=x&tags=y
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
