import torch


def one_hot(text):
    """Turn DNA into a tensor (4, length); whatever is not A, C, G or T becomes zeros."""
    codes = torch.tensor(["ACGT".find(base) for base in text.upper()])
    return (codes == torch.arange(4)[:, None]).double()


def read_jaspar(text):
    """Return the name and the counts (4, width) of a matrix in JASPAR's own format."""
    name, *rows = text.strip().splitlines()
    rows = {row[0]: [float(n) for n in row[1:].strip(" []").split()] for row in rows}
    return name.lstrip(">"), torch.tensor([rows[base] for base in "ACGT"])


def read_peaks(text, length=100):
    """Return (chromosome, start, end) around the summit of each line of a narrowPeak file."""
    regions = []
    for line in text.splitlines():
        chromosome, start, end, *_, summit = line.split("\t")
        middle = int(start) + int(summit) if int(summit) >= 0 else (int(start) + int(end)) // 2
        regions.append((chromosome, middle - length // 2, middle + length // 2))
    return regions


def read_fasta(text):
    """Return {name: sequence}; a name ends at the first space."""
    records = [record.splitlines() for record in ("\n" + text).split("\n>")[1:]]
    return {lines[0].split()[0]: "".join(lines[1:]) for lines in records}
