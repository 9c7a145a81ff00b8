// The chain rule on the graph of one delivery, w → p → e → s, with values one can change.
import { button, controls, drawing, number, set, slider, svg, told } from "./frame.js";

// The values of w, p, e, s, and the gradient of s with respect to each.
export const chain = (w, x, y) => {
  const [p, e] = [w * x, w * x - y];
  const steps = [2 * e, 1, x]; // the derivatives of e², p − y and x·w
  const gradients = [1];
  for (const step of steps) gradients.unshift(gradients[0] * step);
  return { values: [w, p, e, e ** 2], gradients };
};

const WORDS = {
  zh: {
    label: "计算图：w 乘以 x 得 p，减去 y 得 e，平方得 s；上方是值，下方是梯度",
    x: "距离 x",
    y: "时间 y",
    w: "参数 w",
    back: "从头往回走",
    next: "再往回一步",
    start: "从 ds/ds = 1 开始。",
    step: (name, after, factor, result) =>
      `过一步，乘上这一步的导数：ds/d${name} = ${after} × ${factor} = ${result}。`,
    whole: (factors, result) => `ds/dw = ${factors} = ${result}`,
  },
  en: {
    label: "Graph: w times x gives p, minus y gives e, squared gives s; values above, gradients below",
    x: "Distance x",
    y: "Time y",
    w: "Parameter w",
    back: "Back from the end",
    next: "One step back",
    start: "Start with ds/ds = 1.",
    step: (name, after, factor, result) =>
      `Multiply by the derivative of this step: ds/d${name} = ${after} × ${factor} = ${result}.`,
    whole: (factors, result) => `ds/dw = ${factors} = ${result}`,
  },
};

const NAMES = ["w", "p", "e", "s"];
const [BOX, GAP, TOP] = [58, 56, 34];
const left = (at) => at * (BOX + GAP);
const short = (value) => number(value, 4).replace(/\.?0+$/, "");
const factor = (value) => (value < 0 ? `(${short(value)})` : short(value));

export default function mount(place, { language }) {
  const words = WORDS[language];
  const text = (x, y, fill, content = "") =>
    svg("text", { x, y, "text-anchor": "middle", style: `fill: var(--${fill})` }, content);
  const arrow = (from, to, y, colour) => {
    const tip = to + (from < to ? -7 : 7);
    return svg("path", {
      d: `M${from} ${y}H${to}M${tip} ${y - 5}L${to} ${y}L${tip} ${y + 5}`,
      fill: "none",
      stroke: `var(--${colour})`,
      "stroke-width": 2,
    });
  };
  const boxes = NAMES.map((name, at) => {
    const middle = left(at) + BOX / 2;
    return {
      frame: svg("rect", { x: left(at) + 1, y: TOP, width: BOX - 2, height: 60, rx: 6, fill: "none", stroke: "var(--ink)" }),
      name: text(middle, TOP + 35, "ink", name),
      value: text(middle, TOP - 12, "blue"),
      gradient: text(middle, TOP + 82, "orange"),
    };
  });
  const edges = [0, 1, 2].map((at) => {
    const [from, to] = [left(at) + BOX + 3, left(at + 1) - 3];
    return {
      forward: arrow(from, to, TOP + 20, "blue"),
      operation: text((from + to) / 2, TOP + 10, "blue"),
      backward: arrow(to, from, TOP + 42, "orange"),
      derivative: text((from + to) / 2, TOP + 62, "orange"),
    };
  });
  const seen = drawing(400, 126, words.label, ...[...boxes, ...edges].flatMap(Object.values));
  const now = told();
  let shown = 4; // how many gradients, counted from the end

  const show = () => {
    const [x, y] = [distance.value, time.value];
    const { values, gradients } = chain(weight.value, x, y);
    const steps = [x, 1, 2 * values[2]];
    boxes.forEach(({ value, gradient }, at) => {
      value.textContent = short(values[at]);
      gradient.textContent = 3 - at < shown ? short(gradients[at]) : "";
    });
    edges.forEach(({ operation, backward, derivative }, at) => {
      operation.textContent = [`×${short(x)}`, `−${short(y)}`, "( )²"][at];
      const there = 3 - at < shown;
      set(backward, { visibility: there ? "visible" : "hidden" });
      derivative.textContent = there ? `×${short(steps[at])}` : "";
    });
    const at = 4 - shown;
    if (shown === 1) now.textContent = words.start;
    else if (shown < 4) now.textContent = words.step(NAMES[at], short(gradients[at + 1]), factor(steps[at]), short(gradients[at]));
    else now.textContent = words.whole([2, 1, 0].map((i) => factor(steps[i])).join(" × "), short(gradients[0]));
    go.textContent = shown < 4 ? words.next : words.back;
  };
  const go = button("", () => {
    shown = (shown % 4) + 1;
    show();
  });
  const weight = slider({ label: words.w, min: -3, max: 3, step: 0.5, value: 1, show: short, input: show });
  const distance = slider({ label: words.x, min: 0, max: 6, step: 0.5, value: 4, show: short, input: show });
  const time = slider({ label: words.y, min: 0, max: 10, step: 0.5, value: 8, show: short, input: show });
  place.append(seen, controls(weight.node, distance.node, time.node), controls(go), now);
  show();
}
