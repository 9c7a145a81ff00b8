py -m venv .venv
.venv\Scripts\activate
pip install torch==2.13.0 --index-url https://download.pytorch.org/whl/cu130
