from torch.torch_version import TorchVersion

version = TorchVersion("2.10.0+cpu")
print(version >= (2, 9), str(version) >= "2.9", version == "2.10.0")
