"""The code of the chapter on applications."""
