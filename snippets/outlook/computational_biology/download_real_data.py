import gzip
import json
from urllib.request import Request, urlopen

from snippets.outlook.computational_biology.file_formats import (
    one_hot,
    read_fasta,
    read_jaspar,
    read_peaks,
)


def fetch(url):
    with urlopen(Request(url, headers={"User-Agent": "Mozilla/5.0"}), timeout=60) as response:
        return response.read()


# JASPAR: the weight matrix of the protein CTCF
name, counts = read_jaspar(fetch("https://jaspar.elixir.no/api/v1/matrix/MA0139.2.jaspar").decode())

# ENCODE: where CTCF binds in K562 cells, coordinates of the genome version hg38
peaks = "https://www.encodeproject.org/files/ENCFF396BZQ/@@download/ENCFF396BZQ.bed.gz"
regions = read_peaks(gzip.decompress(fetch(peaks)).decode())

# UCSC: the DNA of a few regions; for all of them, download hg38.fa.gz once instead
for chromosome, start, end in regions[:3]:
    url = "https://api.genome.ucsc.edu/getData/sequence"
    query = f"genome=hg38;chrom={chromosome};start={start};end={end}"
    dna = json.loads(fetch(f"{url}?{query}"))["dna"]
    print(chromosome, start, one_hot(dna).shape)

# UniProt: the amino acids of CTCF itself
proteins = read_fasta(fetch("https://rest.uniprot.org/uniprotkb/P49711.fasta").decode())
print({name: len(sequence) for name, sequence in proteins.items()})
