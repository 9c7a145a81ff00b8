from importlib.resources import files

operators = files("torchgen") / "packaged/ATen/native/native_functions.yaml"
for line in operators.read_text().splitlines():
    for name in ["add.Tensor", "add_.Tensor", "add.out", "linear"]:
        if line.startswith(f"- func: {name}("):
            print(line)
