from torch.utils.data import DataLoader, Dataset


class Broken(Dataset):
    def __len__(self):
        return 8

    def __getitem__(self, index):
        return 1 / (index - 5)


try:
    list(DataLoader(Broken(), batch_size=2, num_workers=2))
except ZeroDivisionError as error:
    report = str(error).splitlines()
    print(report[0])
    print(next(line for line in report if "return 1" in line))
    print(report[-1])
