"""Design files on disk: format, atomic storage, lock, recovery and migrations."""
