// Three ways to train a GAN on a ring of eight clusters, side by side, over the steps of training.
import { calm, controls, html, player, slider, svg, told } from "./frame.js";

const WORDS = {
  zh: {
    methods: ["2014 年的损失，动量 0.9", "同上，加 R1", "成对的损失，R1，无动量"],
    step: "训练步数",
    play: "播放",
    pause: "暂停",
    label: (method, modes) => `${method}：覆盖八簇中的 ${modes} 簇`,
    covered: (modes) => `覆盖 ${modes} / 8 簇`,
    told: (step, modes) => `第 ${step} 步，覆盖的簇数：${modes.join("、")}（共 8 簇）。`,
  },
  en: {
    methods: ["losses of 2014, momentum 0.9", "the same with R1", "pairs, R1, no momentum"],
    step: "Training step",
    play: "Play",
    pause: "Pause",
    label: (method, modes) => `${method}: ${modes} of eight modes covered`,
    covered: (modes) => `${modes} of 8 covered`,
    told: (step, modes) => `Step ${step}: modes covered ${modes.join(", ")} (of 8).`,
  },
};

const RADIUS = 0.2; // four standard deviations: what counts as near
const EDGE = 1.75;
const SLIDE = 300; // milliseconds from one moment to the next

export default async function mount(place, { language, load }) {
  const words = WORDS[language];
  const { every, methods } = await load();
  const runs = Object.values(methods).map(({ points, modes }, i) => {
    const rings = Array.from({ length: 8 }, (_, k) => {
      const angle = (2 * Math.PI * k) / 8;
      return svg("circle", { cx: Math.cos(angle), cy: -Math.sin(angle), r: RADIUS, "stroke-width": 0.02 });
    });
    const dots = Array.from({ length: points[0].length / 2 }, () =>
      svg("circle", { r: 0.03, fill: "var(--blue)", "fill-opacity": 0.8 })
    );
    const name = words.methods[i];
    const count = html("p", { style: "margin: 0; text-align: center" });
    const picture = svg(
      "svg",
      { viewBox: `${-EDGE} ${-EDGE} ${2 * EDGE} ${2 * EDGE}`, role: "img", style: "overflow: hidden" },
      svg("rect", {
        x: -EDGE,
        y: -EDGE,
        width: 2 * EDGE,
        height: 2 * EDGE,
        fill: "none",
        stroke: "var(--faint)",
        "stroke-width": 0.04,
      }),
      ...rings,
      ...dots
    );
    const title = html("p", { style: "margin: 0; text-align: center" }, name);
    const node = html(
      "div",
      { style: "flex: 0 0 max(7.4rem, 31%); display: flex; flex-direction: column; justify-content: end" },
      title,
      picture,
      count
    );
    return { points, modes, rings, dots, name, count, picture, node };
  });
  const last = runs[0].points.length - 1;
  let shown = last; // between two moments while points slide
  let sliding;

  const draw = () => {
    const [from, to] = [Math.floor(shown), Math.ceil(shown)];
    for (const { points, dots } of runs) {
      const at = (i) => (points[from][i] + (shown - from) * (points[to][i] - points[from][i])) / 100;
      dots.forEach((dot, i) => {
        dot.setAttribute("cx", at(2 * i));
        dot.setAttribute("cy", -at(2 * i + 1));
      });
    }
  };
  const show = (moment, slide) => {
    cancelAnimationFrame(sliding);
    for (const { modes, rings, name, count, picture } of runs) {
      const covered = modes[moment];
      rings.forEach((ring, k) => {
        const found = covered.includes(k);
        ring.setAttribute("fill", found ? "var(--green)" : "none");
        ring.setAttribute("fill-opacity", 0.3);
        ring.setAttribute("stroke", found ? "var(--green)" : "var(--ink)");
        ring.setAttribute("stroke-dasharray", found ? "none" : "0.06 0.06");
      });
      count.textContent = words.covered(covered.length);
      picture.setAttribute("aria-label", words.label(name, covered.length));
    }
    now.textContent = words.told(
      (moment + 1) * every,
      runs.map(({ modes }) => modes[moment].length)
    );
    if (!slide || calm.matches) {
      shown = moment;
      draw();
      return;
    }
    const [start, first] = [performance.now(), shown];
    const frame = (time) => {
      const share = Math.min(1, Math.max(0, (time - start) / SLIDE));
      shown = first + share * (moment - first);
      draw();
      if (share < 1) sliding = requestAnimationFrame(frame);
    };
    sliding = requestAnimationFrame(frame);
  };

  const now = told();
  const step = slider({
    label: words.step,
    min: every,
    max: (last + 1) * every,
    step: every,
    value: (last + 1) * every,
    input: (value) => {
      play.stop();
      show(value / every - 1);
    },
  });
  const play = player({
    ...words,
    every: 450,
    step: () => {
      const moment = step.value / every - 1;
      const next = moment < last ? moment + 1 : 0;
      step.set((next + 1) * every);
      show(next, next > moment);
      return next < last;
    },
  });
  place.append(
    html("div", { style: "display: flex; flex-wrap: wrap; gap: 0.5rem; justify-content: center" }, ...runs.map((run) => run.node)),
    controls(play.node, step.node),
    now
  );
  show(last);
}
