import inspect

import torch

functions = {
    name: inspect.getdoc(getattr(torch, name))
    for name in dir(torch)
    if inspect.isbuiltin(getattr(torch, name)) and not name.startswith("_")
}
documented = {name: text for name, text in functions.items() if text}
without = [
    name for name, text in documented.items() if ">>>" not in text and "alias" not in text.lower()
]
print("documented functions in torch:", len(documented))
print("of these without an example:  ", len(without))
print(without[:6])
