. other/.venv/bin/activate
pip install ipykernel
python -m ipykernel install --user --name other --display-name "Python (other)"
