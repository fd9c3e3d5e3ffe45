"""The client that blocks: made from `_async`, but for `backend`."""
