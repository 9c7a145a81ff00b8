seconds = {"data": 6.0, "model": 3.0, "optimizer": 1.0}
before = sum(seconds.values())

# %% what makes a section three times faster makes the program three times faster
after = before / 3
print(f"{before / after:.2f} times faster")

# %% the share of the section is saved
after = before - seconds["data"]
print(f"{before / after:.2f} times faster")

# %% three times faster means a third less time
seconds["data"] *= 1 - 1 / 3
after = sum(seconds.values())
print(f"{before / after:.2f} times faster")
