stages, microbatches = 3, 6
free = [0] * stages
for _ in range(microbatches):
    ready = 0
    for stage in range(stages):
        ready = free[stage] = max(ready, free[stage]) + 1
idle = stages * ready - stages * microbatches
print(ready, idle)
