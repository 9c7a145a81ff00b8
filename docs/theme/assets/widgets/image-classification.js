// The page's own model reads what is drawn. What stands before "mount" is the model and the way to it.
import { button, choice, controls, drawing, html, set, svg, told } from "./frame.js";

// The tensors of a file of torch.save, in order: it is a zip archive, and nothing in it is compressed.
export const tensors = (buffer) => {
  const view = new DataView(buffer);
  let end = buffer.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  const found = [];
  while (view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const number = /\/data\/(\d+)$/.exec(new TextDecoder().decode(new Uint8Array(buffer, at + 46, name)));
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const size = view.getUint32(at + 24, true);
    if (number && size % 4 === 0) found[number[1]] = new Float32Array(buffer.slice(start, start + size));
    at += 46 + name + extra + comment;
  }
  return found;
};

// Conv2d(kernel_size=3, padding=1, bias=False), GroupNorm(4), SiLU on maps of n by n.
const convolve = (maps, n, weight, scale, shift) => {
  const out = scale.length;
  const into = weight.length / out / 9;
  const result = new Float64Array(out * n * n);
  for (let o = 0; o < out; o += 1) {
    for (let i = 0; i < into; i += 1) {
      for (let tap = 0; tap < 9; tap += 1) {
        const w = weight[(o * into + i) * 9 + tap];
        const [down, right] = [Math.floor(tap / 3) - 1, (tap % 3) - 1];
        for (let y = Math.max(0, -down); y < Math.min(n, n - down); y += 1) {
          for (let x = Math.max(0, -right); x < Math.min(n, n - right); x += 1) {
            result[(o * n + y) * n + x] += w * maps[(i * n + y + down) * n + x + right];
          }
        }
      }
    }
  }
  const size = result.length / 4;
  for (let group = 0; group < 4; group += 1) {
    const part = result.subarray(group * size, (group + 1) * size);
    const mean = part.reduce((sum, value) => sum + value, 0) / size;
    const variance = part.reduce((sum, value) => sum + (value - mean) ** 2, 0) / size;
    part.forEach((value, at) => {
      const channel = Math.floor((group * size + at) / (n * n));
      const normal = ((value - mean) / Math.sqrt(variance + 1e-5)) * scale[channel] + shift[channel];
      part[at] = normal / (1 + Math.exp(-normal));
    });
  }
  return result;
};

// MaxPool2d(2) on maps of n by n.
const pool = (maps, n) =>
  Float64Array.from({ length: maps.length / 4 }, (_, at) => {
    const half = n / 2;
    const [map, y, x] = [Math.floor(at / half / half), Math.floor(at / half) % half, at % half];
    const corner = (map * n + 2 * y) * n + 2 * x;
    return Math.max(maps[corner], maps[corner + 1], maps[corner + n], maps[corner + n + 1]);
  });

// The ten logits that SmallCNN gives to 64 pixels from 0 to 1.
export const logits = (pixels, weights) => {
  let maps = convolve(pixels, 8, ...weights.slice(0, 3));
  maps = pool(convolve(maps, 8, ...weights.slice(3, 6)), 8);
  maps = convolve(maps, 4, ...weights.slice(6, 9));
  maps = pool(convolve(maps, 4, ...weights.slice(9, 12)), 4);
  const [matrix, bias] = weights.slice(12, 14);
  return Array.from(bias, (start, row) =>
    maps.reduce((sum, value, at) => sum + value * matrix[row * maps.length + at], start)
  );
};

export const softmax = (values) => {
  const powers = values.map((value) => Math.exp(value - Math.max(...values)));
  const sum = powers.reduce((all, one) => all + one);
  return powers.map((power) => power / sum);
};

// Strokes, lists of [x, y] from 0 to 1, in the format of the data set: scaled until they fill 32 rows
// or 24 columns, centred, drawn with a pen so wide that 312 of 32 by 32 points are ink (30 %, the
// mean of the data set), and counted in blocks of 4 by 4, which blurs them.
export const normalise = (strokes) => {
  const axes = [0, 1].map((axis) => {
    const values = strokes.flat().map((point) => point[axis]);
    return [Math.min(...values), Math.max(...values)];
  });
  const [width, height] = axes.map(([low, high]) => Math.max(high - low, 0.08));
  const scale = Math.min(28 / height, 20 / width); // the pen needs the rest
  const lines = strokes.map((stroke) =>
    stroke.map((point) => point.map((value, axis) => 16 + scale * (value - (axes[axis][0] + axes[axis][1]) / 2)))
  );
  const distances = Array.from({ length: 1024 }, (_, at) => {
    const [x, y] = [(at % 32) + 0.5, Math.floor(at / 32) + 0.5];
    let nearest = Infinity;
    for (const line of lines) {
      for (let i = 0; i < line.length; i += 1) {
        const [[ax, ay], [bx, by]] = [line[Math.max(i - 1, 0)], line[i]];
        const length = (bx - ax) ** 2 + (by - ay) ** 2;
        const share = length && ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
        const along = Math.min(1, Math.max(0, share));
        nearest = Math.min(nearest, (x - ax - along * (bx - ax)) ** 2 + (y - ay - along * (by - ay)) ** 2);
      }
    }
    return nearest;
  });
  const pen = [...distances].sort((a, b) => a - b)[311];
  const pixels = new Array(64).fill(0);
  distances.forEach((distance, at) => {
    if (distance <= pen) pixels[8 * Math.floor(at / 128) + Math.floor((at % 32) / 4)] += 1 / 16;
  });
  return pixels;
};

