pip download torch --dest wheels --index-url https://download.pytorch.org/whl/cpu
pip install torch --no-index --find-links wheels
