#!/usr/bin/env bash
# Tool: oas-patch 0.6.0, beside openapi-format 1.33.6.
#
# Expected: a `copy` is merged with the object that is its target, as an `update` is: what only the
# target has stays, and arrays are concatenated (Overlay 1.1.0, Action Object). Below, GET /b keeps
# its own tag, summary and response.
#
# Seen: oas-patch puts the copy in place of the target. Its `update` with the same values merges.
#
# Output seen:
#   oas-patch: {"responses": {"200": {"description": "A."}}, "tags": ["shared"]}
#   openapi-format: {"responses": {"200": {"description": "A."}, "404": {"description": "B."}}, "summary": "Own.", "tags": ["own", "shared"]}
#
# Who meets it: "give every operation the errors and tags of this one" is what copy is for. The
# parameters and responses that an operation had itself are gone, with exit code 0.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check oas-patch==0.6.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts openapi-format@1.33.6
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Tags, version: "1"}
paths:
  /a:
    get: {tags: [shared], responses: {"200": {description: A.}}}
  /b:
    get: {tags: [own], summary: Own., responses: {"404": {description: B.}}}
YAML
cat >overlay.yaml <<'YAML'
overlay: 1.1.0
info: {title: The same for both, version: "1"}
actions:
  - target: $.paths['/b'].get
    copy: $.paths['/a'].get
YAML
get() { env/bin/python -c 'import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin)["paths"]["/b"]["get"], sort_keys=True))'; }
seen=$(
  echo "oas-patch: $(env/bin/oas-patch overlay openapi.yaml overlay.yaml | get)"
  node_modules/.bin/openapi-format openapi.yaml --no-sort --overlayFile overlay.yaml -o out.yaml >log 2>&1
  echo "openapi-format: $(get <out.yaml)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
oas-patch: {"responses": {"200": {"description": "A."}}, "tags": ["shared"]}
openapi-format: {"responses": {"200": {"description": "A."}, "404": {"description": "B."}}, "summary": "Own.", "tags": ["own", "shared"]}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
