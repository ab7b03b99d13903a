"""Repairs by one click: what checks offer, and how an offer is applied."""