// The first of each digit in the test half, and what is none: 64 pixels from 0 to g, which is 16.
export const EXAMPLES = {
  0: "000ec20000068e10009b0d5002g8088005d0087006d00b4000ca6e00001be700",
  1: "00af100000bg100001gg1000008g5000000ea000000ae000005bf64100agggga",
  2: "01fga00004g9g40002c5g3000006g300001fd000008g400002gd443002dgggg2",
  3: "006dc2000077ac000001c9000007g70000005e10017007b001g409b0005dcg30",
  4: "0004f600000dd100007g200004f805000be16g501gecgg300acaga000006g200",
  5: "00eccd3000g8861000e7500000ffg20000d3680000003d0000548c1001ffb300",
  6: "001aa00001da100004e0000006c0000008b5ab1005gd6a8000a907b0001cge20",
  7: "003e864000bgggf103g32f6005809e000079fd4000aggf30000d7000006f2000",
  8: "001bef3001dgcg8008g46g5005fbde00002cgd00000dgg60000ggg70000bdc10",
  9: "0019fb3000c91b6000d76g80004acf4000000c6008700f5001ca4g30000dg800",
  A: "000gg00000gggg0000g00g000gg00gg00gggggg0gg0000gggg0000gggg0000gg",
};
const parse = (text) => Array.from(text, (letter) => parseInt(letter, 17) / 16);

const WORDS = {
  zh: {
    pad: "画板：用鼠标或手指画；用键盘时，方向键移动笔，空格键落笔、提笔",
    draw: "在这里写一个数字",
    seen: "模型看到的 8 × 8 个像素",
    bars: "十个数字的概率",
    clear: "擦掉",
    example: "放入",
    choose: "……",
    digit: (digit) => `测试图像：${digit}`,
    A: "字母 A",
    noise: "噪声",
    loading: "正在加载权重……",
    failed: "权重加载失败。",
    reads: ([a, p], [b, q]) => `读作 ${a}（${p} %），其次是 ${b}（${q} %）。`,
  },
  en: {
    pad: "Drawing area: draw with the mouse or a finger; on the keyboard, arrow keys move the pen, space puts it down and lifts it",
    draw: "write a digit here",
    seen: "The 8 by 8 pixels that the model sees",
    bars: "The probabilities of the ten digits",
    clear: "Clear",
    example: "Put in",
    choose: "…",
    digit: (digit) => `a test image: ${digit}`,
    A: "the letter A",
    noise: "noise",
    loading: "Loading the weights …",
    failed: "The weights could not be loaded.",
    reads: ([a, p], [b, q]) => `Read as ${a} (${p} %), next comes ${b} (${q} %).`,
  },
};

