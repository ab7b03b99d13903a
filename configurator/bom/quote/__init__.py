"""Quotes: what a seller offers for a design, kept in a file beside it.

`model` is the data a seller enters, `file` keeps it as ``*.rackloop-quote``, `quoted` makes of it
and of a priced bill of materials what the customer sees, `seller` what the seller alone sees.
"""
