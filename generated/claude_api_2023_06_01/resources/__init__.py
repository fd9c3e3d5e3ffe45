# Made by specloom from the spec: edit that, then run `specloom generate`.

"""The resources of the client; each module is loaded when it is used."""
