import torch

try:
    torch.ones(3, device="gpu")
except RuntimeError as error:
    message = str(error)
    print(message[: message.index(",")], "…", message[message.index("device type") :])
