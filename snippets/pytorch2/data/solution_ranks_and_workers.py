import itertools


def lines(total, rank, ranks, worker, workers):
    place, places = rank * workers + worker, ranks * workers
    whole = total - total % places  # every place gets as many, so that no rank waits for another
    return range(place, whole, places)


for total in (24, 26):
    shares = [
        list(lines(total, rank, 2, worker, 3))
        for rank, worker in itertools.product(range(2), range(3))
    ]
    seen = sorted(itertools.chain(*shares))
    once = seen == list(range(len(seen)))
    print(f"{total} lines, each once: {once}, left out: {total - len(seen)}")
print("rank 1, worker 2:", list(lines(24, 1, 2, 2, 3)))
