#!/usr/bin/env bash
# Tool: httpx2 2.16.2 and httpx 0.28.1.
#
# Expected: the path of a request is put behind the path of `base_url` (documentation of clients: a
# URL to use as the base). A query that `base_url` carries, such as the version of an API or a key,
# is either kept behind the path or dropped.
#
# Seen: the path is put behind the query, so it becomes part of the query's last value. The path on
# the wire is that of `base_url`, for every operation, and no error is raised.
#
# Output seen:
#   httpx2: GET /pets?limit=2 -> path /v1, query api-version=2026-01-01/pets?limit=2
#   httpx: GET /pets?limit=2 -> path /v1, query api-version=2026-01-01/pets?limit=2
#
# Who meets it: whoever configures a generated client for a gateway that wants something in each
# query, and gives it `https://.../v1?api-version=...` as its address: the server answers each
# request as if it were one for its root.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check httpx2==2.16.2 httpx==0.28.1
cat >probe.py <<'PY'
import httpx
import httpx2

BASE = "https://api.example.com/v1?api-version=2026-01-01"
for library in (httpx2, httpx):
    with library.Client(base_url=BASE) as client:
        url = client.build_request("GET", "/pets?limit=2").url
    print(f"{library.__name__}: GET /pets?limit=2 -> path {url.path}, query {url.query.decode()}")
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
httpx2: GET /pets?limit=2 -> path /v1, query api-version=2026-01-01/pets?limit=2
httpx: GET /pets?limit=2 -> path /v1, query api-version=2026-01-01/pets?limit=2
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
