#!/usr/bin/env bash
# Tools: openapi-spec-validator 0.9.0 and redocly 2.77.0.
#
# Expected: OpenAPI 3.2 gives a document the field `$self`: its own URI, which is the base for the
# references in it, and which references to the document have to use. Such a reference means the
# document itself, wherever the file lies. Both tools accept `openapi: 3.2.0` and the field.
#
# Seen: both leave `$self` aside and look for a second document: for an absolute URI on the network,
# for a path at that path of the file system.
#
# Output seen:
#   Error: /v1/openapi.yaml#/components/schemas/Pet
#   redocly: Can't resolve $ref: ENOENT: no such file or directory '/v1/openapi.yaml'
#
# Who meets it: whoever gives documents a `$self` so that references survive a move of the files. The
# tools fail without a network, and with one they check against whatever copy is published there.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @redocly/cli@2.77.0
cat >openapi.yaml <<'YAML'
openapi: 3.2.0
$self: /v1/openapi.yaml
info: {title: Self, version: "1"}
paths:
  /pets:
    get:
      responses:
        "200":
          description: A pet.
          content:
            application/json:
              schema: {$ref: "/v1/openapi.yaml#/components/schemas/Pet"}
components:
  schemas:
    Pet: {type: object}
YAML
export REDOCLY_TELEMETRY=off
seen=$(
  (env/bin/openapi-spec-validator openapi.yaml || true) 2>&1 | grep -m 1 'v1/openapi.yaml' | sed 's/^openapi.yaml: //'
  (node_modules/.bin/redocly lint --extends=spec --format=json openapi.yaml || true) 2>/dev/null |
    grep -oE '"message": "Can.t resolve[^"]*' | sed 's/"message": "/redocly: /'
)
echo "$seen"
known=$(
  cat <<'TEXT'
Error: /v1/openapi.yaml#/components/schemas/Pet
redocly: Can't resolve $ref: ENOENT: no such file or directory '/v1/openapi.yaml'
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
