import warnings

with warnings.catch_warnings():
    warnings.simplefilter("error")
    warnings.simplefilter("ignore", DeprecationWarning)
    for category in (DeprecationWarning, FutureWarning, UserWarning):
        try:
            warnings.warn("old", category, stacklevel=1)
            print(category.__name__, "passes")
        except Warning:
            print(category.__name__, "stops")
