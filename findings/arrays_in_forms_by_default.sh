#!/usr/bin/env bash
# Tools: prism 5.16.0 and swagger-client 3.38.4 (under Swagger UI), beside connexion 3.3.0 with uvicorn
# 0.54.0.
#
# Expected: in a body of type application/x-www-form-urlencoded, a property that is an array and has no
# Encoding Object is repeated, tags=a&tags=b: `style` and `explode` are as in a query, defaults included
# (OpenAPI 3.0.3, Encoding Object). Writing the default down changes nothing.
#
# Seen: swagger-client sends tags=a,b until `style: form` is written down. prism refuses every form with
# such a property as no array, until it is written down. connexion takes the repeated form.
#
# Output seen:
#   swagger-client, nothing stated: tags=a,b
#   swagger-client, default stated: tags=a&tags=b
#   prism, nothing stated, tags=a&tags=b: 422
#   prism, default stated, tags=a&tags=b: 204
#   connexion, nothing stated, tags=a&tags=b: 200 ['a', 'b']
#
# Who meets it: whoever tries such an operation in Swagger UI, or tests a client against prism: what is
# right is refused, and what is sent is one value "a,b" for most servers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check connexion==3.3.0 uvicorn==0.54.0
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @stoplight/prism-cli@5.16.0 swagger-client@3.38.4
cat >openapi.json <<'JSON'
{
  "openapi": "3.0.3",
  "info": {"title": "Forms", "version": "1"},
  "paths": {
    "/plain": {"post": {"operationId": "probe.plain",
      "requestBody": {"required": true, "content": {"application/x-www-form-urlencoded": {
        "schema": {"type": "object", "properties": {"tags": {"type": "array", "items": {"type": "string"}}}}}}},
      "responses": {"204": {"description": "Taken."}}}},
    "/stated": {"post": {"operationId": "probe.stated",
      "requestBody": {"required": true, "content": {"application/x-www-form-urlencoded": {
        "schema": {"type": "object", "properties": {"tags": {"type": "array", "items": {"type": "string"}}}},
        "encoding": {"tags": {"style": "form", "explode": true}}}}},
      "responses": {"204": {"description": "Taken."}}}}
  }
}
JSON
cat >probe.cjs <<'JS'
const { createLogger } = require("@stoplight/prism-core");
const { createServer } = require("@stoplight/prism-http-server");
const { getHttpOperationsFromSpec } = require("@stoplight/prism-cli/dist/operations.js");
const SwaggerClient = require("swagger-client");

const spec = require("./openapi.json");
const said = { plain: "nothing stated", stated: "default stated" };
for (const name of Object.keys(said)) {
  const request = SwaggerClient.buildRequest({
    spec,
    operationId: `probe.${name}`,
    requestBody: { tags: ["a", "b"] },
    requestContentType: "application/x-www-form-urlencoded",
  });
  console.log(`swagger-client, ${said[name]}: ${request.body}`);
}
(async () => {
  const server = createServer(await getHttpOperationsFromSpec("openapi.json"), {
    cors: false,
    config: { isProxy: false, mock: { dynamic: false }, validateRequest: true, validateResponse: false, checkSecurity: false, errors: false },
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  const url = await server.listen(0, "127.0.0.1");
  for (const name of Object.keys(said)) {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const response = await fetch(`${url}/${name}`, { method: "POST", headers, body: "tags=a&tags=b" });
    console.log(`prism, ${said[name]}, tags=a&tags=b: ${response.status}`);
  }
  await server.close();
})();
JS
cat >probe.py <<'PY'
import http.client
import logging
import socket
import threading

import connexion
import uvicorn

logging.disable()


def plain(body):
    return str(body["tags"]), 200


stated = plain

if __name__ == "__main__":
    app = connexion.AsyncApp(__name__)
    app.add_api("openapi.json")
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="critical"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    connection = http.client.HTTPConnection(*listening.getsockname())
    headers = {"content-type": "application/x-www-form-urlencoded"}
    connection.request("POST", "/plain", "tags=a&tags=b", headers)
    response = connection.getresponse()
    text = response.read().decode().strip().strip('"')
    print(f"connexion, nothing stated, tags=a&tags=b: {response.status} {text}")
    connection.close()
    server.should_exit = True
    thread.join()
PY
seen=$(node probe.cjs && env/bin/python -W ignore probe.py)
echo "$seen"
known=$(
  cat <<'TEXT'
swagger-client, nothing stated: tags=a,b
swagger-client, default stated: tags=a&tags=b
prism, nothing stated, tags=a&tags=b: 422
prism, default stated, tags=a&tags=b: 204
connexion, nothing stated, tags=a&tags=b: 200 ['a', 'b']
TEXT
)
if [ "$seen" != "$known" ]; then
  printf 'The behaviour has changed. It was:\n%s\n' "$known" >&2
  exit 1
fi
