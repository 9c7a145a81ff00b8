// The gates of a trained LSTM over time: its input can be edited, and the biases of its gates shifted.
import { button, controls, drawing, html, number, set, slider, svg, told } from "./frame.js";

const sigmoid = (z) => 1 / (1 + Math.exp(-z));
const dot = (a, b) => a.reduce((sum, value, i) => sum + value * b[i], 0);

// What torch.nn.LSTM computes: for each step { i, f, g, o, c, h }, each a list over the units.
// `shift` is added to the biases of the input, forget and output gate of all units.
export const run = (lstm, inputs, shift = { i: 0, f: 0, o: 0 }) => {
  const units = lstm.weight_hh_l0[0].length;
  const steps = [];
  let [h, c] = [Array(units).fill(0), Array(units).fill(0)];
  for (const x of inputs) {
    const of = (part, more = 0) =>
      h.map((_, unit) => {
        const row = part * units + unit; // torch stacks i, f, g, o
        const biases = lstm.bias_ih_l0[row] + lstm.bias_hh_l0[row] + more;
        return dot(lstm.weight_ih_l0[row], x) + dot(lstm.weight_hh_l0[row], h) + biases;
      });
    const i = of(0, shift.i).map(sigmoid);
    const f = of(1, shift.f).map(sigmoid);
    const g = of(2).map(Math.tanh);
    const o = of(3, shift.o).map(sigmoid);
    c = c.map((old, unit) => f[unit] * old + i[unit] * g[unit]);
    h = c.map((cell, unit) => o[unit] * Math.tanh(cell));
    steps.push({ i, f, g, o, c, h });
  }
  return steps;
};

// The probability that the network gives to bit 1.
export const answer = (readout, h) => {
  const [zero, one] = readout.weight.map((row, k) => dot(row, h) + readout.bias[k]);
  return sigmoid(one - zero);
};

const bracketed = (value) => (value < 0 ? `(${number(value, 2)})` : number(value, 2));
const tanh = (shown) => (shown.startsWith("−") ? `tanh(${shown})` : `tanh ${shown}`);

const WORDS = {
  zh: {
    label: "上：比特；中：三个门；下：细胞状态和隐藏状态",
    bits: "比特（0 和 1，最多 24 个）",
    random: "随机比特",
    reset: "恢复原样",
    mark: "标记在第几步",
    shifts: { i: "输入门偏置加", f: "遗忘门偏置加", o: "输出门偏置加" },
    unit: "第几个单元",
    time: "看第几步",
    gates: { i: "输入门 i", f: "遗忘门 f", o: "输出门 o" },
    state: (bit) => `标记的比特为 ${bit}`,
    dashed: "实线 c，虚线 h",
    step: (t, { i, f, g, o }, [before, c, h]) =>
      `第 ${t} 步：c = f·c + i·g = ${f}·${before} + ${i}·${g} = ${c}，h = o·tanh c = ${o}·${tanh(c)} = ${h}。`,
    said: (bit, share, right) => `标记的比特是 ${bit}，网络认为是 1 的概率为 ${share}，答${right ? "对" : "错"}；`,
    other: (bit, share, right) => `如果它是 ${bit}，概率为 ${share}，答${right ? "对" : "错"}。`,
  },
  en: {
    label: "Above the bits, in the middle three gates, below cell state and hidden state",
    bits: "Bits (0 and 1, at most 24)",
    random: "Random bits",
    reset: "As it was",
    mark: "Mark at step",
    shifts: { i: "Input gate’s bias +", f: "Forget gate’s bias +", o: "Output gate’s bias +" },
    unit: "Unit",
    time: "Look at step",
    gates: { i: "input gate i", f: "forget gate f", o: "output gate o" },
    state: (bit) => `marked bit ${bit}`,
    dashed: "solid c, dashed h",
    step: (t, { i, f, g, o }, [before, c, h]) =>
      `Step ${t}: c = f·c + i·g = ${f}·${before} + ${i}·${g} = ${c}, h = o·tanh c = ${o}·${tanh(c)} = ${h}.`,
    said: (bit, share, right) =>
      `The marked bit is ${bit}; the network gives 1 a probability of ${share}: ${right ? "right" : "wrong"}. `,
    other: (bit, share, right) => `Were it ${bit}, that would be ${share}: ${right ? "right" : "wrong"}.`,
  },
};

