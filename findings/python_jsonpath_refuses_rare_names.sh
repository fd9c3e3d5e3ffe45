#!/usr/bin/env bash
# Tool: python-jsonpath 2.2.2 with `strict=True`, beside jsonpath-rfc9535 1.0.1.
#
# Expected: behind a dot, a name may have any character beyond ASCII; the grammar lists
# %x10000-10FFFF (RFC 9535, 2.5.1.1). `strict` promises that only RFC 9535 counts.
#
# Seen: python-jsonpath refuses names with characters beyond U+FFFF as a syntax error, strict or
# not; those below are fine. In brackets and quotes both kinds are. jsonpath-rfc9535, by the same
# author, takes them.
#
# Output seen:
#   python-jsonpath: $.吉 [1], $.𠮷 JSONPathSyntaxError, $['𠮷'] [2]
#   jsonpath-rfc9535: $.吉 [1], $.𠮷 [2], $['𠮷'] [2]
#
# Who meets it: 𠮷 is an everyday character of Japanese names and shops, and emoji are keys of
# reactions and flags. A path that is built from the keys of a document works until one of them has
# such a character.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check python-jsonpath==2.2.2 jsonpath-rfc9535==1.0.1
cat >probe.py <<'PY'
import jsonpath
import jsonpath_rfc9535

DOCUMENT = {"吉": 1, "𠮷": 2}
LIBRARIES = {
    "python-jsonpath": jsonpath.JSONPathEnvironment(strict=True),
    "jsonpath-rfc9535": jsonpath_rfc9535.JSONPathEnvironment(),
}
for name, library in LIBRARIES.items():
    seen = []
    for query in ("$.吉", "$.𠮷", "$['𠮷']"):
        try:
            values = [match.value for match in library.finditer(query, DOCUMENT)]
        except Exception as error:
            values = type(error).__name__
        seen.append(f"{query} {values}")
    print(f"{name}: {', '.join(seen)}")
PY
seen=$(PYTHONUTF8=1 env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
python-jsonpath: $.吉 [1], $.𠮷 JSONPathSyntaxError, $['𠮷'] [2]
jsonpath-rfc9535: $.吉 [1], $.𠮷 [2], $['𠮷'] [2]
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
