# %% larger tensors keep the processor busier, whatever is computed
for n in (300, 600):
    print(2 * n**3 / (3 * n**2 * 4), n**2 / (2 * 300 * n * 4))

# %% operations and bytes grow together, so their ratio stays
for n in (300, 600):
    print(2 * 300 * n**2 / (3 * n**2 * 4), n**2 / (2 * n**2 * 4))

# %% a product of twice the size has eight times the operations
for n in (300, 600):
    print(2 * n**3 / (3 * 300**2 * 4), n**2 / (2 * n**2 * 4))
