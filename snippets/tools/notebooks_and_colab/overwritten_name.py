namespace = {}
exec("sum = 0\nfor loss in [0.5, 0.25]:\n    sum += loss", namespace)
# The author deletes that cell. The kernel does not.
try:
    exec("total = sum([1, 2, 3])", namespace)
except TypeError as error:
    print(error)

exec("del sum", namespace)
exec("total = sum([1, 2, 3])\nprint(total)", namespace)
