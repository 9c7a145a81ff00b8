import re
from importlib.metadata import requires

names = set()
for requirement in requires("torch"):
    name, _, condition = requirement.partition(";")
    if "extra" not in condition:
        names.add(re.split(r"[^\w-]", name)[0].lower())
for name in ("numpy", "sympy", "networkx", "jinja2", "fsspec", "filelock"):
    print(f"{name:<9}", "needed" if name in names else "not needed")
