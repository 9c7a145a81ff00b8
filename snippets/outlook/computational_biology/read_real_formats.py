from snippets.outlook.computational_biology.file_formats import (
    one_hot,
    read_fasta,
    read_jaspar,
    read_peaks,
)

MATRIX = """>MA0004.1 Arnt
A  [ 4 19  0  0  0  0 ]
C  [16  0 20  0  0  0 ]
G  [ 0  1  0 20  0 20 ]
T  [ 0  0  0  0 20  0 ]
"""
PEAKS = (
    "chr1\t5000\t5400\t.\t1000\t.\t90.1\t-1\t4.2\t180\nchr8\t700\t900\t.\t40\t.\t8.0\t-1\t2.1\t-1"
)
GENOME = """>toy made up for this page
ttgcCACGTGnn
ACGT
"""

name, counts = read_jaspar(MATRIX)
print(name, tuple(counts.shape), counts.sum(dim=0).tolist())

regions = read_peaks(PEAKS)
print(regions)
training = [region for region in regions if region[0] not in ("chr8", "chr9")]
print("for training:", [chromosome for chromosome, _, _ in training])

sequence = read_fasta(GENOME)["toy"]
print(sequence, "unknown:", int((one_hot(sequence).sum(dim=0) == 0).sum()))
