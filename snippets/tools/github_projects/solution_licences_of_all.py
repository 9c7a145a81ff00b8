from importlib.metadata import metadata, requires

from packaging.requirements import Requirement

PERMISSIVE = ("MIT", "BSD", "Apache", "Python Software Foundation", "PSF", "ISC", "Zlib", "CMU")


def brings(package, found=None):
    found = set() if found is None else found
    for line in requires(package) or []:
        requirement = Requirement(line)
        wanted = requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        if wanted and requirement.name.lower() not in found:
            found.add(requirement.name.lower())
            brings(requirement.name, found)
    return found


def stated(package):
    about = metadata(package)
    fields = map(about.get, ("License-Expression", "License"))
    texts = [*fields, *(about.get_all("Classifier") or [])]
    return " ".join(text for text in texts if text and ("::" not in text or "License" in text))


packages = sorted(brings("requests"))
to_read = [name for name in packages if not any(word in stated(name) for word in PERMISSIVE)]
print(len(packages), "packages; read by hand:", to_read)
