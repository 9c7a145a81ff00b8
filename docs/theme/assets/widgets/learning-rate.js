// Gradient descent on the loss of four deliveries, with a rate and a start to choose.
import { button, controls, drawing, html, number, player, set, slider, svg, told } from "./frame.js";

const X = [1, 2, 3, 4];
const Y = [3, 5, 5, 8];
const mean = (term) => X.reduce((sum, x, i) => sum + term(x, Y[i]), 0) / X.length;
const loss = (w) => mean((x, y) => (w * x - y) ** 2);
const gradient = (w) => mean((x, y) => 2 * (w * x - y) * x);

// What torch computes on the page: [w, loss, gradient] at the start and after each step.
export const path = (rate, start, steps) => {
  const found = [];
  for (let w = start, step = 0; step <= steps; w -= rate * gradient(w), step += 1) {
    found.push([w, loss(w), gradient(w)]);
  }
  return found;
};

const WORDS = {
  zh: {
    label: "损失随 w 变化的抛物线，以及梯度下降走过的点",
    rate: "学习率 η",
    start: "起点 w",
    step: "走一步",
    play: "播放",
    pause: "暂停",
    back: "回到起点",
    now: (step, w, loss, slope) => `第 ${step} 步：w = ${w}，损失 = ${loss}，梯度 = ${slope}。`,
    verdict: (factor) => `每一步把 w 到 2 的距离乘以 1 − 15η = ${number(factor)}：`,
    slides: "从一侧滑向谷底。",
    leaps: "每一步都越过谷底，但越来越近。",
    flees: "每一步都越过谷底，而且越来越远：发散。",
  },
  en: {
    label: "The loss as a parabola over w, and the points that gradient descent visits",
    rate: "Learning rate η",
    start: "Start w",
    step: "One step",
    play: "Play",
    pause: "Pause",
    back: "To the start",
    now: (step, w, loss, slope) => `Step ${step}: w = ${w}, loss = ${loss}, gradient = ${slope}.`,
    verdict: (factor) => `Each step multiplies the distance from w to 2 by 1 − 15η = ${number(factor)}: `,
    slides: "down to the bottom from one side.",
    leaps: "across the bottom every time, but ever closer.",
    flees: "across the bottom every time, and ever farther: it diverges.",
  },
};

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [400, 260, 34, 226];
const MOST = 20;
const across = (w) => LEFT + ((w - 0.25) / 3.5) * (WIDTH - LEFT);
const up = (loss) => BOTTOM - (Math.min(loss, 1e6) / 23) * BOTTOM;

export default function mount(place, { language }) {
  const words = WORDS[language];
  const curve = Array.from({ length: 101 }, (_, i) => 0.25 + (3.5 * i) / 100);
  const line = (points) => points.map(([w, loss]) => `${across(w)},${up(loss)}`).join(" ");
  const trail = svg("polyline", { fill: "none", stroke: "var(--orange)", "stroke-width": 1.5 });
  const dots = svg("g", { fill: "var(--orange)" });
  const seen = drawing(
    WIDTH,
    HEIGHT,
    words.label,
    svg("clipPath", { id: "learning-rate-view" }, svg("rect", { x: LEFT, width: WIDTH - LEFT, height: HEIGHT })),
    svg("path", { d: `M${LEFT} 0V${BOTTOM}H${WIDTH}`, fill: "none", stroke: "var(--faint)" }),
    ...[1, 2, 3].map((w) => svg("text", { x: across(w), y: BOTTOM + 16, "text-anchor": "middle" }, w)),
    ...[0, 10, 20].map((value) => svg("text", { x: LEFT - 6, y: up(value) + 5, "text-anchor": "end" }, value)),
    svg("text", { x: WIDTH, y: BOTTOM + 32, "text-anchor": "end" }, "w"),
    svg("text", { x: LEFT + 30, y: 14 }, "L(w)"),
    svg(
      "g",
      { "clip-path": "url(#learning-rate-view)" },
      svg("polyline", {
        points: line(curve.map((w) => [w, loss(w)])),
        fill: "none",
        stroke: "var(--blue)",
        "stroke-width": 2,
      }),
      trail,
      dots
    )
  );
  const now = told();
  const verdict = html("p");
  let steps = 5;
  const show = () => {
    const points = path(rate.value, start.value, steps);
    const outside = points.findIndex(([, loss]) => loss > 30); // from there on nothing is seen
    const drawn = outside < 0 ? points : points.slice(0, outside + 1);
    set(trail, { points: line(drawn) });
    dots.replaceChildren(
      ...drawn.map(([w, loss], i) => svg("circle", { cx: across(w), cy: up(loss), r: i < steps ? 3.5 : 6 }))
    );
    now.textContent = words.now(steps, ...points.at(-1).map((value) => number(value)));
    const factor = 1 - 15 * rate.value;
    const kind = factor >= 0 ? "slides" : factor > -1 ? "leaps" : "flees";
    verdict.textContent = words.verdict(factor) + words[kind];
  };
  const rate = slider({ label: words.rate, min: 0.005, max: 0.16, step: 0.005, value: 0.04, input: show });
  const start = slider({ label: words.start, min: 0.3, max: 3.7, step: 0.1, value: 1, input: show });
  const step = () => {
    if (steps < MOST) {
      steps += 1;
      show();
    }
    return steps < MOST;
  };
  const play = player({ ...words, step });
  const back = () => {
    play.stop();
    steps = 0;
    show();
  };
  place.append(
    seen,
    controls(rate.node, start.node),
    controls(button(words.step, step), play.node, button(words.back, back)),
    now,
    verdict
  );
  show();
}
