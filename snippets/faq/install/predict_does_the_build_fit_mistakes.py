build = [(7, 5), (8, 0), (9, 0)]
gpus = [(7, 0), (8, 6), (12, 0)]

# %% a GPU has to be in the list
for gpu in gpus:
    print(gpu, gpu in build)

# %% a build runs on everything newer
for gpu in gpus:
    print(gpu, gpu >= min(build))

# %% the same first digit is enough
for gpu in gpus:
    print(gpu, gpu[0] in {major for major, _ in build})
