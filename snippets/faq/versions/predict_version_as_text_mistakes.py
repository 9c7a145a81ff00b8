from torch.torch_version import TorchVersion

version = TorchVersion("2.10.0+cpu")

# %% both compare as text
text = str(version)
print(text >= "2.9", text >= "2.9", text == "2.10.0")

# %% both compare as numbers
print(version >= "2.9", version >= "2.9", version == "2.10.0")

# %% the build behind the plus does not count
version = TorchVersion("2.10.0")
print(version >= (2, 9), str(version) >= "2.9", version == "2.10.0")
