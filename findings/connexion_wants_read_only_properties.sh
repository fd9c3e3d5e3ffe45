#!/usr/bin/env bash
# Tools: connexion 3.3.0 with uvicorn 0.54.0; prism 5.16.0 beside it.
#
# Expected: where a property is both required and `readOnly`, "required" counts for responses alone
# (OpenAPI 3.0.3, Schema Object, readOnly), so one schema serves for requests and responses: a request
# leaves out the `id` that the server gives. prism takes such a request.
#
# Seen: connexion refuses it: 'id' is a required property. With an `id` made up by the caller it passes.
#
# Output seen:
#   prism, {"name": "lamp"}: 200
#   connexion, {"name": "lamp"}: 400 'id' is a required property
#   connexion, {"id": "made up", "name": "lamp"}: 200
#
# Who meets it: clients that are generated from the description: their types for requests have no `id`,
# and the server does not take what they send.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check connexion==3.3.0 uvicorn==0.54.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/prism-cli@5.16.0
cat >openapi.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": {"title": "Shop", "version": "1"},
  "paths": {"/items": {"post": {
    "operationId": "probe.create",
    "requestBody": {"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}},
    "responses": {"200": {"description": "The item.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Item"}}}}}
  }}},
  "components": {"schemas": {"Item": {
    "type": "object",
    "required": ["id", "name"],
    "properties": {"id": {"type": "string", "readOnly": true}, "name": {"type": "string"}}
  }}}
}
JSON
cat >probe.cjs <<'JS'
const { createLogger } = require("@stoplight/prism-core");
const { createServer } = require("@stoplight/prism-http-server");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-cli/dist/operations.js");

(async () => {
  const server = createServer(await getHttpOperationsFromSpec("openapi.json"), {
    cors: false,
    config: { isProxy: false, mock: { dynamic: false }, validateRequest: true, validateResponse: false, checkSecurity: false, errors: false },
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  const url = await server.listen(0, "127.0.0.1");
  const body = '{"name": "lamp"}';
  const response = await fetch(`${url}/items`, { method: "POST", headers: { "content-type": "application/json" }, body });
  console.log(`prism, ${body}: ${response.status}`);
  await server.close();
})();
JS
cat >probe.py <<'PY'
import http.client
import json
import logging
import socket
import threading

import connexion
import uvicorn

logging.disable()


def create(body):
    return body, 200


if __name__ == "__main__":
    app = connexion.AsyncApp(__name__)
    app.add_api("openapi.json")
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    connection = http.client.HTTPConnection(*listening.getsockname())
    for item in ({"name": "lamp"}, {"id": "made up", "name": "lamp"}):
        body = json.dumps(item)
        connection.request("POST", "/items", body, {"content-type": "application/json"})
        response = connection.getresponse()
        said = json.loads(response.read()).get("detail", "")
        print(f"connexion, {body}: {response.status} {said}".rstrip())
    connection.close()
    server.should_exit = True
    thread.join()
PY
seen=$(node probe.cjs && env/bin/python -W ignore probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
prism, {"name": "lamp"}: 200
connexion, {"name": "lamp"}: 400 'id' is a required property
connexion, {"id": "made up", "name": "lamp"}: 200
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
