"""Power from module to facility: ratings, shelves, feeds and losses."""
