#!/usr/bin/env bash
# Tools: bump-cli 2.11.0 (`bump overlay`), oas-patch 0.6.0 and openapi-format 1.33.6.
#
# Expected: `remove` is a boolean whose default is false (Overlay 1.0.0, Action Object), so writing
# `remove: false` is the same as leaving it out: the `update` beside it is applied.
#
# Seen: all three tools only look whether the field is there. Two delete the target, and the third
# does not delete it but leaves out the update.
#
# Output seen:
#   oas-patch: {}
#   bump: {}
#   openapi-format: {"get": {"responses": {"200": {"description": "Pets."}}}}
#
# Who meets it: overlays that are made from a template or by a program that writes every field. The
# operation that should get a summary is gone from the published description.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check oas-patch==0.6.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts bump-cli@2.11.0 openapi-format@1.33.6
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get: {responses: {"200": {description: Pets.}}}
YAML
cat >overlay.yaml <<'YAML'
overlay: 1.0.0
info: {title: A summary, version: "1"}
actions:
  - target: $.paths['/pets'].get
    update: {summary: List pets}
    remove: false
YAML
item() { env/bin/python -c 'import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin)["paths"]["/pets"], sort_keys=True))'; }
seen=$(
  echo "oas-patch: $(env/bin/oas-patch overlay openapi.yaml overlay.yaml | item)"
  echo "bump: $(node_modules/.bin/bump overlay openapi.yaml overlay.yaml 2>log | item)"
  node_modules/.bin/openapi-format openapi.yaml --no-sort --overlayFile overlay.yaml -o out.yaml >log 2>&1
  echo "openapi-format: $(item <out.yaml)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
oas-patch: {}
bump: {}
openapi-format: {"get": {"responses": {"200": {"description": "Pets."}}}}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
