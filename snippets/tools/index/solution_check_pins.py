from importlib.metadata import PackageNotFoundError, version

from packaging.requirements import Requirement


def mismatches(requirements: str) -> list[str]:
    """Compare requirements with what is installed.

    Args:
        requirements: The text of a requirements file, one requirement a line.

    Returns:
        One line for each package that is missing or has another version.
    """
    found = []
    for line in requirements.splitlines():
        line = line.partition("#")[0].strip()
        if not line:
            continue
        requirement = Requirement(line)
        try:
            installed = version(requirement.name)
        except PackageNotFoundError:
            found.append(f"{requirement.name} is not installed")
            continue
        if not requirement.specifier.contains(installed, prereleases=True):
            found.append(f"{requirement.name} must be {requirement.specifier}")
    return found


print(mismatches("torch>=2.6\nnumpy>=1.26  # arrays\nmatplotlib<2\nno-such-package==1.0"))
print(mismatches(f"torch=={version('torch').partition('+')[0]}"))
