// A convolution step by step: kernel, stride, padding, dilation and input to choose.
import { choice, controls, html, number, player, set, slider, svg, told } from "./frame.js";

// Its first four rows and columns are those of the figure.
const IMAGE = [
  [1, 2, 0, 1, 3, 0, 2],
  [0, 1, 3, 2, 1, 0, 1],
  [2, 1, 0, 1, 0, 2, 0],
  [1, 0, 2, 3, 1, 1, 2],
  [0, 3, 1, 0, 2, 3, 1],
  [2, 1, 0, 1, 3, 0, 0],
  [1, 0, 2, 1, 0, 1, 3],
];
const KERNELS = {
  edges: [[1, 0, -1], [2, 0, -2], [1, 0, -1]],
  sum: [[1, 1, 1], [1, 1, 1], [1, 1, 1]],
  sharpen: [[0, -1, 0], [-1, 5, -1], [0, -1, 0]],
  corner: [[1, -1], [-1, 1]],
  single: [[2]],
};

// How many places a kernel of k weights covers, and the length of the output.
export const cover = (k, dilation) => dilation * (k - 1) + 1;
export const length = (n, k, { stride, padding, dilation }) =>
  Math.floor((n + 2 * padding - cover(k, dilation)) / stride) + 1;

// The products of one output: [row, column, value, weight], counted in the input with its padding.
export const products = (image, kernel, { stride, padding, dilation }, row, column) =>
  kernel.flatMap((weights, a) =>
    weights.map((weight, b) => {
      const [y, x] = [row * stride + a * dilation, column * stride + b * dilation];
      return [y, x, image[y - padding]?.[x - padding] ?? 0, weight];
    })
  );

// What torch.nn.functional.conv2d computes, or the error that it raises.
export const convolve = (image, kernel, options) => {
  const [n, k] = [image.length, kernel.length];
  const [padded, covered] = [n + 2 * options.padding, cover(k, options.dilation)];
  if (covered > padded) {
    throw new RangeError(
      `Calculated padded input size per channel: (${padded} x ${padded}). ` +
        `Kernel size: (${covered} x ${covered}). Kernel size can't be greater than actual input size`
    );
  }
  const places = [...Array(length(n, k, options)).keys()];
  return places.map((row) =>
    places.map((column) =>
      products(image, kernel, options, row, column).reduce((sum, [, , value, weight]) => sum + value * weight, 0)
    )
  );
};

const WORDS = {
  zh: {
    kernel: "卷积核",
    edges: "竖直边缘，3 × 3",
    sum: "求和，3 × 3",
    sharpen: "锐化，3 × 3",
    corner: "角，2 × 2",
    single: "乘以 2，1 × 1",
    weight: (row, column) => `权重，第 ${row} 行第 ${column} 列`,
    size: "输入边长 n",
    stride: "步幅 s",
    padding: "填充 p",
    dilation: "空洞 d",
    step: "第几步",
    play: "播放",
    pause: "暂停",
    input: (n, padding) => `输入，${n} × ${n}${padding ? `，四周填充 ${padding} 圈零` : ""}`,
    output: (m) => `输出，${m} × ${m}`,
    at: (row, column) => `输出第 ${row} 行第 ${column} 列：`,
    left: (rest) => (rest ? `最右边剩下 ${rest} 列、最下边剩下 ${rest} 行，没有窗口用到。` : ""),
    error: "窗口放不下，PyTorch 报错：",
  },
  en: {
    kernel: "Kernel",
    edges: "vertical edges, 3 × 3",
    sum: "sum, 3 × 3",
    sharpen: "sharpen, 3 × 3",
    corner: "corner, 2 × 2",
    single: "twice, 1 × 1",
    weight: (row, column) => `weight, row ${row}, column ${column}`,
    size: "Input side n",
    stride: "Stride s",
    padding: "Padding p",
    dilation: "Dilation d",
    step: "Step",
    play: "Play",
    pause: "Pause",
    input: (n, padding) => `Input, ${n} × ${n}${padding ? `, with ${padding} of zeros on every side` : ""}`,
    output: (m) => `Output, ${m} × ${m}`,
    at: (row, column) => `Output, row ${row}, column ${column}: `,
    left: (rest) => (rest ? `No window reaches the last ${rest} of the columns and rows.` : ""),
    error: "No window fits, and PyTorch raises: ",
  },
};

const CELL = 34;
const short = (value) => number(value, 2).replace(/\.?0+$/, "");
const factor = (value) => (value < 0 ? `(${short(value)})` : short(value));

// A square of cells; paint(row, column) gives { text, fill, small, faint, onclick } of each.
const grid = (side, label, paint) => {
  const cells = [];
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const { text, fill, small, faint, onclick } = paint(row, column);
      const [x, y] = [column * CELL, row * CELL];
      cells.push(
        svg(
          "g",
          { onclick, style: onclick && "cursor: pointer" },
          svg("rect", {
            x,
            y,
            width: CELL,
            height: CELL,
            fill: fill || "none",
            "fill-opacity": 0.3,
            "pointer-events": "all",
            stroke: "var(--faint)",
            "stroke-dasharray": faint && "2 3",
          }),
          svg(
            "text",
            { x: x + CELL / 2, y: y + CELL / 2 + 5, "text-anchor": "middle" },
            text
          ),
          small === undefined
            ? ""
            : svg(
                "text",
                { x: x + CELL - 2, y: y + CELL - 3, "text-anchor": "end", style: "font-size: 11px" },
                small
              )
        )
      );
    }
  }
  const wide = side * CELL + 2;
  return html(
    "div",
    { style: `flex: 0 1 ${wide}px; min-width: 0` },
    svg("svg", { viewBox: `-1 -1 ${wide} ${wide}`, role: "img", "aria-label": label }, ...cells)
  );
};

