def fails(rows):
    return 3 in rows and 12 in rows


rows = list(range(16))

# %% what is left is one of the two rows
while len(rows) > 1:
    half = len(rows) // 2
    rows = rows[half:] if 12 in rows[half:] else rows[:half]
print(rows, fails(rows))

# %% what is left are the two rows
rows = [row for row in rows if not fails([other for other in rows if other != row])]
print(rows, fails(rows))

# %% nothing can be left out, so all rows stay
print(rows, fails(rows))
