"""The rules, one small file each, by topic; the registry lists them."""
