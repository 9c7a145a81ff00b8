import traceback


def outer():
    inner()


def inner():
    raise ValueError


try:
    outer()
except ValueError as error:
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]

# %% the place of the error comes first
print(names[::-1])

# %% only the place of the error is noted
print(names[-1:])

# %% the calls are noted, not the function that failed
print(names[:-1])
