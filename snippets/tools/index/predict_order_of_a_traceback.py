import traceback


def outer():
    inner()


def inner():
    raise ValueError


try:
    outer()
except ValueError as error:
    print([frame.name for frame in traceback.extract_tb(error.__traceback__)])
