"""What every part may use: findings and their places, the cache, processes, escaping."""
