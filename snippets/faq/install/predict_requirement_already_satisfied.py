from packaging.specifiers import SpecifierSet

installed = "2.13.0+cpu"
for wanted in ("==2.13.0", "==2.13.0+cu130", "==2.13.*"):
    print(wanted, installed in SpecifierSet(wanted))
