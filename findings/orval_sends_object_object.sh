#!/usr/bin/env bash
# Tool: orval 8.38.0 (its client `fetch`), with typescript 5.9.3.
#
# Expected: an object in the query stands there as its properties, R=100&G=200, by the defaults `style:
# form` and `explode: true` (OpenAPI 3.1, "Style Examples"). A parameter with `content:
# application/json` is JSON, percent-encoded. An array with `style: pipeDelimited` has `|` between its
# items. orval makes types for all three, and says nothing.
#
# Seen: the first two become the text "[object Object]", and the array has commas. Arrays in the default
# style and `deepObject` are right.
#
# Output seen:
#   {"color":{"R":100,"G":200}} -> /paint?color=%5Bobject+Object%5D
#   {"where":{"size":1}} -> /paint?where=%5Bobject+Object%5D
#   {"tags":["a","b"]} -> /paint?tags=a%2Cb
#   {"ids":["a","b"]} -> /paint?ids=a&ids=b
#   {"filter":{"state":"open"}} -> /paint?filter[state]=open
#
# Who meets it: web applications: the code compiles, the type of the argument is the right one, and a
# server that takes an unknown parameter in its stride answers as if there were no filter.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts orval@8.38.0 typescript@5.9.3
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Colours, version: "1"}
paths:
  /paint:
    get:
      operationId: paint
      parameters:
        - {name: color, in: query, schema: {type: object, properties: {R: {type: integer}, G: {type: integer}}}}
        - {name: where, in: query, content: {application/json: {schema: {type: object, properties: {size: {type: integer}}}}}}
        - {name: tags, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: string}}}
        - {name: ids, in: query, schema: {type: array, items: {type: string}}}
        - {name: filter, in: query, style: deepObject, explode: true, schema: {type: object, properties: {state: {type: string}}}}
      responses: {"204": {description: Painted.}}
YAML
cat >orval.config.js <<'JS'
module.exports = { colours: { input: "./openapi.yaml", output: { target: "./client.ts", client: "fetch" } } };
JS
node_modules/.bin/orval --config orval.config.js >log 2>&1
node_modules/.bin/tsc --target es2022 --module es2022 --strict --skipLibCheck client.ts
mv client.js client.mjs
cat >probe.mjs <<'JS'
import { getPaintUrl } from "./client.mjs";

for (const given of [
  { color: { R: 100, G: 200 } },
  { where: { size: 1 } },
  { tags: ["a", "b"] },
  { ids: ["a", "b"] },
  { filter: { state: "open" } },
]) {
  console.log(`${JSON.stringify(given)} -> ${getPaintUrl(given)}`);
}
JS
seen=$(node probe.mjs)
echo "$seen"
known=$(
  cat <<'TEXT'
{"color":{"R":100,"G":200}} -> /paint?color=%5Bobject+Object%5D
{"where":{"size":1}} -> /paint?where=%5Bobject+Object%5D
{"tags":["a","b"]} -> /paint?tags=a%2Cb
{"ids":["a","b"]} -> /paint?ids=a&ids=b
{"filter":{"state":"open"}} -> /paint?filter[state]=open
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
