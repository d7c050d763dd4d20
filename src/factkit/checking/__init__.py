"""Checking: whether facts agree with each other and stand in the text they claim to come from."""
