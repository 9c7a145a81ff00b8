"""Animals drawn by code."""
