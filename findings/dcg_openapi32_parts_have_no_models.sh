#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0.
#
# Expected: the generator reads OpenAPI 3.2 (a streamed `itemSchema` gets its class), so the schemas
# in the other parts that 3.2 added get one too when `paths` is among the scopes: the body of a
# `query` operation and of an entry of `additionalOperations` (Path Item Object), and a media type
# behind a `$ref` into `components/mediaTypes` (Media Type Object or Reference Object).
#
# Seen: exit code 0, no word about any of the three, and no class for them.
#
# Output seen:
#   PutBody: a class
#   StreamItem: a class
#   QueryBody: missing
#   CopyBody: missing
#   SharedBody: missing
#   no warning names them
#
# Who meets it: the maintainer who moves a search from POST to the QUERY method, or shares a media
# type between operations: its classes disappear from the generated module without a message.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.2.0
info: {title: Streams, version: "1"}
paths:
  /items:
    get:
      responses:
        "200":
          description: A stream.
          content:
            text/event-stream:
              itemSchema: {title: StreamItem, type: object, properties: {data: {type: string}}}
    put:
      requestBody:
        content:
          application/json:
            schema: {title: PutBody, type: object, properties: {a: {type: string}}}
      responses:
        "200":
          description: A shared media type.
          content:
            application/json: {$ref: "#/components/mediaTypes/Shared"}
    query:
      requestBody:
        content:
          application/json:
            schema: {title: QueryBody, type: object, properties: {b: {type: string}}}
      responses: {"204": {description: Nothing.}}
    additionalOperations:
      COPY:
        requestBody:
          content:
            application/json:
              schema: {title: CopyBody, type: object, properties: {c: {type: string}}}
        responses: {"204": {description: Nothing.}}
components:
  mediaTypes:
    Shared:
      schema: {title: SharedBody, type: object, properties: {d: {type: string}}}
YAML
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --openapi-scopes schemas paths --use-title-as-name --output-model-type pydantic_v2.BaseModel \
  --output models.py 2>log || {
  cat log >&2
  exit 1
}
seen=$(
  for name in PutBody StreamItem QueryBody CopyBody SharedBody; do
    if grep -q "^class $name\b" models.py; then echo "$name: a class"; else echo "$name: missing"; fi
  done
  if grep -qiE 'itemSchema|query|additionalOperations|mediaTypes' log; then echo "a warning names them"; else echo "no warning names them"; fi
)
echo "$seen"
known=$(
  cat <<'TEXT'
PutBody: a class
StreamItem: a class
QueryBody: missing
CopyBody: missing
SharedBody: missing
no warning names them
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
