#!/usr/bin/env bash
# Tools: httpx2 2.16.2 and httpx 0.28.1, beside requests 2.34.2.
#
# Expected: parameters that a client was given are sent along with every request. An address that has
# a query of its own, such as the link to the next page, keeps it: the documentation of clients says
# that query parameters are merged, and requests does so.
#
# Seen: as soon as a client has `params`, the query of each address is dropped, without a word. The
# link to the next page gives the first page again, for ever.
#
# Output seen:
#   httpx2: /items?cursor=2 -> /items?api-version=1
#   httpx: /items?cursor=2 -> /items?api-version=1
#   requests: /items?cursor=2 -> /items?cursor=2&api-version=1
#
# Who meets it: clients of APIs that want a key (`apiKey` in the query) or a version in each query, and
# that answer with links: paging, results of long operations, downloads with a signature.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check httpx2==2.16.2 httpx==0.28.1 requests==2.34.2
cat >probe.py <<'PY'
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx
import httpx2
import requests

LINK = "/items?cursor=2"


class Echo(BaseHTTPRequestHandler):
    """Answers with the target of the request."""

    def do_GET(self):
        body = self.path.encode()
        self.send_response(200)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        pass


server = ThreadingHTTPServer(("127.0.0.1", 0), Echo)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}{LINK}"
for library in (httpx2, httpx):
    with library.Client(params={"api-version": "1"}, trust_env=False) as client:
        print(f"{library.__name__}: {LINK} -> {client.get(url).text}")
with requests.Session() as session:
    session.trust_env = False
    session.params = {"api-version": "1"}
    print(f"requests: {LINK} -> {session.get(url).text}")
server.shutdown()
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
httpx2: /items?cursor=2 -> /items?api-version=1
httpx: /items?cursor=2 -> /items?api-version=1
requests: /items?cursor=2 -> /items?cursor=2&api-version=1
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
