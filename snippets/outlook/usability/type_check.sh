pip install mypy
mypy snippets/outlook/usability/the_type_checker_sees.py
