try:
    import pytorch

    print(pytorch.__version__)
except ModuleNotFoundError as error:
    print(error)
