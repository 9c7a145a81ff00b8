import torch

installed = "2.13.0"
print(installed >= "2.9")  # as text: "1" comes before "9"

version = torch.torch_version.TorchVersion(installed)
print(version >= "2.9")  # as a version
print(type(torch.__version__).__name__)
