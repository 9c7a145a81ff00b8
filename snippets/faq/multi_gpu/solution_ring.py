import torch

WORLD, SIZE = 4, 12
generator = torch.Generator().manual_seed(0)
gradients = torch.randint(10, (WORLD, SIZE), generator=generator)
parts = [list(gradient.chunk(WORLD)) for gradient in gradients]  # of each rank
sent = [0] * WORLD


def send_to_the_right(first, receive):
    """Each rank sends one part to its neighbour; rank 0 sends part `first`."""
    moving = [(rank, (first + rank) % WORLD) for rank in range(WORLD)]
    values = [parts[rank][part] for rank, part in moving]
    for (rank, part), value in zip(moving, values, strict=True):
        right = (rank + 1) % WORLD
        parts[right][part] = receive(parts[right][part], value)
        sent[rank] += len(value)


for step in range(WORLD - 1):  # afterwards rank r holds the sum of part r + 1
    send_to_the_right(-step, lambda old, new: old + new)
for step in range(WORLD - 1):  # hand the sums round
    send_to_the_right(1 - step, lambda old, new: new)

print("every rank holds the sum:", all(torch.cat(p).equal(gradients.sum(0)) for p in parts))
print("numbers sent by each rank:", sent, "of", SIZE)
