pip install "pytorch2-from-scratch[examples] @ <address of this site>/pytorch2_from_scratch-0.1.0-py3-none-any.whl"
