pip download torch==2.13.0 --dest wheels --index-url https://download.pytorch.org/whl/cpu
pip install torch==2.13.0 --no-index --find-links wheels
