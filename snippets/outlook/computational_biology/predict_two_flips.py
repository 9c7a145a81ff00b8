import torch

sequence = "AACG"
codes = torch.tensor(["ACGT".index(base) for base in sequence])
x = (codes == torch.arange(4)[:, None]).float()
flipped = x.flip(-2, -1)
print("".join("ACGT"[code] for code in flipped.argmax(dim=0).tolist()))
