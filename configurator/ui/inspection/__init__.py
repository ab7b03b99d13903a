"""What there is to say about each kind of object and what of it can be changed, without widgets."""
