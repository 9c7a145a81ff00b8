def gigabytes(parameters, bytes_each):
    return parameters * bytes_each / 1e9


billions = 7_000_000_000
float32 = 4
training = {"weights": float32, "gradients": float32, "Adam, two numbers each": 2 * float32}
for what, size in training.items():
    print(f"{what}: {gigabytes(billions, size):.0f} GB")
print(f"training: {gigabytes(billions, sum(training.values())):.0f} GB")
print(f"using it in bfloat16: {gigabytes(billions, 2):.0f} GB")