export default function mount(place, { language }) {
  const words = WORDS[language];
  let kernel = KERNELS.edges.map((weights) => [...weights]);
  const table = html("div", { style: "display: inline-grid; gap: 2px" });
  const fields = () => {
    table.style.gridTemplateColumns = `repeat(${kernel.length}, 3.2rem)`;
    table.replaceChildren(
      ...kernel.flatMap((weights, row) =>
        weights.map((weight, column) => {
          const field = html("input", {
            type: "number",
            step: "any",
            value: weight,
            "aria-label": words.weight(row + 1, column + 1),
            style: "padding-right: 0",
            oninput: () => {
              kernel[row][column] = Number(field.value);
              show();
            },
          });
          return field;
        })
      )
    );
  };
  const preset = choice({
    label: words.kernel,
    options: Object.keys(KERNELS).map((name) => [name, words[name]]),
    value: "edges",
    input: (name) => {
      kernel = KERNELS[name].map((weights) => [...weights]);
      fields();
      show();
    },
  });
  const grids = html("div", { class: "controls", style: "gap: 1.5rem; justify-content: center" });
  const formula = html("p", { style: "margin: 0.3rem 0" });
  const sum = told();
  const show = () => {
    const options = { stride: stride.value, padding: padding.value, dilation: dilation.value };
    const [n, k, pad] = [size.value, kernel.length, options.padding];
    const image = IMAGE.slice(0, n).map((row) => row.slice(0, n));
    let [output, error] = [[]];
    try {
      output = convolve(image, kernel, options);
    } catch (caught) {
      error = caught;
    }
    const m = output.length;
    set(range, { max: Math.max(1, m * m), disabled: Boolean(error) });
    step.set(Math.min(step.value, m * m || 1));
    const at = step.value - 1;
    const [row, column] = [Math.floor(at / (m || 1)), at % (m || 1)];
    const terms = error ? [] : products(image, kernel, options, row, column);
    const used = new Map(terms.map(([y, x, , weight]) => [`${y} ${x}`, weight]));
    const inside = (place) => place >= pad && place < n + pad;
    const goto = (to) => () => {
      play.stop();
      step.set(to);
      show();
    };
    grids.replaceChildren(
      grid(n + 2 * pad, words.input(n, pad), (y, x) => {
        const weight = used.get(`${y} ${x}`);
        const [real, taken] = [inside(y) && inside(x), weight !== undefined];
        return {
          text: real ? image[y - pad][x - pad] : 0,
          faint: !real,
          fill: taken && "var(--blue)",
          small: taken ? short(weight) : undefined,
        };
      }),
      ...(error
        ? []
        : [
            html("span", { "aria-hidden": "true" }, "→"),
            grid(m, words.output(m), (y, x) => {
              const number = y * m + x;
              return {
                text: number <= at ? short(output[y][x]) : "",
                fill: number === at && "var(--blue)",
                onclick: goto(number + 1),
              };
            }),
          ])
    );
    const rest = (n + 2 * pad - cover(k, options.dilation)) % options.stride;
    const { stride: s, dilation: d } = options;
    const inner = `(${n} + 2·${pad} − ${d}·(${k} − 1) − 1) / ${s}`;
    formula.replaceChildren(
      html("i", {}, "n"),
      html("sub", {}, "out"),
      ` = ⌊${inner}⌋ + 1 = ${short(length(n, k, options))}. ${error ? "" : words.left(rest)}`
    );
    sum.textContent = error
      ? words.error + error.message
      : words.at(row + 1, column + 1) +
        terms.map(([, , value, weight]) => `${factor(weight)}·${value}`).join(" + ") +
        ` = ${short(output[row][column])}`;
  };
  const input = () => show();
  const size = slider({ label: words.size, min: 4, max: 7, step: 1, value: 4, input });
  const stride = slider({ label: words.stride, min: 1, max: 3, step: 1, value: 1, input });
  const padding = slider({ label: words.padding, min: 0, max: 2, step: 1, value: 0, input });
  const dilation = slider({ label: words.dilation, min: 1, max: 3, step: 1, value: 1, input });
  const step = slider({ label: words.step, min: 1, max: 4, step: 1, value: 1, input });
  const range = step.node.querySelector("input");
  const play = player({
    ...words,
    step: () => {
      const [at, last] = [step.value, Number(range.max)];
      step.set(at < last ? at + 1 : 1);
      show();
      return step.value < last;
    },
  });
  place.append(
    grids,
    controls(step.node, play.node),
    sum,
    controls(stride.node, padding.node, dilation.node, size.node),
    formula,
    controls(preset.node, table)
  );
  fields();
  show();
}
