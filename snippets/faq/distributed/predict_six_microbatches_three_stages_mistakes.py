stages, microbatches = 3, 6

# %% a microbatch starts when the one before has left the last stage
time = stages * microbatches
print(time, stages * time - stages * microbatches)

# %% from the first moment, all stages are busy
time = microbatches
print(time, stages * time - stages * microbatches)

# %% the pipeline fills up first and works after that, and then it drains
time = microbatches + 2 * (stages - 1)
print(time, stages * time - stages * microbatches)
