"""Pronouns: who is in focus where one stands."""
