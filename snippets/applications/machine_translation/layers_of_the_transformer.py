import inspect

from snippets.kit.machine_translation.transformer import DecoderLayer, EncoderLayer

print(inspect.getsource(EncoderLayer.forward))
print(inspect.getsource(DecoderLayer.look_back))
print(inspect.getsource(DecoderLayer.look_up))