const SIDE = 160;
const MOVES = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export default function mount(place, { language, load }) {
  const words = WORDS[language];
  const line = svg("path", {
    fill: "none",
    stroke: "var(--ink)",
    "stroke-width": 9,
    "stroke-linecap": "round",
    "stroke-linejoin": "round",
  });
  const tip = svg("circle", { r: 6, fill: "none", stroke: "var(--orange)", "stroke-width": 2, visibility: "hidden" });
  const hint = svg("text", { x: SIDE / 2, y: SIDE / 2, "text-anchor": "middle" }, words.draw);
  const frame = () => svg("rect", { width: SIDE, height: SIDE, fill: "none", stroke: "var(--faint)" });
  const pad = drawing(SIDE, SIDE, words.pad, frame(), hint, line, tip);
  set(pad, { role: "application", tabindex: 0, style: "touch-action: none; cursor: crosshair; max-width: 12rem" });
  const cells = Array.from({ length: 64 }, (_, at) =>
    svg("rect", { x: (at % 8) * 20, y: Math.floor(at / 8) * 20, width: 20, height: 20, fill: "var(--ink)", opacity: 0 })
  );
  const seen = drawing(SIDE, SIDE, words.seen, ...cells, frame());
  set(seen, { style: "max-width: 12rem" });
  const bars = Array.from({ length: 10 }, (_, digit) => {
    const bar = svg("rect", { x: digit * 32 + 4, width: 24, y: 100, height: 0, fill: "var(--blue)" });
    const share = svg("text", { x: digit * 32 + 16, y: 96, "text-anchor": "middle", style: "font-size: 12px" });
    const name = svg("text", { x: digit * 32 + 16, y: 116, "text-anchor": "middle" }, digit);
    return { bar, share, name };
  });
  const chart = drawing(320, 120, words.bars, svg("path", { d: "M0 100H320", stroke: "var(--faint)" }), ...bars.flatMap(Object.values));
  const say = told();

  let strokes = [];
  let weights;
  let pixels;
  const read = async () => {
    if (!pixels) return;
    if (!weights) {
      say.textContent = words.loading;
      weights = load("arrayBuffer").then(tensors);
    }
    let known;
    try {
      known = await weights;
    } catch {
      weights = undefined;
      say.textContent = words.failed;
      return;
    }
    if (!pixels) return;
    const shares = softmax(logits(pixels, known));
    const order = [...shares.keys()].sort((a, b) => shares[b] - shares[a]);
    bars.forEach(({ bar, share }, digit) => {
      const height = 84 * shares[digit];
      set(bar, { y: 100 - height, height, fill: digit === order[0] ? "var(--orange)" : "var(--blue)" });
      set(share, { y: 96 - height }).textContent = Math.round(100 * shares[digit]);
    });
    say.textContent = words.reads(...order.slice(0, 2).map((digit) => [digit, Math.round(100 * shares[digit])]));
  };
  const paint = (image) => {
    pixels = image;
    cells.forEach((cell, at) => set(cell, { opacity: image ? image[at] : 0 }));
    read();
  };
  let waiting;
  const show = () => {
    const path = strokes.map((stroke) => stroke.map(([x, y], i) => `${i ? "L" : "M"}${x * SIDE} ${y * SIDE}`).join("") + "z");
    set(line, { d: path.map((one, i) => (strokes[i].length > 1 ? one.slice(0, -1) : one)).join("") });
    set(hint, { visibility: strokes.length || pixels ? "hidden" : "visible" });
    waiting ??= requestAnimationFrame(() => {
      waiting = undefined;
      if (strokes.length) paint(normalise(strokes));
    });
  };
  const empty = () => {
    strokes = [];
    paint();
    bars.forEach(({ bar, share }) => {
      set(bar, { height: 0 });
      share.textContent = "";
    });
    say.textContent = "";
    show();
  };

  // Mouse and touch.
  const where = ({ clientX, clientY }) => {
    const box = pad.getBoundingClientRect();
    const inside = (value, low, size) => Math.min(1, Math.max(0, (value - low) / size));
    return [inside(clientX, box.left, box.width), inside(clientY, box.top, box.height)];
  };
  let pressed = false;
  set(pad, {
    onpointerdown: (event) => {
      event.preventDefault();
      pad.setPointerCapture(event.pointerId);
      set(tip, { visibility: "hidden" });
      pressed = true;
      down = false;
      list.set("");
      strokes.push([where(event)]);
      show();
    },
    onpointermove: (event) => {
      if (!pressed) return;
      const [x, y] = where(event);
      const [ox, oy] = strokes.at(-1).at(-1);
      if (Math.hypot(x - ox, y - oy) < 0.015) return;
      strokes.at(-1).push([x, y]);
      show();
    },
    onpointerup: () => (pressed = false),
    onpointercancel: () => (pressed = false),
  });

  // Keyboard.
  let pen = [0.5, 0.125];
  let down = false;
  set(pad, {
    onfocus: () => set(tip, { visibility: pad.matches(":focus-visible") ? "visible" : "hidden" }),
    onblur: () => set(tip, { visibility: "hidden" }),
    onkeydown: (event) => {
      const move = MOVES[event.key];
      if (!move && event.key !== " ") return;
      event.preventDefault();
      if (move) pen = pen.map((value, axis) => Math.min(15 / 16, Math.max(1 / 16, value + move[axis] / 16)));
      else down = !down;
      if (down) {
        list.set("");
        if (move) strokes.at(-1).push(pen);
        else strokes.push([pen]);
      }
      set(tip, { cx: pen[0] * SIDE, cy: pen[1] * SIDE, visibility: "visible", fill: down ? "var(--orange)" : "none" });
      show();
    },
  });
  set(tip, { cx: pen[0] * SIDE, cy: pen[1] * SIDE });

  const list = choice({
    label: words.example,
    options: [
      ["", words.choose],
      ...Object.keys(EXAMPLES).map((name) => [name, name === "A" ? words.A : words.digit(name)]),
      ["noise", words.noise],
    ],
    value: "",
    input: (name) => {
      down = false;
      empty();
      if (name) paint(EXAMPLES[name] ? parse(EXAMPLES[name]) : Array.from({ length: 64 }, Math.random));
      show();
    },
  });
  const clear = button(words.clear, () => {
    list.set("");
    down = false;
    empty();
  });
  place.append(
    html("div", { class: "beside" }, pad, seen),
    controls(clear, list.node),
    chart,
    say
  );
}
