#!/usr/bin/env bash
# Tool: redocly 2.77.0, beside openapi-spec-validator 0.9.0.
#
# Expected: `redocly lint --extends=spec` checks nothing but the specification and reads
# `openapi: 3.2.0`. In 3.2 the `description` of a Response Object is no longer required, and the
# Parameter Object has `style: cookie` for cookies. So the description below is valid.
#
# Seen: both are errors of the rule `struct`. openapi-spec-validator, which uses the schema that the
# OpenAPI Initiative publishes for 3.2, accepts the same file.
#
# Output seen:
#   openapi-spec-validator: OK
#   redocly: struct `style` can be one of the following only: "form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject".
#   redocly: struct The field `description` must be present on this level.
#
# Who meets it: whoever moves to 3.2 for exactly these two: `style: cookie` is the only style that
# writes a cookie header as servers read it, and it cannot pass the linter.
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
info: {title: Cookies, version: "1"}
servers: [{url: "https://api.example.com"}]
paths:
  /session:
    get:
      security: []
      parameters:
        - {name: session, in: cookie, style: cookie, schema: {type: string}}
      responses:
        "200": {summary: The session.}
YAML
export REDOCLY_TELEMETRY=off
seen=$(
  env/bin/openapi-spec-validator openapi.yaml | sed 's/^openapi.yaml/openapi-spec-validator/'
  (node_modules/.bin/redocly lint --extends=spec --format=json openapi.yaml || true) 2>/dev/null |
    env/bin/python -c '
import json, sys
for problem in json.load(sys.stdin)["problems"]:
    print("redocly:", problem["ruleId"], problem["message"])'
)
echo "$seen"
known=$(
  cat <<'TEXT'
openapi-spec-validator: OK
redocly: struct `style` can be one of the following only: "form", "simple", "label", "matrix", "spaceDelimited", "pipeDelimited", "deepObject".
redocly: struct The field `description` must be present on this level.
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
