// Two shapes, aligned on the right, and what torch answers when their tensors are added.
import { choice, controls, drawing, html, svg, told } from "./frame.js";

// The shape of the result: { shape }, or torch's own message: { error }.
export const broadcast = (a, b) => {
  const size = Math.max(a.length, b.length);
  const shape = [];
  for (let at = size - 1; at >= 0; at -= 1) {
    const [one, other] = [a, b].map((lengths) => lengths[at - size + lengths.length] ?? 1);
    if (one !== other && one !== 1 && other !== 1) {
      const error = `The size of tensor a (${one}) must match the size of tensor b (${other}) at non-singleton dimension ${at}`;
      return { error };
    }
    shape.unshift(one === 1 ? other : one);
  }
  return { shape };
};

// Lengths from what was typed, as "3, 4", "(3, 4)", "[3,4]", "3 4"; undefined where it is no shape.
export const parse = (text) => {
  const parts = text.replace(/^\s*(torch\.Size)?[([\s]*|[)\]\s]*$/g, "").split(/[\s,，×x]+/);
  const lengths = parts.filter(Boolean);
  if (lengths.length > 5 || !lengths.every((part) => /^\d{1,6}$/.test(part))) return undefined;
  return lengths.map(Number);
};

const EXAMPLES = ["3, 1 + 4", "3 + 4", "1797, 8, 8 + 8, 8", "1797, 8, 8 + 1797", "1797, 8, 8 + 1797, 1, 1", "2, 3 + 2"];

const WORDS = {
  zh: {
    example: "例子",
    shape: (name) => `${name} 的形状`,
    own: "自己填",
    seen: "两个形状靠右对齐",
    result: "结果",
    bad: "形状是用逗号隔开的长度，最多五个，例如 3, 1。",
    fits: (shape) => `能算，结果的形状是 torch.Size([${shape}])。`,
    stretched: "括号里的 1 是补上的；箭头表示长度 1 沿这个维度重复使用。",
    grids: "实线是真有的数，虚线是想象中的副本",
  },
  en: {
    example: "Example",
    shape: (name) => `Shape of ${name}`,
    own: "my own",
    seen: "The two shapes, aligned on the right",
    result: "result",
    bad: "A shape is up to five lengths with commas between them, such as 3, 1.",
    fits: (shape) => `It works, the result has the shape torch.Size([${shape}]).`,
    stretched: "A 1 in brackets was padded; an arrow says that length 1 is used again and again.",
    grids: "Solid: numbers that exist; dotted: copies that are only imagined",
  },
};

export default function mount(place, { language }) {
  const words = WORDS[language];
  const picture = html("div");
  const answer = told();
  const key = html("p", {}, words.stretched);
  const field = (name, value) => {
    const input = html("input", { type: "text", value, size: 10, inputmode: "text", autocomplete: "off", spellcheck: "false" });
    input.addEventListener("input", () => {
      list.set("");
      show();
    });
    return { input, node: html("label", { class: "choice" }, html("span", {}, words.shape(name)), input) };
  };
  const [a, b] = [field("a", "3, 1"), field("b", "4")];

  // A row for each shape, a column for each dimension of the result.
  const table = (shapes, { shape, error }) => {
    const size = Math.max(...shapes.map((lengths) => lengths.length), 1);
    const wide = 400 / (size + 1.4);
    const wrong = error && Number(/\d+$/.exec(error)[0]);
    const write = (text, column, row, colour) =>
      svg(
        "text",
        { x: (column + 1.4) * wide + wide / 2, y: 22 + 30 * row, "text-anchor": "middle", style: `fill: var(--${colour})` },
        text
      );
    const rows = shapes.map((lengths, row) =>
      Array.from({ length: size }, (_, at) => {
        const own = lengths[at - size + lengths.length];
        const length = own ?? "(1)";
        const stretched = shape && (own ?? 1) === 1 && (shape[at] ?? 1) !== 1;
        return write(stretched ? `${length} → ${shape[at]}` : `${length}`, at, row, at === wrong ? "orange" : stretched ? "blue" : "ink");
      })
    );
    const names = ["a", "b", words.result].map((name, row) => svg("text", { x: 0, y: 22 + 30 * row }, name));
    const last = Array.from({ length: size }, (_, at) => write(shape ? `${shape[at] ?? ""}` : at === wrong ? "✗" : "", at, 2, shape ? "green" : "orange"));
    const marked = wrong === undefined || !error ? [] : [svg("rect", { x: (wrong + 1.4) * wide + 2, y: 3, width: wide - 4, height: 56, rx: 5, fill: "none", stroke: "var(--orange)" })];
    return drawing(400, 90, words.seen, svg("path", { d: "M0 61H400", stroke: "var(--faint)" }), ...marked, ...names, ...rows.flat(), ...last);
  };

  // Small tensors of at most two dimensions, cell by cell.
  const grids = (shapes, shape) => {
    if (shape.length > 2 || shape.some((length) => length > 6 || !length)) return [];
    const [rows, columns] = [shape.length > 1 ? shape[0] : 1, shape.at(-1) ?? 1];
    const cell = Math.min(20, 110 / columns);
    const draw = (lengths, at, colour) => {
      const [high, wide] = [lengths.length > 1 ? lengths.at(-2) : 1, lengths.at(-1) ?? 1];
      const cells = [];
      for (let i = 0; i < rows * columns; i += 1) {
        const [y, x] = [Math.floor(i / columns), i % columns];
        const copy = y >= high || x >= wide;
        cells.push(
          svg("rect", {
            x: at * 140 + x * cell + 2,
            y: y * cell + 2,
            width: cell - 3,
            height: cell - 3,
            fill: copy ? "none" : `var(--${colour})`,
            "fill-opacity": 0.3,
            stroke: `var(--${colour})`,
            "stroke-dasharray": copy ? "2 2" : false,
          })
        );
      }
      return cells;
    };
    const sign = (text, at) => svg("text", { x: at * 140 - 18, y: (rows * cell) / 2 + 6, "text-anchor": "middle" }, text);
    const parts = [draw(shapes[0], 0, "blue"), draw(shapes[1], 1, "orange"), draw(shape, 2, "green")];
    return [drawing(400, rows * cell + 4, words.grids, ...parts.flat(), sign("+", 1), sign("=", 2))];
  };

  const show = () => {
    const shapes = [a, b].map(({ input }) => parse(input.value));
    [a, b].forEach(({ input }, at) => input.setAttribute("aria-invalid", !shapes[at]));
    if (!shapes.every(Boolean)) {
      picture.replaceChildren();
      answer.textContent = words.bad;
      return;
    }
    const found = broadcast(...shapes);
    picture.replaceChildren(table(shapes, found), ...(found.shape ? grids(shapes, found.shape) : []));
    answer.replaceChildren(
      found.error ? html("code", {}, `RuntimeError: ${found.error}`) : words.fits(found.shape.join(", "))
    );
  };
  const list = choice({
    label: words.example,
    options: [["", words.own], ...EXAMPLES.map((pair) => [pair, pair.split(" + ").map((one) => `[${one}]`).join(" + ")])],
    value: EXAMPLES[0],
    input: (pair) => {
      if (!pair) return;
      [a.input.value, b.input.value] = pair.split(" + ");
      show();
    },
  });
  place.append(controls(list.node, a.node, b.node), picture, answer, key);
  show();
}
