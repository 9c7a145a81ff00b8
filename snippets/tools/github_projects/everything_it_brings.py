from importlib.metadata import requires

from packaging.requirements import Requirement


def brings(package, found=None):
    """All packages that installing one package brings along."""
    found = set() if found is None else found
    for line in requires(package) or []:
        requirement = Requirement(line)
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if wanted and requirement.name.lower() not in found:
            found.add(requirement.name.lower())
            brings(requirement.name, found)
    return found


print(sorted(brings("scikit-learn")))
