from packaging.specifiers import SpecifierSet
from packaging.version import Version

installed = "2.13.0+cpu"
specifiers = ("==2.13.0", "==2.13.0+cu130", "==2.13.*")

# %% versions are compared letter by letter
for wanted in specifiers:
    print(wanted, f"=={installed}" == wanted)

# %% what stands behind the plus does not count
for wanted in specifiers:
    print(wanted, Version(installed).public in SpecifierSet(wanted.partition("+")[0]))

# %% what stands behind the plus counts, asked for or not
for wanted in specifiers[:2]:
    print(wanted, Version(installed) == Version(wanted[2:]))
print(specifiers[2], Version(installed).release[:2] == (2, 13))
