"""The code of the frequently asked questions."""
