"""Messages that users of PyTorch reported, word by word, with where they stand."""

END = (
    " If reserved but unallocated memory is large try setting"
    " PYTORCH_CUDA_ALLOC_CONF=expandable_segments:True to avoid fragmentation.  See documentation"
    " for Memory Management  (https://pytorch.org/docs/stable/notes/cuda.html#environment-variables)"
)

MESSAGES = {
    "github.com/Tianhao-Qi/Mask2DiT/issues/4": "CUDA out of memory. Tried to allocate 35.60 GiB."
    " GPU 0 has a total capacity of 79.33 GiB of which 26.16 GiB is free."
    " Process 76883 has 53.16 GiB memory in use."
    " Of the allocated memory 11.97 GiB is allocated by PyTorch, and 40.69 GiB is reserved by"
    " PyTorch but unallocated." + END,
    "github.com/vllm-project/vllm/issues/7721": "CUDA out of memory. Tried to allocate 16.00 GiB."
    " GPU 0 has a total capacity of 44.53 GiB of which 187.94 MiB is free."
    " Process 3910771 has 44.34 GiB memory in use."
    " Of the allocated memory 43.67 GiB is allocated by PyTorch, and 335.07 MiB is reserved by"
    " PyTorch but unallocated." + END,
    "github.com/huggingface/trl/pull/5197": "CUDA out of memory. Tried to allocate 2.60 GiB."
    " GPU 0 has a total capacity of 14.74 GiB of which 2.44 GiB is free."
    " Process 21197 has 366.00 MiB memory in use. Process 21194 has 8.07 GiB memory in use."
    " Process 21200 has 3.40 GiB memory in use. Process 21203 has 484.00 MiB memory in use."
    " Of the allocated memory 7.85 GiB is allocated by PyTorch, and 86.90 MiB is reserved by"
    " PyTorch but unallocated." + END.replace("_CUDA_", "_"),
    "github.com/QwenLM/Qwen2.5-Omni/issues/240": "CUDA out of memory. Tried to allocate 124.68 GiB."
    " GPU 0 has a total capacity of 95.22 GiB of which 51.23 GiB is free."
    " Process 608946 has 14.91 GiB memory in use. Process 734147 has 29.07 GiB memory in use."
    " Of the allocated memory 25.50 GiB is allocated by PyTorch, and 3.14 GiB is reserved by"
    " PyTorch but unallocated." + END,
}
