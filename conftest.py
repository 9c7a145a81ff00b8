"""Loads the harness for every test of the repository, on one thread in each process.

Small steps are faster so, and the threads of several processes do not wait for each other.
"""

import os

os.environ["OMP_NUM_THREADS"] = "1"  # read when torch, NumPy or scikit-learn are first imported

pytest_plugins = ["tests.harness.plugin", "pytester"]
