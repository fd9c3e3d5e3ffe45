#!/usr/bin/env bash
# Tools: bump-cli 2.11.0 (its command `bump overlay`) and openapi-format 1.33.6, beside oas-patch
# 0.6.0.
#
# Expected: if the target of an Overlay action is an array, the value of `update` is an entry to
# append to it (Overlay 1.0.0, Action Object; it is the specification's own array example).
#
# Seen: bump writes the members of the entry onto the array, which comes out as a map with the keys
# '0' and 'name'; openapi-format drops the entry. Both end with exit code 0.
#
# Output seen:
#   oas-patch: [{"name": "old"}, {"name": "new"}]
#   bump: {"0": {"name": "old"}, "name": "new"}
#   openapi-format: [{"name": "old"}]
#
# Who meets it: adding a tag, a server or a query parameter is what most overlays are for. The first
# tool gives a description that is not valid any more, the second one that lacks the addition.
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
info: {title: Tags, version: "1"}
tags: [{name: old}]
paths: {}
YAML
cat >overlay.yaml <<'YAML'
overlay: 1.0.0
info: {title: Add a tag, version: "1"}
actions:
  - target: $.tags
    update: {name: new}
YAML
tags() { env/bin/python -c 'import json, sys, yaml; print(json.dumps(yaml.safe_load(sys.stdin)["tags"]))'; }
seen=$(
  echo "oas-patch: $(env/bin/oas-patch overlay openapi.yaml overlay.yaml | tags)"
  echo "bump: $(node_modules/.bin/bump overlay openapi.yaml overlay.yaml 2>log | tags)"
  node_modules/.bin/openapi-format openapi.yaml --no-sort --overlayFile overlay.yaml -o out.yaml >log 2>&1
  echo "openapi-format: $(tags <out.yaml)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
oas-patch: [{"name": "old"}, {"name": "new"}]
bump: {"0": {"name": "old"}, "name": "new"}
openapi-format: [{"name": "old"}]
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
