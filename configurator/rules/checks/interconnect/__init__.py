"""Do the links reach: ports and topologies."""