const [WIDTH, LEFT] = [400, 26];
const PANELS = { bits: [8, 48], gates: [84, 90], states: [206, 110] }; // top and height
const MARKS = {
  circle: (x, y) => svg("circle", { cx: x, cy: y, r: 3.5 }),
  square: (x, y) => svg("rect", { x: x - 3, y: y - 3, width: 6, height: 6 }),
  triangle: (x, y) => svg("path", { d: `M${x} ${y - 4}l4 7h-8z` }),
};
const LOOKS = {
  i: ["var(--blue)", "circle"],
  f: ["var(--green)", "square"],
  o: ["var(--purple)", "triangle"],
};

export default async function mount(place, { language, load }) {
  const words = WORDS[language];
  const recorded = await load();
  const given = {
    bits: recorded.x[0].map(([bit]) => (bit > 0 ? 1 : 0)),
    mark: recorded.x[0].findIndex(([, mark]) => mark),
  };
  let bits = [...given.bits];

  const across = (t) => LEFT + ((t + 0.5) * (WIDTH - LEFT)) / bits.length;
  const line = (values, up, color, mark, dashed) =>
    svg(
      "g",
      { fill: color },
      svg("polyline", {
        points: values.map((value, t) => `${across(t)},${up(value)}`).join(" "),
        fill: "none",
        stroke: color,
        "stroke-width": dashed ? 1.2 : 1.8,
        "stroke-dasharray": dashed && "4 3",
      }),
      ...(dashed ? [] : values.map((value, t) => MARKS[mark](across(t), up(value))))
    );
  const axis = ([top, height], up, ticks) => [
    ...ticks.flatMap((value) => [
      svg("path", { d: `M${LEFT} ${up(value)}H${WIDTH}`, stroke: "var(--faint)", "stroke-width": value ? 0.5 : 1 }),
      svg("text", { x: LEFT - 6, y: up(value) + 5, "text-anchor": "end" }, number(value, 0)),
    ]),
    svg("path", { d: `M${LEFT} ${top}v${height}`, stroke: "var(--faint)" }),
  ];
  const legend = (y, entries) => {
    const parts = entries.map(([text, color], i) =>
      svg("tspan", { dx: i && 12, style: color && `fill: ${color}` }, text)
    );
    return svg("text", { x: WIDTH - 4, y, "text-anchor": "end", style: "font-size: 12px" }, ...parts);
  };
  const layer = svg("g");
  const seen = drawing(WIDTH, 352, words.label, layer);
  const step = told();
  const said = html("p", { style: "margin: 0.3rem 0" });

  const show = () => {
    for (const which of [mark, time]) {
      set(which.node.querySelector("input"), { max: bits.length - 1 });
      which.set(Math.min(which.value, bits.length - 1));
    }
    const at = mark.value;
    const bit = bits[at];
    const added = Object.fromEntries(Object.entries(shifts).map(([gate, one]) => [gate, one.value]));
    const read = (marked) =>
      run(recorded.lstm, bits.map((b, t) => [2 * (t === at ? marked : b) - 1, t === at ? 1 : 0]), added);
    const [steps, flipped] = [read(bit), read(1 - bit)];
    const k = unit.value - 1;
    const curve = (which, name) => which.map((one) => one[name][k]);

    const [, gateHeight] = PANELS.gates;
    const upGate = (value) => PANELS.gates[0] + (1 - value) * gateHeight;
    const largest = Math.max(1, ...[steps, flipped].flatMap((which) => curve(which, "c").map(Math.abs)));
    const bound = Math.ceil(largest);
    const [stateTop, stateHeight] = PANELS.states;
    const upState = (value) => stateTop + ((bound - value) / (2 * bound)) * stateHeight;
    const [bitTop, bitHeight] = PANELS.bits;
    const middle = bitTop + bitHeight / 2;
    const wide = (WIDTH - LEFT) / bits.length;
    layer.replaceChildren(
      ...Object.values(PANELS).map(([y, height]) =>
        svg("rect", { x: across(time.value) - wide / 2, y, width: wide, height, fill: "var(--faint)", "fill-opacity": 0.4 })
      ),
      ...axis(PANELS.bits, (value) => middle + bitHeight * (0.5 - value), [0, 1]),
      ...bits.map((b, t) =>
        svg("rect", {
          x: across(t) - wide / 4,
          y: b ? bitTop : bitTop + bitHeight - 3,
          width: wide / 2,
          height: b ? bitHeight : 3,
          fill: t === at ? "var(--orange)" : "var(--ink)",
          "fill-opacity": t === at ? 1 : 0.5,
        })
      ),
      legend(76, Object.keys(LOOKS).map((gate) => [words.gates[gate], LOOKS[gate][0]])),
      ...axis(PANELS.gates, upGate, [0, 1]),
      ...Object.entries(LOOKS).map(([gate, look]) => line(curve(steps, gate), upGate, ...look)),
      legend(198, [[words.state(bit), "var(--orange)"], [words.state(1 - bit)], [words.dashed]]),
      ...axis(PANELS.states, upState, [-bound, 0, bound]),
      line(curve(flipped, "h"), upState, "var(--ink)", "square", true),
      line(curve(steps, "h"), upState, "var(--orange)", "circle", true),
      line(curve(flipped, "c"), upState, "var(--ink)", "square"),
      line(curve(steps, "c"), upState, "var(--orange)", "circle"),
      ...bits.map((_, t) =>
        t % 5
          ? ""
          : svg("text", { x: across(t), y: stateTop + stateHeight + 18, "text-anchor": "middle" }, t)
      ),
      ...bits.map((_, t) =>
        svg("rect", {
          x: across(t) - wide / 2,
          y: bitTop,
          width: wide,
          height: bitHeight,
          fill: "transparent",
          style: "cursor: pointer",
          onclick: () => {
            bits[t] = 1 - bits[t];
            field.value = bits.join("");
            show();
          },
        })
      )
    );
    const t = time.value;
    const now = Object.fromEntries(Object.entries(steps[t]).map(([name, all]) => [name, bracketed(all[k])]));
    step.textContent = words.step(t, now, [bracketed(t ? steps[t - 1].c[k] : 0), ...["c", "h"].map((name) => number(steps[t][name][k], 2))]);
    const [share, other] = [steps, flipped].map((which) => answer(recorded.readout, which.at(-1).h));
    said.textContent =
      words.said(bit, number(share, 2), share > 0.5 === Boolean(bit)) +
      words.other(1 - bit, number(other, 2), other > 0.5 === !bit);
  };

  const field = html("input", {
    type: "text",
    inputmode: "numeric",
    autocomplete: "off",
    spellcheck: "false",
    maxlength: 24,
    size: 24,
    value: bits.join(""),
    style: "font-family: var(--md-code-font)",
    oninput: () => {
      const clean = field.value.replace(/[^01]/g, "").slice(0, 24);
      if (clean !== field.value) field.value = clean;
      if (!clean) return;
      bits = [...clean].map(Number);
      show();
    },
  });
  const input = show;
  const mark = slider({ label: words.mark, min: 0, max: 23, step: 1, value: given.mark, input });
  const time = slider({ label: words.time, min: 0, max: 23, step: 1, value: given.mark, input });
  const unit = slider({
    label: words.unit,
    min: 1,
    max: recorded.lstm.weight_hh_l0[0].length,
    step: 1,
    value: recorded.unit + 1,
    input,
  });
  const signed = (value) => (value > 0 ? `+${value}` : number(value, 1).replace(".0", ""));
  const shifts = Object.fromEntries(
    Object.entries(words.shifts).map(([gate, label]) => [
      gate,
      slider({ label, min: -8, max: 8, step: 0.5, value: 0, show: signed, input }),
    ])
  );
  const put = (newBits) => {
    bits = newBits;
    field.value = bits.join("");
    show();
  };
  const reset = () => {
    for (const one of Object.values(shifts)) one.set(0);
    put([...given.bits]);
    mark.set(given.mark);
    time.set(given.mark);
    unit.set(recorded.unit + 1);
    show();
  };
  place.append(
    seen,
    said,
    controls(...Object.values(shifts).map((one) => one.node)),
    controls(
      html("label", { class: "choice", style: "flex-wrap: wrap" }, html("span", {}, words.bits), field),
      button(words.random, () => put(bits.map(() => (Math.random() < 0.5 ? 0 : 1)))),
      button(words.reset, reset)
    ),
    controls(mark.node, time.node, unit.node),
    step
  );
  show();
}
