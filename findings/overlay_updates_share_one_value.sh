#!/usr/bin/env bash
# Tool: oas-patch 0.6.0, beside bump-cli 2.11.0.
#
# Expected: actions are applied in order, each to the result of the one before (Overlay 1.0.0,
# Overlay Object). The first action below marks every operation as public, the second marks the
# operation of one path as internal too.
#
# Seen: the first action puts one and the same object under all its targets, so the second action
# changes all of them.
#
# Output seen:
#   oas-patch: /pets public internal; /admin public internal
#   bump: /pets public; /admin public internal
#
# Who meets it: "a default for all, then an exception for one" is the natural order of actions in an
# overlay. The exception silently becomes the rule.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check oas-patch==0.6.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts bump-cli@2.11.0
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Pets, version: "1"}
paths:
  /pets:
    get: {responses: {"200": {description: Pets.}}}
  /admin:
    get: {responses: {"200": {description: Secrets.}}}
YAML
cat >overlay.yaml <<'YAML'
overlay: 1.0.0
info: {title: Audiences, version: "1"}
actions:
  - target: $.paths.*.get
    update: {x-audience: {public: true}}
  - target: $.paths['/admin'].get
    update: {x-audience: {internal: true}}
YAML
marks() {
  env/bin/python -c '
import sys, yaml
for path, item in yaml.safe_load(sys.stdin)["paths"].items():
    print(path, *item["get"]["x-audience"], end="")
    print(end="; " if path == "/pets" else "")'
}
seen=$(
  echo "oas-patch: $(env/bin/oas-patch overlay openapi.yaml overlay.yaml | marks)"
  echo "bump: $(node_modules/.bin/bump overlay openapi.yaml overlay.yaml 2>log | marks)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
oas-patch: /pets public internal; /admin public internal
bump: /pets public; /admin public internal
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
