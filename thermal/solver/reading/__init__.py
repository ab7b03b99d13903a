"""From the objects of a network to arrays, and what an edit leaves of them."""
