// What the theme builds in the browser and leaves without a name or out of the keyboard's reach.
const reach = new ResizeObserver((sized) => {
  for (const { target } of sized) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
  }
});
const improve = () => {
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) {
    nav.setAttribute("role", "none");
  }
  for (const wide of document.querySelectorAll(".md-typeset__scrollwrap, div.formula, .formula.block")) {
    reach.observe(wide);
  }
};
new MutationObserver(improve).observe(document.querySelector("article"), {
  childList: true,
  subtree: true,
});
improve();
// A block of code gets its button, and keeps its stop if it is wide, when it comes into view.
for (const code of document.querySelectorAll("article pre > code")) code.tabIndex = 0;

// What a reader has read and solved, kept in the browser: {"concepts/autograd.html": ["exercise-1"]}.
// A page is known by its address below the language's root, so both languages share the ticks.
(() => {
  const place = document.querySelector(".standing");
  const root = new URL(JSON.parse(document.querySelector("#__config").textContent).base + "/", location);
  const places = location.pathname.endsWith("about/learning-paths.html")
    ? ".md-nav--primary a.md-nav__link, article :is(td, li) a"
    : ".md-nav--primary a.md-nav__link";
  const load = () => JSON.parse(localStorage.getItem("ticks")) || {};
  const name = (url) => url.startsWith(root) && url.slice(root.href.length).split("#")[0];
  const mark = () => {
    const known = load();
    for (const link of document.querySelectorAll(places)) {
      const read = known[name(link.href)]?.includes("read") && link.hash.length < 2;
      const old = link.querySelector(".tick-mark");
      if (old && !read) old.remove();
      if (old || !read) continue;
      link.append(
        Object.assign(document.createElement("span"), { className: "tick-mark", textContent: " ✓" })
      );
    }
  };
  const bind = (box, what, page) => {
    box.checked = load()[page]?.includes(what);
    box.addEventListener("change", () => {
      const known = load();
      const rest = (known[page] || []).filter((other) => other !== what);
      known[page] = box.checked ? [...rest, what] : rest;
      localStorage.setItem("ticks", JSON.stringify(known));
      mark();
    });
  };
  try {
    load();
    const box = place?.querySelector("input");
    if (box) {
      const page = place.dataset.page;
      bind(box, "read", page);
      box.closest("p").hidden = false;
      for (const heading of document.querySelectorAll("h3[id^=exercise-]")) {
        const label = document.createElement("label");
        const own = Object.assign(document.createElement("input"), { type: "checkbox" });
        label.className = "tick";
        label.append(own, ` ${place.dataset.solved}`);
        heading.after(label);
        bind(own, heading.id, page);
      }
    }
    mark();
  } catch {
    // a browser that keeps nothing shows no ticks
  }
})();

// Where the repository is known, each section has a link to report an error in it.
(() => {
  const whole = document.querySelector("[data-report]");
  for (const heading of whole ? document.querySelectorAll("article :is(h1, h2, h3)[id]") : []) {
    const url = new URL(whole.href);
    url.searchParams.set("title", `${url.searchParams.get("title")}#${heading.id}`);
    const link = Object.assign(document.createElement("a"), {
      className: "headerlink report",
      href: url.href,
      title: whole.dataset.report,
    });
    link.setAttribute("aria-label", link.title);
    heading.append(link);
  }
})();

// A picture that moves takes the place of its figure when it is scrolled to: assets/widgets/<name>.js.
// In a first view a button, with the words of data-start, asks before anything is loaded. From disk
// browsers load neither modules nor data: scripts hold them there. On paper the figure stands.
(() => {
  const { src } = document.currentScript;
  const disk = location.protocol === "file:";
  const held = (src) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      Object.assign(script, { src, onload: () => resolve(script.held), onerror: reject });
      document.head.append(script);
    });
  const mount = async (figure) => {
    const { widget, numbers } = figure.dataset;
    const place = document.createElement("div");
    place.className = "widget";
    place.setAttribute("role", "group");
    place.setAttribute("aria-label", figure.alt);
    const load = async (kind = "json") => {
      const { href } = new URL(numbers, location);
      const response = await fetch(disk ? await held(`${href}.js`) : href);
      if (!response.ok) throw new Error(`${response.status}: ${href}`);
      return response[kind]();
    };
    const { default: fill } = disk
      ? (await held(new URL("widgets/from-disk.js", src)))[widget]
      : await import(new URL(`widgets/${widget}.js`, src));
    await fill(place, { language: document.documentElement.lang, load });
    figure.after(place);
    figure.classList.add("still");
    return place;
  };
  const watch = new IntersectionObserver((seen) => {
    for (const { isIntersecting, target } of seen) {
      if (!isIntersecting) continue;
      watch.unobserve(target);
      mount(target);
    }
  });
  for (const figure of document.querySelectorAll("img[data-widget]")) {
    const { start } = figure.dataset;
    if (!start) {
      watch.observe(figure);
      continue;
    }
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "md-button start", textContent: start });
    button.onclick = async () => {
      button.disabled = true;
      try {
        const place = await mount(figure);
        button.remove();
        place.querySelector("button, select, input, [tabindex='0']").focus();
      } finally {
        button.disabled = false;
      }
    };
    figure.onclick = () => button.click();
    figure.after(button);
  }
})();


// The id of a section that moved is on a link to its new place.
const follow = () => {
  const left = document.getElementById(location.hash.slice(1));
  if (left?.matches(".moved")) location.replace(left.querySelector("a").href);
};
addEventListener("hashchange", follow);
follow();
