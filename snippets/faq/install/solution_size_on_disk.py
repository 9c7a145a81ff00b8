from importlib.metadata import files

sizes = {}
for file in files("torch"):
    path = file.locate()
    if path.is_file():
        sizes[file.suffix] = sizes.get(file.suffix, 0) + path.stat().st_size
largest = max(sizes, key=sizes.get)
print("more than 300 MB:", sum(sizes.values()) > 300e6)
print("largest kind of file:", largest)
print("more than half of all:", sizes[largest] > sum(sizes.values()) / 2)
