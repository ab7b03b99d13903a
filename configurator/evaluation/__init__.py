"""The only orchestrator: a design and a scenario in, one evaluation out."""
