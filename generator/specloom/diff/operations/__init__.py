"""Operations compared: routes, parameters, bodies, responses, credentials, servers."""
