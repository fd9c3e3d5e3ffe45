#!/usr/bin/env bash
# Tool: @apidevtools/swagger-parser 13.0.0.
#
# Expected: an OpenAPI 3.1 document needs at least one of `paths`, `webhooks` and `components`
# (OpenAPI Object), so a library of components alone is a valid document.
#
# Seen: with `webhooks` alone it passes, with `components` alone the parser says that the file is no
# OpenAPI definition, before any schema is consulted.
#
# Output seen:
#   webhooks.yaml: valid
#   components.yaml: it is not a valid Openapi API definition
#
# Who meets it: teams that keep shared schemas in a file of their own, and every tool that reads its
# input through this parser; the message sends the reader to look for a typing error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @apidevtools/swagger-parser@13.0.0
cat >components.yaml <<'YAML'
openapi: 3.1.0
info: {title: Shared, version: "1"}
components:
  schemas:
    Id: {type: string}
YAML
cat >webhooks.yaml <<'YAML'
openapi: 3.1.0
info: {title: Hooks, version: "1"}
webhooks:
  ping:
    post: {responses: {"204": {description: Received.}}}
YAML
cat >probe.mjs <<'JS'
import SwaggerParser from "@apidevtools/swagger-parser";
for (const file of ["webhooks.yaml", "components.yaml"]) {
  try {
    await SwaggerParser.validate(file);
    console.log(`${file}: valid`);
  } catch (error) {
    console.log(`${file}: ${error.message.replace(/^.*components.yaml/, "it")}`);
  }
}
JS
seen=$(node probe.mjs)
echo "$seen"
known=$(
  cat <<'TEXT'
webhooks.yaml: valid
components.yaml: it is not a valid Openapi API definition
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
