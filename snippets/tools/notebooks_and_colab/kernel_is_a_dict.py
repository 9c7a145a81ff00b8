cells = [
    "scale = 2",
    "total = 0",
    "total = total + scale\nprint(total)",
]


def run(order):
    """A kernel: one namespace, which every cell reads and changes."""
    namespace = {}
    for number in order:
        exec(cells[number - 1], namespace)


run([1, 2, 3])  # top to bottom
run([1, 2, 3, 3])  # the last cell twice
try:
    run([1, 3])  # one cell forgotten
except NameError as error:
    print(error)
