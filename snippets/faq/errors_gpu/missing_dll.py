import ctypes

for name in ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll"):
    try:
        ctypes.WinDLL(name)
    except OSError as error:
        print(name, error)
