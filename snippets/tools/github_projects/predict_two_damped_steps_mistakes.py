def two_steps(momentum, dampening, buffer):
    w = 0.0
    for _ in range(2):
        buffer = 1.0 if buffer is None else momentum * buffer + (1 - dampening)
        w -= buffer
    print(f"{w:.2f}")


# %% the first step is damped as all others are
two_steps(momentum=0.9, dampening=0.5, buffer=0.0)

# %% a constant gradient has no momentum
two_steps(momentum=0.0, dampening=0.0, buffer=None)

# %% momentum adds the whole gradient each time
two_steps(momentum=0.9, dampening=0.0, buffer=None)
