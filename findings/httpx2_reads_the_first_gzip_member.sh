#!/usr/bin/env bash
# Tools: httpx2 2.16.2.
#
# Expected: a gzip body may have several members one after another (RFC 1952, section 2.2), and what
# it stands for is all of them: so gzip.decompress, gunzip and zcat read it.
#
# Seen: httpx2 gives what the first member holds, and no error. The status is 200, the length of the
# body is right, and the rest is gone, with read() and while the body arrives.
#
# Output seen:
#   gzip.decompress: 3 lines
#   httpx2 response.text: 1 lines
#   httpx2 iter_lines: 1 lines
#
# Who meets it: logs and exports that are compressed part by part and joined, as object stores and
# log shippers do. A client that reads JSON lines from there loses records without a word.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check httpx2==2.16.2
cat >probe.py <<'PY'
import gzip
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer

import httpx2

BODY = b"".join(gzip.compress(b'{"n": %d}\n' % n, mtime=0) for n in range(3))


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("content-encoding", "gzip")
        self.send_header("content-length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)

    def log_message(self, *args):
        pass


server = HTTPServer(("127.0.0.1", 0), Handler)
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_port}"
print("gzip.decompress:", len(gzip.decompress(BODY).splitlines()), "lines")
with httpx2.Client() as client:
    print("httpx2 response.text:", len(client.get(url).text.splitlines()), "lines")
    with client.stream("GET", url) as response:
        print("httpx2 iter_lines:", len(list(response.iter_lines())), "lines")
server.shutdown()
PY
seen=$(env/bin/python probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
gzip.decompress: 3 lines
httpx2 response.text: 1 lines
httpx2 iter_lines: 1 lines
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
