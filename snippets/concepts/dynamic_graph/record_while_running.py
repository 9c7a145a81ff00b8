record = []


def multiply(a, b):
    result = a * b
    record.append(f"{a} * {b} = {result}")
    return result


def power_above_50(x):
    y = x
    while y < 50:
        y = multiply(y, x)
    return y


for x in (3, 10):
    record.clear()
    power_above_50(x)
    print(f"x = {x}:", record)
