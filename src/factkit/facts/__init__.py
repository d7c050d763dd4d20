"""Facts: one module a type of fact, with its model and the reader that finds it."""
