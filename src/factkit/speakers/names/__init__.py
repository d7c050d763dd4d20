"""Names: how they are spelled, who bears them, what is told beside them."""
