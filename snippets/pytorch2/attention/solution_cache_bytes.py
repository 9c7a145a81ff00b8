def cache_bytes(layers, heads, size, length, bytes_each=2):
    return 2 * layers * heads * size * length * bytes_each  # keys and values


for heads in (32, 8, 1):
    one = cache_bytes(32, heads, 128, 1)
    print(f"{heads:2} heads of keys: {one // 1024:3} KiB a token,", end=" ")
    print(f"{cache_bytes(32, heads, 128, 8192) / 2**30:5.3f} GiB for 8192 tokens")
