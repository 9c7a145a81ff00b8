cells = ["x = 1", "x = x + 1", "y = 10 * x"]
kernel = {}

# %% a cell that is run again takes the place of its first run
for number in (1, 2, 3):
    exec(cells[number - 1], kernel)
print(kernel["y"])

# %% each run starts from what the page says above it
for number in (1, 2, 1, 3):
    exec(cells[number - 1], kernel)
print(kernel["y"])

# %% each run has variables of its own
try:
    for number in (1, 2, 2, 3):
        exec(cells[number - 1], {})
except NameError as error:
    print(type(error).__name__)
