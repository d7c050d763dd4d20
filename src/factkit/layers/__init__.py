"""Layers: each turns the text into a sorted tuple of places, and knows of no fact."""
