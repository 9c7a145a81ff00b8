from snippets.pytorch2.tensor_subclasses.watch import one_step

indent = {"function": "", "records": "   ", "runs": "   ", "operation": "      "}
for layer, name in one_step():
    verb = layer if layer in ("records", "runs") else ""
    print(f"{indent[layer]}{verb} {name}" if verb else indent[layer] + name)
