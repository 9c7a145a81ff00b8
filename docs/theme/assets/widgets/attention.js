// The weights of one head as a heat map: scale, masks and single cells to choose.
import { choice, controls, html, number, slider, svg, told } from "./frame.js";

// Four words and two places of padding, d = 4; a value is a place in the plane.
export const TOKENS = ["a", "b", "c", "d", "·", "·"];
export const QUERIES = [
  [1, 1, 0, 0],
  [2, 0, 0, 0],
  [0, 1, 1, 1],
  [1, 0, 2, 1],
  [1, 1, 1, 1],
  [1, 1, 1, 1],
];
export const KEYS = [
  [2, 0, 0, 1],
  [0, 2, 0, 1],
  [0, 0, 2, 1],
  [1, 1, 0, 2],
  [1, 1, 1, 0],
  [1, 1, 1, 0],
];
export const VALUES = [
  [-1, 1],
  [1, 1],
  [1, -1],
  [-1, -1],
  [2.2, 0.4],
  [2.2, -0.4],
];

const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

// Softmax as the formula has it: nan for a row that may look nowhere, as 0 divided by 0 is.
const softmax = (row) => {
  const largest = Math.max(...row);
  const parts = row.map((score) => Math.exp(score - largest));
  const sum = parts.reduce((a, b) => a + b);
  return parts.map((part) => part / sum);
};

// { scores, weights, output }: weights by the formula; the output as of torch's
// scaled_dot_product_attention, which gives zeros where the formula gives nan.
export const attend = (queries, keys, values, allowed, scale) => {
  const scores = queries.map((query) => keys.map((key) => dot(query, key)));
  const weights = scores.map((row, q) =>
    softmax(row.map((score, k) => (allowed[q][k] ? score * scale : -Infinity)))
  );
  const output = weights.map((row, q) =>
    values[0].map((_, i) => (allowed[q].some(Boolean) ? row.reduce((sum, w, k) => sum + w * values[k][i], 0) : 0))
  );
  return { scores, weights, output };
};

const real = (k) => TOKENS[k] !== "·";
export const MASKS = {
  none: () => true,
  causal: (q, k) => k <= q,
  padding: (q, k) => real(k),
  both: (q, k) => k <= q && real(k),
};
export const mask = (name) => TOKENS.map((_, q) => TOKENS.map((_, k) => MASKS[name](q, k)));

const WORDS = {
  zh: {
    mask: "掩码",
    none: "无",
    causal: "因果",
    padding: "填充",
    both: "两者都要",
    own: "自己点选",
    scale: "分数除以",
    query: "查询",
    table: "注意力权重：每行一个查询，每列一个键",
    cell: (q, k, weight) => `查询 ${q}，键 ${k}，权重 ${weight}`,
    plane: "四个词和两处填充的值画成平面上的点，所选查询的输出是它们的加权平均",
    output: "输出",
    told: (q, parts, x, y) => `查询 ${q}：输出 = ${parts} = (${x}, ${y})。`,
    empty: (q) =>
      `查询 ${q} 哪里都不许看：公式算 0 除以 0，权重全是 nan；scaled_dot_product_attention 的输出是 (0, 0)。`,
    pad: "填充",
    token: (k) => (real(k) ? TOKENS[k] : `填充 ${k - 3}`),
  },
  en: {
    mask: "Mask",
    none: "none",
    causal: "causal",
    padding: "padding",
    both: "both",
    own: "of your own",
    scale: "Divide scores by",
    query: "Query",
    table: "Attention weights: a row for each query, a column for each key",
    cell: (q, k, weight) => `query ${q}, key ${k}, weight ${weight}`,
    plane: "The values of four words and two places of padding as points of the plane; the output of the chosen query is their weighted mean",
    output: "output",
    told: (q, parts, x, y) => `Query ${q}: output = ${parts} = (${x}, ${y}).`,
    empty: (q) =>
      `Query ${q} may look nowhere: the formula divides 0 by 0, and all weights are nan; scaled_dot_product_attention gives (0, 0).`,
    pad: "padding",
    token: (k) => (real(k) ? TOKENS[k] : `padding ${k - 3}`),
  },
};

const POINTS = TOKENS.map((_, k) => k);
const STEPS = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1] };
const HEAD = "padding: 0; text-align: center; vertical-align: middle";
const COLORS = "border-color: var(--faint); color: var(--ink); padding: 0; width: 100%; height: 1.7rem; background: ";
const MASKED = "repeating-linear-gradient(45deg, var(--faint) 0 1px, transparent 1px 6px)";
// The darker the more; a bar along the bottom for those who measure.
const heat = (weight) =>
  `linear-gradient(var(--blue) 0 0) bottom left / ${100 * weight}% 4px no-repeat, ` +
  `color-mix(in srgb, var(--blue) ${35 * weight}%, transparent)`;

