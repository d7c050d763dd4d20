"""Descriptions: whom a noun means that is no name."""
