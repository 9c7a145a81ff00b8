try:
    import pytorch  # noqa: F401
except ModuleNotFoundError as error:
    print(error)
