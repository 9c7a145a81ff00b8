"""Sheets of images."""

import numpy as np
import pytest
import torch
from PIL import Image

from snippets.kit.sheet import sheet, write_sheet


def test_images_are_in_rows_on_white():
    images = torch.tensor([0, 0.2, 0.4, 0.6, 0.8, 1]).view(6, 1, 1, 1).expand(6, 3, 2, 4)
    laid = np.asarray(sheet(images, 3))
    assert laid.shape == (5, 14, 3)
    assert laid[::3, ::5, 0].tolist() == [[0, 51, 102], [153, 204, 255]]
    assert laid[1, 3, 0] == 0
    assert (laid[2] == 255).all() and (laid[:, 4] == 255).all() and (laid[:, 9] == 255).all()


def test_black_may_be_another_value_and_channels_one():
    images = torch.tensor([-1.0, 0.0, 1.0, 5.0]).view(4, 1, 1, 1)
    assert np.asarray(sheet(images, 4, black=-1))[0, ::2, 1].tolist() == [0, 128, 255, 255]


def test_there_are_few_colours_near_the_right_ones():
    images = torch.rand(4, 3, 20, 20, generator=torch.Generator().manual_seed(0))
    many, few = (sheet(images, 2, colours=colours) for colours in (256, 16))
    assert len(few.getcolors()) <= 16 < len(many.getcolors()) <= 256
    right = (255 * images[0].permute(1, 2, 0)).numpy()
    off = [np.abs(np.asarray(picture)[:20, :20] - right).mean() for picture in (many, few)]
    assert off[0] < 20 < off[1] < 50


def test_the_last_row_is_full():
    with pytest.raises(ValueError, match="5 images do not fill rows of 2"):
        sheet(torch.zeros(5, 1, 2, 2), 2)
    with pytest.raises(ValueError, match="5 images do not fill rows of 0"):
        sheet(torch.zeros(5, 1, 2, 2), 0)


@pytest.mark.parametrize("shape", [(0, 1, 2, 2), (4, 2, 2, 2), (1, 2, 2)])
def test_images_of_another_shape(shape):
    with pytest.raises(ValueError, match=r"one channel or three, not \("):
        sheet(torch.zeros(shape), 1)


def test_a_sheet_is_written_enlarged(tmp_path):
    images = torch.tensor([0.0, 1.0, 0.4, 0.8]).view(4, 1, 1, 1)
    write_sheet(tmp_path / "a.png", images, 2, scale=3)
    with Image.open(tmp_path / "a.png") as picture:
        written = np.asarray(picture)
    assert np.array_equal(written[1::3, 1::3], np.asarray(sheet(images, 2, colours=256)))
    assert written.shape == (9, 9, 3)
    for name in ("a.what", "a.psd"):
        with pytest.raises(ValueError, match=r"must end in \.png"):
            write_sheet(tmp_path / name, images, 2)
