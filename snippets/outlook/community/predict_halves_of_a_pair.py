def fails(rows):
    return 3 in rows and 12 in rows


rows = list(range(16))
while len(rows) > 1:
    half = len(rows) // 2
    rows = rows[:half] if fails(rows[:half]) else rows[half:]
print(rows, fails(rows))
