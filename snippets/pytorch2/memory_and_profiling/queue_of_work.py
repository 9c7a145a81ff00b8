import time
from concurrent.futures import ThreadPoolExecutor

import torch

a = torch.randn(1000, 1000)
with ThreadPoolExecutor(1) as device:  # one queue, one worker: a GPU in small
    device.submit(torch.mm, a, a).result()  # warm up
    began = time.perf_counter()
    jobs = [device.submit(torch.mm, a, a) for _ in range(20)]
    queued = time.perf_counter() - began
    jobs[-1].result()  # synchronise
    done = time.perf_counter() - began
    print("the clock without waiting shows less than half:", queued < done / 2)

    job = device.submit(torch.mm, a, a[:3])  # wrong shapes
    print("no error yet")
    device.submit(torch.mm, a, a).result()
    print("nor here, though it has happened")
    try:
        job.result()
    except RuntimeError as error:
        print("only now:", error)
