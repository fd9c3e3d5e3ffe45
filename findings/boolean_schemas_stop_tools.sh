#!/usr/bin/env bash
# Tools: redocly 2.77.0 and openapi-python-client 0.29.1, beside openapi-spec-validator 0.9.0.
#
# Expected: `true` and `false` are schemas (JSON Schema 2020-12 core, 4.3.2), and in OpenAPI 3.1 a
# Schema Object may be either an object or a boolean. `AnyJson: true` under `components/schemas` is
# valid, and so is `items: false` behind `prefixItems`, which closes a tuple.
#
# Seen: redocly's check of the specification wants an object under `components/schemas` (deeper in a
# schema it takes booleans). openapi-python-client refuses the whole document for `items: false`,
# unless the boolean is the value of `additionalProperties`.
#
# Output seen:
#   any.yaml: OK
#   tuple.yaml: OK
#   redocly, any.yaml: Expected type `Schema` (object) but got `boolean`
#   openapi-python-client, tuple.yaml: Error(s) encountered while generating, client was not created
#   openapi-python-client, tuple.yaml: Input should be a valid dictionary or instance of Schema [type=model_type, input_value=False, input_type=bool]
#
# Who meets it: `items: false` is how 2020-12 closes a tuple. One closed tuple anywhere in a
# description, and no client is generated at all.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0 openapi-python-client==0.29.1
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @redocly/cli@2.77.0
cat >any.yaml <<'YAML'
openapi: 3.1.0
info: {title: Any, version: "1"}
servers: [{url: "https://api.example.com"}]
paths: {}
components:
  schemas:
    AnyJson: true
    Holder: {type: object, properties: {value: true}}
YAML
cat >tuple.yaml <<'YAML'
openapi: 3.1.0
info: {title: Tuple, version: "1"}
servers: [{url: "https://api.example.com"}]
paths: {}
components:
  schemas:
    Point: {type: array, prefixItems: [{type: number}, {type: number}], items: false}
YAML
export REDOCLY_TELEMETRY=off
seen=$(
  env/bin/openapi-spec-validator any.yaml tuple.yaml
  (node_modules/.bin/redocly lint --extends=spec --format=json any.yaml || true) 2>/dev/null |
    grep -oE '"message": "[^"\\]*' | sed 's/"message": "/redocly, any.yaml: /'
  (env/bin/openapi-python-client generate --path tuple.yaml --output-path out || true) 2>&1 |
    grep -E 'not created|valid dictionary' | sed 's/^ */openapi-python-client, tuple.yaml: /'
)
echo "$seen"
known=$(
  cat <<'TEXT'
any.yaml: OK
tuple.yaml: OK
redocly, any.yaml: Expected type `Schema` (object) but got `boolean`
openapi-python-client, tuple.yaml: Error(s) encountered while generating, client was not created
openapi-python-client, tuple.yaml: Input should be a valid dictionary or instance of Schema [type=model_type, input_value=False, input_type=bool]
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
