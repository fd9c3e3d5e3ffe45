#!/usr/bin/env bash
# Tool: openapi-format 1.33.6, beside bump-cli 2.11.0 and oas-patch 0.6.0.
#
# Expected: an Overlay action with `remove: true` removes every node that its JSONPath selects
# (Overlay 1.0.0, Action Object), and nothing else. Below, the parameter `limit` is left.
#
# Seen: openapi-format removes elements of an array one after the other by the index that each of
# them had at first, while the rest move up. Of two selected neighbours the second stays, and the
# element behind them, which was not selected, goes in its place. The other two tools are right.
#
# Output seen:
#   oas-patch: limit
#   bump: limit
#   openapi-format: shard
#
# Who meets it: "remove all internal parameters before publishing" is the typical overlay. One of
# them is published, a public one is missing, and the exit code is 0.
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
    get:
      parameters:
        - {name: trace, in: query, x-internal: true, schema: {type: string}}
        - {name: shard, in: query, x-internal: true, schema: {type: string}}
        - {name: limit, in: query, schema: {type: integer}}
      responses: {"200": {description: Pets.}}
YAML
cat >overlay.yaml <<'YAML'
overlay: 1.0.0
info: {title: Public, version: "1"}
actions:
  - target: $.paths['/pets'].get.parameters[?@.in == 'query' && @.name != 'limit']
    remove: true
YAML
names() { env/bin/python -c 'import sys, yaml; print(*(p["name"] for p in yaml.safe_load(sys.stdin)["paths"]["/pets"]["get"]["parameters"]))'; }
seen=$(
  echo "oas-patch: $(env/bin/oas-patch overlay openapi.yaml overlay.yaml | names)"
  echo "bump: $(node_modules/.bin/bump overlay openapi.yaml overlay.yaml 2>log | names)"
  node_modules/.bin/openapi-format openapi.yaml --no-sort --overlayFile overlay.yaml -o out.yaml >log 2>&1
  echo "openapi-format: $(names <out.yaml)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
oas-patch: limit
bump: limit
openapi-format: shard
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
