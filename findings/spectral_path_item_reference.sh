#!/usr/bin/env bash
# Tool: spectral 6.16.3 with its ruleset `spectral:oas`, beside openapi-spec-validator 0.9.0.
#
# Expected: OpenAPI 3.1 has `components/pathItems`, and a Path Item Object has a `$ref` field to use
# them with (Path Item Object, first fixed field). A path that consists of such a `$ref` is valid.
#
# Seen: rule `oas3-schema`, severity error: the path has unevaluated properties. Spectral's copy of
# the 3.1 schema does not know `$ref` under `paths`. The same file as 3.0 (there with a reference
# to a sibling path, since 3.0 has no pathItems) is fine.
#
# Output seen:
#   v31.yaml: OK
#   v30.yaml: OK
#   spectral, v31.yaml: error oas3-schema ""~1pets" property must not have unevaluated properties."
#   spectral, v30.yaml: no error
#
# Who meets it: descriptions split into one file per path, the usual layout of large ones: the move
# from 3.0 to 3.1 makes every path an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/spectral-cli@6.16.3
cat >v31.yaml <<'YAML'
openapi: 3.1.0
info: {title: Paths, version: "1"}
paths:
  /pets: {$ref: "#/components/pathItems/Pets"}
components:
  pathItems:
    Pets:
      get: {responses: {"200": {description: Pets.}}}
YAML
cat >v30.yaml <<'YAML'
openapi: 3.0.3
info: {title: Paths, version: "1"}
paths:
  /pets: {$ref: "#/paths/~1animals"}
  /animals:
    get: {responses: {"200": {description: Pets.}}}
YAML
echo 'extends: ["spectral:oas"]' >.spectral.yaml
lint() {
  (node_modules/.bin/spectral lint -f text -q -F error "$1" || true) 2>&1 |
    grep -o 'error oas3-schema.*' || echo "no error"
}
seen=$(
  env/bin/openapi-spec-validator v31.yaml v30.yaml
  echo "spectral, v31.yaml: $(lint v31.yaml)"
  echo "spectral, v30.yaml: $(lint v30.yaml)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
v31.yaml: OK
v30.yaml: OK
spectral, v31.yaml: error oas3-schema ""~1pets" property must not have unevaluated properties."
spectral, v30.yaml: no error
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
