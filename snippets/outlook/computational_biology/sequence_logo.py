from matplotlib.font_manager import FontProperties
from matplotlib.patches import PathPatch
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

COLOURS = {"A": "#009e73", "C": "#0072b2", "G": "#e69f00", "T": "#d55e00"}
BOLD = FontProperties(family="DejaVu Sans", weight="bold")


def draw_logo(axes, probabilities, smallest=0.05):
    """Draw a stack of letters for each column, as high as its information in bits."""
    bits = (probabilities * (probabilities / 0.25).log2()).sum(dim=0)
    heights = (probabilities * bits).tolist()
    for column in range(len(bits)):
        bottom = 0.0
        for height, base in sorted((heights[row][column], "ACGT"[row]) for row in range(4)):
            if height < smallest:
                continue
            path = TextPath((0, 0), base, size=1, prop=BOLD)
            box = path.get_extents()
            place = Affine2D().translate(-box.x0, -box.y0)
            place = place.scale(0.9 / box.width, height / box.height)
            place = place.translate(column - 0.45, bottom)
            axes.add_patch(PathPatch(place.transform_path(path), color=COLOURS[base], linewidth=0))
            bottom += height
    axes.set(xlim=(-0.6, len(bits) - 0.4), ylim=(0, 2), xticks=[], yticks=[0, 1, 2])
