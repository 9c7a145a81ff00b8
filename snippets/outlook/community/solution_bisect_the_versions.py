def first_bad(versions, is_bad):
    """The first bad version; all before it are good, all after it are bad."""
    good, bad, checks = 0, len(versions) - 1, 0
    while bad - good > 1:
        middle = (good + bad) // 2
        checks += 1
        if is_bad(versions[middle]):
            bad = middle
        else:
            good = middle
    return versions[bad], checks


culprit = 617
print(first_bad(range(1000), lambda version: version >= culprit))
