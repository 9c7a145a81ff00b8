make test TORCH=2.14.1
make test PYTHON=python3.13
