"""Runs: many files checked in one go, and what CI is told of it."""
