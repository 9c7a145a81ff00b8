import time


def seconds(function, *args, repeats=20):
    """CPU time of the fastest of several calls; the first call only warms up."""
    function(*args)
    times = []
    for _ in range(repeats):
        began = time.process_time()
        function(*args)
        times.append(time.process_time() - began)
    return min(times)
