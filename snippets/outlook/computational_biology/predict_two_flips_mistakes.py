import torch

sequence = "AACG"
codes = torch.tensor(["ACGT".index(base) for base in sequence])
x = (codes == torch.arange(4)[:, None]).float()


def read(x):
    print("".join("ACGT"[code] for code in x.argmax(dim=0).tolist()))


# %% a flip turns the order of the letters around, and nothing else
read(x.flip(-1))

# %% a flip exchanges the partners, and nothing else
read(x.flip(-2))

# %% two flips cancel
read(x.flip(-2).flip(-2))
