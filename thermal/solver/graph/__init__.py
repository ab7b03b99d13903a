"""The graph as the solver sees it: assemblies that fold, what they leave, its linear systems."""
