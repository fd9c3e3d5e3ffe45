#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: a property with `format: password` stays a string. OpenAPI 3.0 ("Data Types") calls
# the format a hint that an input field should hide what is typed; the value on the wire is the
# same string as ever. So a model that was given "s3cret" serialises to "s3cret".
#
# Seen: the property becomes pydantic's SecretStr, and SecretStr serialises to ten asterisks in
# every JSON mode. A request body made from the model carries the asterisks.
#
# Output seen:
#   model_dump_json: {"user":"ada","password":"**********"}
#   model_dump, mode json: {'user': 'ada', 'password': '**********'}
#
# Who meets it: anybody who posts a generated model to a login or a "create user" operation; the
# server stores "**********" as the password, and no error is raised anywhere.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.0.3
info: {title: Accounts, version: "1"}
paths: {}
components:
  schemas:
    Login:
      type: object
      required: [user, password]
      properties:
        user: {type: string}
        password: {type: string, format: password}
YAML
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py 2>log || {
  cat log >&2
  exit 1
}
cat >probe.py <<'PY'
from models import Login

login = Login(user="ada", password="s3cret")
print("model_dump_json:", login.model_dump_json())
print("model_dump, mode json:", login.model_dump(mode="json"))
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
model_dump_json: {"user":"ada","password":"**********"}
model_dump, mode json: {'user': 'ada', 'password': '**********'}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
