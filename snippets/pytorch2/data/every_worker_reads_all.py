from torch.utils.data import DataLoader, IterableDataset, get_worker_info


class Lines(IterableDataset):
    def __init__(self, shared_out):
        self.shared_out = shared_out

    def __iter__(self):
        lines = range(6)
        info = get_worker_info()
        if self.shared_out and info is not None:
            lines = lines[info.id :: info.num_workers]
        yield from lines


for shared_out in (False, True):
    loader = DataLoader(Lines(shared_out), batch_size=None, num_workers=2)
    print("shared out:" if shared_out else "as written:", list(loader))
