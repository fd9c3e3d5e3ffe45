#!/usr/bin/env bash
# Tool: @scalar/openapi-parser 0.24.17 and openapi-format 1.33.6 (3.0 to 3.1), and
# @apiture/openapi-down-convert 0.14.2 (3.1 to 3.0).
#
# Expected: the members of `properties` are names of the API's own choice, and the value of an
# example or a default is data. A converter between versions of OpenAPI leaves both as they are,
# whatever they are called; it changes keywords.
#
# Seen: all three walk over the document and change every member that is called like a keyword.
# Properties vanish although they are required, get another name, or get a list for a schema, which
# makes the result invalid; and examples and defaults are rewritten. None of it is reported.
#
# Output seen:
#   scalar: properties {"word":{"type":"string"},"nullable":{"type":"boolean"},"examples":[{"type":"string"}]}
#   scalar: example [{"word":"w","nullable":true,"examples":["e"]}]
#   openapi-format: properties {"word":{"type":"string"},"example":{"type":"string"}}
#   openapi-format: example [{"word":"w","example":"e"}]
#   down-convert: properties {"word":{"type":"string"},"enum":[{"type":"string"}]}
#   down-convert: default {"word":"w","enum":["c"]}
#
# Who meets it: APIs about words, schemas or forms, which have fields called `example`, `nullable`
# or `const`. The generated client has no such field any more.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  @scalar/openapi-parser@0.24.17 openapi-format@1.33.6 @apiture/openapi-down-convert@0.14.2
cat >probe.mjs <<'JS'
import { upgrade } from "@scalar/openapi-parser";
import { Converter } from "@apiture/openapi-down-convert";
import format from "openapi-format";

const description = (openapi, Entry) => ({
  openapi,
  info: { title: "Dictionary", version: "1" },
  paths: {},
  components: { schemas: { Entry } },
});
const text = { type: "string" };
const old = () =>
  description("3.0.3", {
    type: "object",
    required: ["word", "example", "nullable"],
    properties: { word: text, example: { type: "string" }, nullable: { type: "boolean" } },
    example: { word: "w", example: "e", nullable: true },
  });
const recent = () =>
  description("3.1.0", {
    type: "object",
    required: ["word", "const"],
    properties: { word: text, const: { type: "string" }, enum: { type: "string" } },
    default: { word: "w", const: "c" },
  });
const show = (tool, keyword, document) => {
  const schema = document.components.schemas.Entry;
  console.log(`${tool}: properties ${JSON.stringify(schema.properties)}`);
  console.log(`${tool}: ${keyword} ${JSON.stringify(schema[keyword] ?? schema[`${keyword}s`])}`);
};
show("scalar", "example", upgrade(old(), "3.1").specification);
show("openapi-format", "example", (await format.openapiConvertVersion(old(), { convertTo: "3.1" })).data);
show("down-convert", "default", new Converter(recent()).convert());
JS
seen=$(node probe.mjs)
echo "$seen"
known=$(
  cat <<'TEXT'
scalar: properties {"word":{"type":"string"},"nullable":{"type":"boolean"},"examples":[{"type":"string"}]}
scalar: example [{"word":"w","nullable":true,"examples":["e"]}]
openapi-format: properties {"word":{"type":"string"},"example":{"type":"string"}}
openapi-format: example [{"word":"w","example":"e"}]
down-convert: properties {"word":{"type":"string"},"enum":[{"type":"string"}]}
down-convert: default {"word":"w","enum":["c"]}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
