"""The client for `async` code; `_sync` is made from it."""
