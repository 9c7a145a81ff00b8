def runs(build, gpu):
    return any(gpu[0] == major and gpu[1] >= minor for major, minor in build)


build = [(7, 5), (8, 0), (9, 0)]
for gpu in [(7, 0), (8, 6), (12, 0)]:
    print(gpu, runs(build, gpu))
