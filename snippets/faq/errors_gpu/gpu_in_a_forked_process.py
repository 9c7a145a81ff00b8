import torch
from torch import multiprocessing


def work():
    print(torch.ones(2, device="cuda"))


if __name__ == "__main__":
    torch.ones(2, device="cuda")
    process = multiprocessing.get_context("spawn").Process(target=work)  # not "fork"
    process.start()
    process.join()
