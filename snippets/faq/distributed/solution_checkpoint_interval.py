from math import sqrt

save = 30  # seconds
failure = 2000 * 3600 / 100  # seconds between failures of any of 100 machines
every = sqrt(2 * save * failure)
print(f"every {every / 60:.0f} minutes, lost {save / every + every / (2 * failure):.1%}")
for minutes in (5, 120):
    t = 60 * minutes
    print(f"every {minutes} minutes, lost {save / t + t / (2 * failure):.1%}")
