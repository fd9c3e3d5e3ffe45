#!/usr/bin/env bash
# Tools: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: `format: uri` says what a text looks like (JSON Schema 2020-12 validation, 7.3.5). A value
# that a model has read leaves as it came, as it does with `format: email` or a pattern. URIs are
# compared as texts where they name something: redirect URIs of OAuth (RFC 9700, 2.1: exact string
# matching), issuers of tokens, XML namespaces.
#
# Seen: the generated field has pydantic's AnyUrl, which rewrites what it reads: a slash is added, the
# default port goes, host names change case, other letters are encoded. `model_dump_json` writes that.
#
# Output seen:
#   https://example.com -> https://example.com/
#   https://example.com?page=2 -> https://example.com/?page=2
#   https://example.com:443/callback -> https://example.com/callback
#   https://Example.com/callback -> https://example.com/callback
#   urn:isbn:0451450523 -> urn:isbn:0451450523
#
# Who meets it: whoever reads an object through generated models and sends it back: the server stores
# another address than it had, and a comparison with the registered one fails.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Clients, version: "1"}
paths: {}
components:
  schemas:
    Client:
      type: object
      required: [redirect_uri]
      properties: {redirect_uri: {type: string, format: uri}}
YAML
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py >log 2>&1
cat >probe.py <<'PY'
import json

from models import Client

for uri in (
    "https://example.com",
    "https://example.com?page=2",
    "https://example.com:443/callback",
    "https://Example.com/callback",
    "urn:isbn:0451450523",
):
    read = Client.model_validate_json(json.dumps({"redirect_uri": uri}))
    print(uri, "->", json.loads(read.model_dump_json())["redirect_uri"])
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
https://example.com -> https://example.com/
https://example.com?page=2 -> https://example.com/?page=2
https://example.com:443/callback -> https://example.com/callback
https://Example.com/callback -> https://example.com/callback
urn:isbn:0451450523 -> urn:isbn:0451450523
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
