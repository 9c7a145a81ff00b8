from vllm import LLM, SamplingParams

llm = LLM(model="Qwen/Qwen2.5-0.5B-Instruct")
sampling = SamplingParams(temperature=0, max_tokens=30)
for answer in llm.generate(["The derivative of x squared is"], sampling):
    print(answer.outputs[0].text)
