#!/usr/bin/env bash
# Tools: @apidevtools/swagger-parser 13.0.0, openapi-typescript 7.13.0 and spectral 6.16.3, beside
# redocly 2.77.0 and openapi-spec-validator 0.9.0.
#
# Expected: the `value` of an Example Object is an embedded literal (OpenAPI 3.1, Example Object). A
# payload that has a member named `$ref` is shown as it is; nothing in it is a reference.
#
# Seen: three of five tools try to resolve it. The first two stop with an error, the third reports
# an invalid reference.
#
# Output seen:
#   swagger-parser: Missing $ref pointer "#/definitions/Search"
#   openapi-typescript: Can't resolve $ref at #/components/examples/schema_of_a_tool/value
#   spectral: invalid-ref "'#/definitions/Search' does not exist"
#   redocly: valid
#   openapi-spec-validator: OK
#
# Who meets it: APIs whose payloads are JSON Schema or JSON documents with references (tool
# definitions of language models, form builders, API registries) cannot show a realistic example.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @apidevtools/swagger-parser@13.0.0 openapi-typescript@7.13.0 typescript@5.9.3 @stoplight/spectral-cli@6.16.3 @redocly/cli@2.77.0
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Tools, version: "1"}
servers: [{url: "https://api.example.com"}]
paths: {}
components:
  examples:
    schema_of_a_tool:
      value: {$ref: "#/definitions/Search"}
YAML
cat >probe.mjs <<'JS'
import SwaggerParser from "@apidevtools/swagger-parser";
try {
  await SwaggerParser.validate("openapi.yaml");
  console.log("swagger-parser: valid");
} catch (error) {
  console.log(`swagger-parser: ${error.message.split(".")[0]}`);
}
JS
echo 'extends: ["spectral:oas"]' >.spectral.yaml
export REDOCLY_TELEMETRY=off
seen=$(
  node probe.mjs
  (node_modules/.bin/openapi-typescript openapi.yaml || true) 2>&1 |
    grep -m 1 -o "Can't resolve.*" | sed 's/^/openapi-typescript: /'
  (node_modules/.bin/spectral lint -f text -q openapi.yaml || true) 2>&1 |
    grep -o 'invalid-ref.*' | sed 's/^/spectral: /'
  node_modules/.bin/redocly lint --extends=spec openapi.yaml >log 2>&1 && echo "redocly: valid"
  env/bin/openapi-spec-validator openapi.yaml | sed 's/^openapi.yaml/openapi-spec-validator/'
)
echo "$seen"
known=$(
  cat <<'TEXT'
swagger-parser: Missing $ref pointer "#/definitions/Search"
openapi-typescript: Can't resolve $ref at #/components/examples/schema_of_a_tool/value
spectral: invalid-ref "'#/definitions/Search' does not exist"
redocly: valid
openapi-spec-validator: OK
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
