// What the widgets share. A widget is a module here; a page names it at the figure whose place it
// takes: ![what is seen](page/figure.svg){ data-widget=name data-numbers=page/recorded.json }.
// Its default export, mount(place, { language, load }), fills the empty <div class="widget">, which
// stands there as soon as mount is done; where it throws, the figure stays. load("json"), or another
// kind that a Response has, gives the recorded data; it fails where they cannot be had. What other
// modules take from here they import in one line; hooks/from_disk.py reads these lines.

export const calm = matchMedia("(prefers-reduced-motion: reduce)");

const fill = (node, attributes, children) => {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === false || value == null) node.removeAttribute(name);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
};

// Elements: html("p", { class: "told", onclick: f }, "text", child); an attribute that is false is left out.
export const html = (name, attributes = {}, ...children) =>
  fill(document.createElement(name), attributes, children);
export const svg = (name, attributes = {}, ...children) =>
  fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
export const set = (node, attributes) => fill(node, attributes, []);

// A drawing as wide as its place allows, at most a fifth more than its own units.
export const drawing = (width, height, label, ...children) =>
  svg(
    "svg",
    { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label, style: `max-width: ${1.2 * width}px` },
    ...children
  );

// A row of controls, a line of text that is read out when it changes.
export const controls = (...children) => html("div", { class: "controls" }, ...children);
export const told = () => html("p", { class: "told", "aria-live": "polite" });

export const button = (label, onclick) => html("button", { type: "button", onclick }, label);

// A slider with its name and its value: { node, value, set(value) }; input(value) hears of changes.
export const slider = ({ label, min, max, step, value, show = String, input }) => {
  const range = html("input", { type: "range", min, max, step, value });
  const output = html("output");
  const slider = {
    node: html("label", { class: "slider" }, html("span", {}, label), range, output),
    get value() {
      return Number(range.value);
    },
    set(value) {
      range.value = value;
      output.textContent = show(slider.value);
      range.setAttribute("aria-valuetext", output.textContent);
    },
  };
  slider.set(value);
  range.addEventListener("input", () => {
    slider.set(slider.value);
    input(slider.value);
  });
  return slider;
};

// A choice among [value, text]: { node, value, set(value) }; values are strings.
export const choice = ({ label, options, value, input }) => {
  const list = html("select", {}, ...options.map(([value, text]) => html("option", { value }, text)));
  list.value = value;
  list.addEventListener("change", () => input(list.value));
  return {
    node: html("label", { class: "choice" }, html("span", {}, label), list),
    get value() {
      return list.value;
    },
    set(value) {
      list.value = value;
    },
  };
};

// A button that plays and pauses: step() goes on and says whether there is more. Who wants no motion sees the end.
export const player = ({ play, pause, step, every = 500 }) => {
  let timer;
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    node.textContent = play;
  };
  const node = button(play, () => {
    if (timer) stop();
    else if (calm.matches) while (step());
    else if (step()) {
      node.textContent = pause;
      timer = setInterval(() => (node.isConnected && step()) || stop(), every);
    }
  });
  return { node, stop };
};

// A number for people: a true minus, `digits` places, a power of ten where it is very large.
export const number = (value, digits = 3) => {
  const text = Math.abs(value) < 1e5 ? value.toFixed(digits) : value.toExponential(digits);
  return (Number(text) ? text : text.replace("-", "")).replaceAll("-", "−");
};
