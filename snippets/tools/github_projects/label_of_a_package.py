from importlib.metadata import metadata, requires


def label(package: str) -> str:
    """What an installed package says about itself: licence, Python, what it needs.

    Args:
        package: Its name on PyPI.
    """
    about = metadata(package)
    licence = about.get("License-Expression") or next(
        (c.split(" :: ")[-1] for c in about.get_all("Classifier") or [] if "License ::" in c),
        (about.get("License") or "not stated").splitlines()[0],
    )
    needs = [line for line in requires(package) or [] if "extra ==" not in line]
    return f"{package}: {licence}; Python {about.get('Requires-Python')}; needs {len(needs)}"


for package in ["scikit-learn", "networkx", "sympy", "matplotlib"]:
    print(label(package))
