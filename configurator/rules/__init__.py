"""The usage guide: findings, rules with their clauses, the engine that runs them, waivers."""
