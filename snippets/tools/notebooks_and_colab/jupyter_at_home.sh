python -m venv .venv
. .venv/bin/activate
pip install torch matplotlib jupyterlab
jupyter lab
