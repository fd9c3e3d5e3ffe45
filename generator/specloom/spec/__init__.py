"""What is written: loading, positions, `$ref` and bundling."""
