#!/usr/bin/env bash
# Library: httpx2 2.16.2.
#
# Expected: `Response.links` has the address that stands between `<` and `>` (RFC 8288), whatever
# is in it: `/a?x=1;y=2` below, with the relation `next`.
#
# Seen: the address ends at its first semicolon. A quoted parameter with `=` in it takes away the
# relation that follows, and its own value with it.
#
# Output seen:
#   semicolon: {'next': {'url': '/a?x=1', 'y': '2>', 'rel': 'next'}}
#   equals sign: {'/a': {'url': '/a'}}
#
# Who meets it: a client that follows `rel="next"`. The next page is another one than the server
# named, or there is none, without an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check httpx2==2.16.2
seen=$(
  env/bin/python - <<'PY'
import httpx2

for name, value in (
    ("semicolon", '</a?x=1;y=2>; rel="next"'),
    ("equals sign", '</a>; title="a=b"; rel="next"'),
):
    print(f"{name}: {httpx2.Response(200, headers={'Link': value}).links}")
PY
)
echo "$seen"
known=$(
  cat <<'TEXT'
semicolon: {'next': {'url': '/a?x=1', 'y': '2>', 'rel': 'next'}}
equals sign: {'/a': {'url': '/a'}}
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
