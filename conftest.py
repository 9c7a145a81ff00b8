"""Loads the harness for every test of the repository."""

pytest_plugins = ["tests.harness.plugin", "pytester"]
