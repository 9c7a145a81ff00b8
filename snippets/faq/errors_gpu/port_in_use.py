import re

from torch import distributed as dist


def store(port):
    return dist.TCPStore("127.0.0.1", port, is_master=True, wait_for_workers=False)


first = store(0)  # 0 means: any free port
try:
    store(first.port)
except dist.DistNetworkError as error:
    print(f"{type(error).__name__}: {re.sub(r'port: [0-9]+', 'port: …', str(error))}")
print(store(0).port != first.port)
