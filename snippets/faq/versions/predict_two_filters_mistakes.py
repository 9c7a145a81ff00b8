import warnings


def three(*filters):
    with warnings.catch_warnings(record=True):
        for action, category in filters:
            warnings.simplefilter(action, category)
        for category in (DeprecationWarning, FutureWarning, UserWarning):
            try:
                warnings.warn("old", category, stacklevel=1)
                print(category.__name__, "passes")
            except Warning:
                print(category.__name__, "stops")


# %% the filter that was set first decides, so nothing passes
three(("ignore", DeprecationWarning), ("error", Warning))

# %% the second filter replaces the first
three(("default", Warning), ("ignore", DeprecationWarning))

# %% a FutureWarning is a DeprecationWarning, too
three(("error", Warning), ("ignore", DeprecationWarning), ("ignore", FutureWarning))
