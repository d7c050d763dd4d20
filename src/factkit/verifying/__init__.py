"""Verifying: whether a draft's quotations stand in its sources, and whether that person said it."""
