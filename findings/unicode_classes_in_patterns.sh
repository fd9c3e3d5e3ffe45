#!/usr/bin/env bash
# Tools: openapi-spec-validator 0.9.0 and spectral 6.16.3.
#
# Expected: `pattern: ^\p{L}+$` with the default "Ada" is fine in OpenAPI 3.1. JSON Schema 2020-12
# core, 6.4, tells authors to write ECMA-262 expressions and tools to read them with Unicode
# support, the "u" flag, under which \p{L} is any letter.
#
# Seen: openapi-spec-validator refuses the whole description, because its check of
# `format: regex` is Python's `re`, which has no \p. Spectral reads the expression without the
# flag, where \p is the letter p, and reports that the default does not match.
#
# Output seen:
#   openapi.yaml: Validation Error: '^\\p{L}+$' is not a 'regex'
#   oas3-valid-schema-example ""default" property must match pattern "^\p{L}+$""
#
# Who meets it: every description with names of people in it. One tool says the pattern is no
# pattern, the other that the default is wrong, and both stop a build.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/spectral-cli@6.16.3
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: People, version: "1"}
paths: {}
components:
  schemas:
    Name:
      type: string
      pattern: ^\p{L}+$
      default: Ada
YAML
echo 'extends: ["spectral:oas"]' >.spectral.yaml
seen=$(
  (env/bin/openapi-spec-validator openapi.yaml || true) 2>&1 | grep -m 1 -i 'regex'
  (node_modules/.bin/spectral lint -f text -q openapi.yaml || true) 2>&1 |
    grep -o 'oas3-valid-schema-example.*'
)
echo "$seen"
known=$(
  cat <<'TEXT'
openapi.yaml: Validation Error: '^\\p{L}+$' is not a 'regex'
oas3-valid-schema-example ""default" property must match pattern "^\p{L}+$""
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
