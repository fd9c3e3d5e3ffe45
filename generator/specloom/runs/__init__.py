"""What a command does, from its files to its outcome in memory."""
