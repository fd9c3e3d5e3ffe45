#!/usr/bin/env bash
# Tool: openapi-spec-validator 0.9.0.
#
# Expected: the Paths Object may be extended with fields that start with `x-`, and the value of such
# a field can be any JSON value (OpenAPI 3.1, "Specification Extensions").
#
# Seen: the value is read as a Path Item. With a text, a number or a boolean the validator fails with
# a KeyError that says no more than the field's name, with a list with an AssertionError that says
# nothing; a map is searched for operations, whose operationIds then count as used. In path items,
# operations and responses such fields are fine.
#
# Output seen:
#   x-group: true -> KeyError('x-group')
#   x-group: [pets] -> AssertionError()
#   x-group: {get: {operationId: listPets}} -> Operation ID 'listPets' for 'get' in '/pets' is not unique
#   x-group: {title: Pets} -> valid
#   the first from the command line: openapi.yaml: Error: 'x-group'
#
# Who meets it: whoever keeps the settings of a gateway or a documentation tool beside the paths:
# the message looks like a complaint about the extension, which is valid.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check openapi-spec-validator==0.9.0
cat >probe.py <<'PY'
import json

from openapi_spec_validator import OpenAPIV31SpecValidator

listing = {"operationId": "listPets", "responses": {"204": {"description": "None."}}}
for shown, value in (
    ("true", True),
    ("[pets]", ["pets"]),
    ("{get: {operationId: listPets}}", {"get": {"operationId": "listPets"}}),
    ("{title: Pets}", {"title": "Pets"}),
):
    description = {
        "openapi": "3.1.0",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"x-group": value, "/pets": {"get": listing}},
    }
    if value is True:
        with open("openapi.yaml", "w") as file:
            json.dump(description, file)
    try:
        messages = [error.message for error in OpenAPIV31SpecValidator(description).iter_errors()]
        print(f"x-group: {shown} ->", *messages or ["valid"])
    except Exception as error:
        print(f"x-group: {shown} -> {error!r}")
PY
seen=$(
  env/bin/python probe.py
  echo "the first from the command line: $(env/bin/openapi-spec-validator openapi.yaml 2>&1 | tail -1)"
)
echo "$seen"
known=$(
  cat <<'TEXT'
x-group: true -> KeyError('x-group')
x-group: [pets] -> AssertionError()
x-group: {get: {operationId: listPets}} -> Operation ID 'listPets' for 'get' in '/pets' is not unique
x-group: {title: Pets} -> valid
the first from the command line: openapi.yaml: Error: 'x-group'
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
