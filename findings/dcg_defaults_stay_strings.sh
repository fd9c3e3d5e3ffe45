#!/usr/bin/env bash
# Tool: datamodel-code-generator 0.89.0 with pydantic 2.14.4.
#
# Expected: a field that the generated class annotates as `date`, `timedelta` or an enum holds a
# value of that type, whether it was sent or left to its default. (The generator does convert some
# defaults: for those of objects it writes `validate_default=True`.)
#
# Seen: the JSON text of the default is written as it is, and pydantic does not validate defaults.
# The field then holds a `str`, which the annotation rules out, and serialising it warns.
#
# Output seen:
#   day: sent date, left out str
#   timeout: sent timedelta, left out str
#   level: sent Level, left out str
#   warnings while serialising: 3
#
# Who meets it: code that relies on the annotation, `job.day.year` for example, works as long as
# the property is sent and raises AttributeError on the day it is left out.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check datamodel-code-generator==0.89.0 pydantic==2.14.4
cat >openapi.yaml <<'YAML'
openapi: 3.1.0
info: {title: Jobs, version: "1"}
paths: {}
components:
  schemas:
    Level: {type: string, enum: [low, high]}
    Job:
      type: object
      properties:
        day: {type: string, format: date, default: "2024-01-01"}
        timeout: {type: string, format: duration, default: PT1H}
        level:
          $ref: "#/components/schemas/Level"
          default: low
YAML
env/bin/datamodel-codegen --input openapi.yaml --input-file-type openapi \
  --output-model-type pydantic_v2.BaseModel --output models.py 2>log || {
  cat log >&2
  exit 1
}
cat >probe.py <<'PY'
import warnings

from models import Job

sent = Job.model_validate_json('{"day":"2024-01-01","timeout":"PT1H","level":"low"}')
left_out = Job.model_validate_json("{}")
for name in ("day", "timeout", "level"):
    kinds = [type(getattr(job, name)).__name__ for job in (sent, left_out)]
    print(f"{name}: sent {kinds[0]}, left out {kinds[1]}")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    left_out.model_dump_json()
lines = str(caught[0].message).splitlines()[1:] if caught else []
print("warnings while serialising:", sum("UnexpectedValue" in line for line in lines))
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
day: sent date, left out str
timeout: sent timedelta, left out str
level: sent Level, left out str
warnings while serialising: 3
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
