"""What both clients share: nothing here sends, sleeps or awaits.

Requests are built, retries decided and bytes decoded here. The clients in `_async` and
`_sync` do what `exchange` asks for, and hand the results back.
"""
