import tempfile
from pathlib import Path

from torchdata.stateful_dataloader import StatefulDataLoader

from snippets.pytorch2.data.stream import Lines


def loader(path):
    return StatefulDataLoader(Lines(path), batch_size=10, num_workers=2)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "lines.txt"
        path.write_text("".join(f"{number}\n" for number in range(400)))
        whole = list(loader(path))

        first, part = loader(path), []
        for batch in first:
            part.append(batch)
            if len(part) == 17:
                break
        state = first.state_dict()

        second = loader(path)
        second.load_state_dict(state)
        print("as if unstopped:", part + list(second) == whole)
