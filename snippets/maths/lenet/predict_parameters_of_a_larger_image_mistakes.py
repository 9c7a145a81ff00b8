convolution, pixels = 8 * (9 + 1), 8 * 4 * 4

# %% weights are shared, so the size of the image does not matter
for _ in 8, 16:
    print(convolution + 10 * (pixels + 1))

# %% twice the side, twice the weights of the last layer
for side in 8, 16:
    print(convolution + 10 * (pixels * side // 8 + 1))

# %% the convolution grows with the image, too
for side in 8, 16:
    print((convolution + 10 * (pixels + 1)) * (side // 8) ** 2)
