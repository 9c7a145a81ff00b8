import traceback


class Device:
    def __init__(self, blocking):
        self.queue, self.blocking = [], blocking

    def launch(self, kernel, *arguments):
        self.queue.append((kernel, arguments))  # the call returns at once
        if self.blocking:
            self.synchronize()

    def synchronize(self):
        while self.queue:
            kernel, arguments = self.queue.pop(0)
            kernel(*arguments)


def program(device):
    memory = [0.0] * 10
    device.launch(memory.__getitem__, 3)
    device.launch(memory.__getitem__, 11)
    device.launch(memory.__setitem__, 0, 1.0)
    device.synchronize()


for blocking in (False, True):
    try:
        program(Device(blocking))
    except IndexError as error:
        own = [f.line for f in traceback.extract_tb(error.__traceback__) if f.name == "program"]
        print(f"blocking={blocking}: {error} in {own[0]}")
