"""One field that finds everything: commands, parts, objects of the design, rules."""