export default function mount(place, { language }) {
  const words = WORDS[language];
  let allowed = mask("causal");
  const cells = POINTS.map((q) =>
    POINTS.map((k) =>
      html("button", {
        type: "button",
        onclick: () => {
          allowed[q][k] = !allowed[q][k];
          kind.set("own");
          query.set(String(q));
          reach(q, k);
          show();
        },
        onkeydown: (event) => {
          const [down, right] = STEPS[event.key] ?? [];
          if (right === undefined || !cells[q + down]?.[k + right]) return;
          event.preventDefault();
          reach(q + down, k + right);
          cells[q + down][k + right].focus();
        },
      })
    )
  );
  // One cell is in the order of tabs; arrows lead to the others.
  const reach = (q, k) => cells.flat().forEach((cell) => (cell.tabIndex = cell === cells[q][k] ? 0 : -1));
  const row = POINTS.map((q) => html("th", { scope: "row", style: HEAD }, TOKENS[q]));
  const outputs = POINTS.map(() => html("td", { style: "font-size: 0.6rem; line-height: 1.2; padding: 0; text-align: right" }));
  const table = html(
    "table",
    { class: "weights", style: "table-layout: fixed; width: 100%; border-spacing: 2px" },
    html("caption", { style: "text-align: left" }, words.table),
    html(
      "tr",
      {},
      html("td", { style: "width: 1rem" }),
      ...POINTS.map((k) => html("th", { scope: "col", style: HEAD }, TOKENS[k])),
      html("th", { scope: "col", style: "width: 2.6rem; text-align: right; font-size: 0.6rem" }, words.output)
    ),
    ...POINTS.map((q) => html("tr", {}, row[q], ...cells[q].map((cell) => html("td", {}, cell)), outputs[q]))
  );
  const plane = svg("svg", { viewBox: "-1.6 -1.6 4.4 3.2", role: "img", "aria-label": words.plane });
  const sum = told();

  const show = () => {
    const { weights, output } = attend(QUERIES, KEYS, VALUES, allowed, 1 / 2 ** scale.value);
    for (const q of POINTS) {
      for (const k of POINTS) {
        const [look, weight] = [allowed[q][k], weights[q][k]];
        const text = Number.isNaN(weight) ? "nan" : number(weight, 2);
        cells[q][k].textContent = look || text === "nan" ? text : "";
        cells[q][k].setAttribute("aria-pressed", look);
        cells[q][k].setAttribute("aria-label", words.cell(words.token(q), words.token(k), text));
        cells[q][k].style.cssText = COLORS + (look ? heat(weight) : MASKED);
      }
      outputs[q].replaceChildren(number(output[q][0], 2), html("br"), number(output[q][1], 2));
      row[q].style.color = q === Number(query.value) ? "var(--orange)" : "";
    }
    const q = Number(query.value);
    const empty = !allowed[q].some(Boolean);
    const label = (text, x, y) => svg("text", { x, y, "text-anchor": "middle", style: "font-size: 0.24px" }, text);
    plane.replaceChildren(
      svg("path", { d: "M-1.6 0H2.8M0 -1.6V1.6", stroke: "var(--faint)", "stroke-width": 0.015 }),
      ...POINTS.flatMap((k) => {
        const [x, y] = VALUES[k];
        const weight = empty ? 0 : weights[q][k];
        return [
          svg("path", {
            d: `M${x} ${-y}L${output[q][0]} ${-output[q][1]}`,
            stroke: "var(--blue)",
            "stroke-width": 0.12 * weight,
          }),
          svg("circle", { cx: x, cy: -y, r: 0.05 + 0.2 * Math.sqrt(weight), fill: "var(--blue)", "fill-opacity": 0.5 }),
          label(real(k) ? TOKENS[k] : words.pad, x, -y + (k === 5 ? 0.45 : -0.28)),
        ];
      }),
      svg("circle", { cx: output[q][0], cy: -output[q][1], r: 0.09, fill: "var(--orange)" })
    );
    const parts = POINTS.filter((k) => allowed[q][k]).map(
      (k) => `${number(weights[q][k], 2)}·(${VALUES[k].map((value) => String(value).replace("-", "−")).join(", ")})`
    );
    sum.textContent = empty
      ? words.empty(words.token(q))
      : words.told(words.token(q), parts.join(" + "), ...output[q].map((value) => number(value, 2)));
  };

  const kind = choice({
    label: words.mask,
    options: [...Object.keys(MASKS), "own"].map((name) => [name, words[name]]),
    value: "causal",
    input: (name) => {
      if (name !== "own") allowed = mask(name);
      show();
    },
  });
  const query = choice({
    label: words.query,
    options: POINTS.map((q) => [String(q), words.token(q)]),
    value: "3",
    input: () => show(),
  });
  const scale = slider({
    label: words.scale,
    min: -3,
    max: 5,
    step: 0.5,
    value: 1,
    show: (value) => `${number(2 ** value, value < 0 ? 3 : 2).replace(/\.?0+$/, "")}${value === 1 ? " = √d" : ""}`,
    input: () => show(),
  });
  place.append(
    html(
      "div",
      { class: "controls" },
      html("div", { style: "flex: 3 1 16rem" }, table),
      html("div", { style: "flex: 2 1 10rem" }, plane)
    ),
    sum,
    controls(kind.node, query.node, scale.node)
  );
  reach(0, 0);
  show();
}
