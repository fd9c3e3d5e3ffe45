#!/usr/bin/env bash
# Tool: openapi-merge 2.0.2.
#
# Expected: two descriptions that are merged say together what they said apart. Where both have an
# operationId or a schema of the same name, `dispute` gives the one of the second a prefix, and what
# refers to it follows: `$ref` and the `mapping` of a discriminator do.
#
# Seen: a Link Object keeps the old operationId, which belongs to the other API now. What was "the order
# is retrieved with this operation" leads to the operation of the first description.
#
# Output seen:
#   operations: /books/{id} get, /songs/{id} song_get
#   schema of songs: #/components/schemas/song_Item, mapping #/components/schemas/song_Item
#   link of songs: get
#
# Who meets it: gateways that merge the descriptions of services: documentation and clients that follow
# links ask the wrong service, with ids of another one.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-merge@2.0.2
cat >probe.cjs <<'JS'
const { merge } = require("openapi-merge");

const service = (name) => ({
  openapi: "3.0.3",
  info: { title: name, version: "1" },
  paths: {
    [`/${name}/{id}`]: {
      get: {
        operationId: "get",
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          200: {
            description: `One of the ${name}.`,
            content: {
              "application/json": {
                schema: {
                  oneOf: [{ $ref: "#/components/schemas/Item" }],
                  discriminator: { propertyName: "kind", mapping: { item: "#/components/schemas/Item" } },
                },
              },
            },
            links: { next: { operationId: "get", parameters: { id: "$response.body#/next" } } },
          },
        },
      },
    },
  },
  components: { schemas: { Item: { type: "object", description: `Of ${name}.`, properties: { kind: { type: "string" } } } } },
});
const { output } = merge([{ oas: service("books") }, { oas: service("songs"), dispute: { prefix: "song_" } }]);
console.log("operations:", Object.entries(output.paths).map(([path, item]) => `${path} ${item.get.operationId}`).join(", "));
const response = output.paths["/songs/{id}"].get.responses[200];
const { oneOf, discriminator } = response.content["application/json"].schema;
console.log(`schema of songs: ${oneOf[0].$ref}, mapping ${discriminator.mapping.item}`);
console.log(`link of songs: ${response.links.next.operationId}`);
JS
seen=$(node probe.cjs)
echo "$seen"
known=$(
  cat <<'TEXT'
operations: /books/{id} get, /songs/{id} song_get
schema of songs: #/components/schemas/song_Item, mapping #/components/schemas/song_Item
link of songs: get
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
