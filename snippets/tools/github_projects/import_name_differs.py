from importlib.metadata import packages_distributions

owner = packages_distributions()
for module in ["sklearn", "PIL", "dateutil", "torch"]:
    print(f"import {module:<9} <- pip install {owner[module][0]}")
