#!/usr/bin/env bash
# Tool: spectral 6.16.3 with its ruleset `spectral:oas`, beside openapi-spec-validator 0.9.0.
#
# Expected: since OpenAPI 3.1 the list behind a security scheme that is neither oauth2 nor
# openIdConnect may name roles, which are declared nowhere (Security Requirement Object). In 3.0
# the list had to be empty.
#
# Seen: rule `oas3-operation-security-defined` asks for each role among the scopes of the scheme.
# An API key has no scopes, so there is no way to satisfy it.
#
# Output seen:
#   openapi.yaml: OK
#   oas3-operation-security-defined ""admin" must be listed among scopes."
#
# Who meets it: anybody who documents which role an operation needs with API keys or bearer tokens,
# the feature for which 3.1 relaxed the rule.
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
info: {title: Roles, version: "1"}
paths:
  /users:
    get:
      security: [{key: [admin]}]
      responses: {"200": {description: Users.}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
YAML
echo 'extends: ["spectral:oas"]' >.spectral.yaml
seen=$(
  env/bin/openapi-spec-validator openapi.yaml
  (node_modules/.bin/spectral lint -f text -q openapi.yaml || true) 2>&1 |
    grep -o 'oas3-operation-security-defined.*'
)
echo "$seen"
known=$(
  cat <<'TEXT'
openapi.yaml: OK
oas3-operation-security-defined ""admin" must be listed among scopes."
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
