#!/usr/bin/env bash
# Tool: openapi-backend 5.21.2; @apidevtools/swagger-parser 13.0.0 as the judge.
#
# Expected: the README lists "OpenAPI 3.1 support", so what 3.1 has new is valid: a list of types, `const`
# and `prefixItems` in schemas (JSON Schema 2020-12), `summary` in the Info Object, `identifier` in the
# License Object. swagger-parser accepts all of them.
#
# Seen: the description is checked with the rules of OpenAPI 3.0, and each of these makes it invalid.
# That ends in an error on the console, and a server that answers 404 to every request.
#
# Output seen:
#   a plain 3.1 description: swagger-parser valid, openapi-backend valid, answer 200
#   type: [string, "null"]: swagger-parser valid, openapi-backend invalid, answer 404
#   const: swagger-parser valid, openapi-backend invalid, answer 404
#   prefixItems: swagger-parser valid, openapi-backend invalid, answer 404
#   info.summary: swagger-parser valid, openapi-backend invalid, answer 404
#   license.identifier: swagger-parser valid, openapi-backend invalid, answer 404
#
# Who meets it: who moves a description from 3.0 to 3.1, or takes one that FastAPI or another framework
# writes: `type: [string, "null"]` is how null is said there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-backend@5.21.2 @apidevtools/swagger-parser@13.0.0
cat >probe.mjs <<'JS'
import SwaggerParser from "@apidevtools/swagger-parser";
import { OpenAPIBackend } from "openapi-backend";

const description = (schema, info) => ({
  openapi: "3.1.0",
  info: { title: "Notes", version: "1", ...info },
  paths: { "/note": { get: { operationId: "getNote", responses: { 200: { description: "A note." } } } } },
  components: { schemas: { Note: schema } },
});
const CASES = {
  "a plain 3.1 description": description({ type: "string" }),
  'type: [string, "null"]': description({ type: ["string", "null"] }),
  const: description({ const: "note" }),
  prefixItems: description({ type: "array", prefixItems: [{ type: "string" }] }),
  "info.summary": description({ type: "string" }, { summary: "Notes." }),
  "license.identifier": description({ type: "string" }, { license: { name: "MIT", identifier: "MIT" } }),
};
const verdict = (check) => check.then(() => "valid", () => "invalid");
console.warn = () => {};
for (const [name, definition] of Object.entries(CASES)) {
  const judged = await verdict(SwaggerParser.validate(structuredClone(definition)));
  const own = await verdict(new OpenAPIBackend({ definition, strict: true }).init());
  const handlers = { getNote: () => 200, notFound: () => 404 };
  const api = new OpenAPIBackend({ definition, handlers });
  await api.init().catch(() => {});
  const answer = await api.handleRequest({ method: "GET", path: "/note", headers: {} });
  console.log(`${name}: swagger-parser ${judged}, openapi-backend ${own}, answer ${answer}`);
}
JS
seen=$(node probe.mjs 2>log)
echo "$seen"
known=$(
  cat <<'TEXT'
a plain 3.1 description: swagger-parser valid, openapi-backend valid, answer 200
type: [string, "null"]: swagger-parser valid, openapi-backend invalid, answer 404
const: swagger-parser valid, openapi-backend invalid, answer 404
prefixItems: swagger-parser valid, openapi-backend invalid, answer 404
info.summary: swagger-parser valid, openapi-backend invalid, answer 404
license.identifier: swagger-parser valid, openapi-backend invalid, answer 404
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
