import torch


def describe(**tensors: torch.Tensor) -> None:
    """Print what most errors are about: shape, dtype, device, range of the values.

    Args:
        tensors: The tensors, each under the name to print.
    """
    for name, tensor in tensors.items():
        print(f"{name}: {tuple(tensor.shape)} {tensor.dtype} {tensor.device}")
        if tensor.is_meta:
            continue  # it has no values
        values = tensor.detach().cpu().to_dense().double()
        finite = values[values.isfinite()]
        if finite.numel():
            print(f"    from {finite.min():g} to {finite.max():g}")
        print(f"    not finite: {values.numel() - finite.numel()}")


images = torch.linspace(0, 255, 12).reshape(4, 3)
images[2, 1] = torch.nan
describe(images=images, labels=torch.tensor([0, 1, 2, 3]))
