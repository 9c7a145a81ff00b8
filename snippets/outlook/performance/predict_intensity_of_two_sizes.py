for n in (300, 600):
    element = 4
    product = 2 * n**3 / (3 * n**2 * element)
    relu = n**2 / (2 * n**2 * element)
    print(product, relu)
