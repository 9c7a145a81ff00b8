PIP_CONFIG_FILE=/dev/null python -m pip --isolated download --no-index torch 2>&1 || true
