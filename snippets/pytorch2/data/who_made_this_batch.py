from torch.utils.data import DataLoader, Dataset, get_worker_info


class Asked(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        info = get_worker_info()
        return index, -1 if info is None else info.id


for workers in (0, 2):
    print(workers, "workers:")
    for index, worker in DataLoader(Asked(), batch_size=2, num_workers=workers):
        print("  samples", index.tolist(), "by worker", worker.tolist())
