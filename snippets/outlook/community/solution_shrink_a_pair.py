import torch


def has_duplicate(rows):
    return len(torch.unique(rows, dim=0)) < len(rows)


def shrink(rows, fails):
    """Leave out a part of the rows as long as the rest still fails."""
    parts = 2
    while len(rows) > 1:
        chunks = rows.chunk(parts)
        for left_out in range(len(chunks)):
            rest = torch.cat([chunk for number, chunk in enumerate(chunks) if number != left_out])
            if fails(rest):
                rows, parts = rest, max(parts - 1, 2)
                break
        else:
            if parts >= len(rows):
                return rows
            parts = min(2 * parts, len(rows))
    return rows


torch.manual_seed(0)
x = torch.randint(1000, (64, 2))
x[50] = x[3]
print(has_duplicate(x), shrink(x, has_duplicate).tolist())
