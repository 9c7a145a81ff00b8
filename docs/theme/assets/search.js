// The search of the site. hooks/search.py writes the index and explains its files; what makes
// terms of a text is the same there and here. Nothing is loaded before the search is opened.
{
  const { base } = JSON.parse(document.getElementById("__config").textContent);
  const root = new URL(`${base}/`, location);
  const TOKEN = /([\u3400-\u9fff]+)|[A-Za-z]\+\+|\d+(?:\.\d+)?[eE][+-]?\d+|[A-Za-z0-9_\u00c0-\u03ff]+(?:[.-][A-Za-z0-9_\u00c0-\u03ff]+)*/g;
  const CAMEL = /[A-Z]?[a-z]{2,}|[A-Z]{2,}(?![a-z])/g;
  const PAGES = 10; // shown for a query
  const WITH_TEXT = 5; // of them with an excerpt
  const MORE = 2; // further sections of a page
  const HEADING = 1.2; // what is added where heading and query say the same

  // --- files -------------------------------------------------------------------------------
  const files = new Map();
  let version = "";
  window.searchData = (name, data) => files.get(name).resolve(data);
  const load = (name) => {
    if (!files.has(name)) {
      const file = {};
      file.data = new Promise((resolve, reject) => Object.assign(file, { resolve, reject }));
      files.set(name, file);
      const script = document.createElement("script");
      script.src = new URL(`search/${name}.js${version}`, root);
      script.onerror = () => {
        files.delete(name);
        file.reject(new Error(`${name} is not there`));
      };
      document.head.append(script);
    }
    return files.get(name).data;
  };

  let core;
  const start = async () => {
    if (core) return;
    const data = await load("core");
    if (core) return;
    core = data;
    version = `?v=${core.version}`;
    core.rules = core.stem.map(([pattern, ending]) => [new RegExp(pattern), ending]);
    core.stop.words = new Set(core.stop.words.flatMap((word) => [word, stem(word)]));
    core.light = new Set(core.weak.filter((word) => /^[\u3400-\u9fff]+$/.test(word)));
    core.weak = new Set(core.weak.flatMap((word) => sequence(word).map((token) => token.whole)));
    core.sections = core.pages.flatMap(([, , sections], page) =>
      sections.map(([id, heading], position) => ({ page, id, heading, position })),
    );
    core.groups = core.synonyms.map((group) => group.map(sequence));
    core.group = new Map(); // a phrase -> the groups that hold it
    core.groups.forEach((group, number) =>
      group.forEach((phrase) => {
        const key = phrase.map((token) => token.whole).join(" ");
        if (key) core.group.set(key, [...(core.group.get(key) ?? []), number]);
      }),
    );
  };

  // --- terms -------------------------------------------------------------------------------
  const stem = (word) =>
    core.rules.reduce((form, [rule, end]) => {
      const found = rule.exec(form);
      return found ? found[1] + end : form;
    }, word);

  function* tokens(text) {
    for (const { 0: word, 1: chinese, index: start } of text.matchAll(TOKEN)) {
      if (chinese) {
        for (let i = 0; i < Math.max(1, word.length - 1); i++) {
          const whole = word.slice(i, i + 2);
          yield { whole, parts: [], chinese, start: start + i, end: start + i + whole.length };
        }
        continue;
      }
      let parts = word.split(/[._-]+/).filter(Boolean);
      if (parts.length < 2 || /^[\d.]+([eE][+-]?\d+)?$/.test(word)) parts = word.match(CAMEL) ?? [];
      const raw = word.toLowerCase().replace(/^_+|_+$/g, "");
      const whole = stem(/^[A-Za-z\u00c0-\u03ff]/.test(word) ? raw.replaceAll("-", "") : raw);
      parts = parts.length > 1 ? parts.map((part) => stem(part.toLowerCase())) : [];
      yield { whole, raw, parts, start, end: start + word.length };
    }
  }

  // Where words of Chinese begin and end that say little: a pair across is no word.
  const edgesOf = (text) => {
    const edges = new Set();
    for (let i = 0; i < text.length; i++) {
      for (let length = 4; length > 1; length--) {
        if (!core.light.has(text.slice(i, i + length))) continue;
        edges.add(i).add(i + length);
        i += length - 1;
        break;
      }
    }
    return edges;
  };

  // The tokens of a query, without the words that say nothing.
  const sequence = (query) => {
    let text = query.normalize("NFKC").slice(0, 300);
    for (const [avoided, own] of core.instead) text = text.replaceAll(avoided, own);
    const all = [...tokens(text)];
    for (const phrase of core.stop.phrases) text = text.replaceAll(phrase, " ");
    for (const character of core.stop.characters) text = text.replaceAll(character, " ");
    const edges = edgesOf(text);
    const telling = [...tokens(text)].filter(({ whole }) => !core.stop.words.has(whole));
    for (const token of telling) token.across = token.chinese && edges.has(token.start + 1);
    return (telling.length ? telling : all).slice(0, 24);
  };

  // --- lookup ------------------------------------------------------------------------------
  const shardOf = (term) => {
    let low = 0;
    let high = core.shards.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (core.shards[middle] <= term) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  };

  const decode = (text) => {
    const found = new Map();
    let number = 0;
    for (const [, step, level] of text.matchAll(/([0-9a-z]*)([A-Z])/g)) {
      number += parseInt(step || "0", 36);
      found.set(number, (level.charCodeAt(0) - 64) / 26);
    }
    const count = core.sections.length;
    const rarity = Math.log(1 + (count - found.size + 0.5) / (found.size + 0.5));
    for (const [section, weight] of found) found.set(section, weight * rarity ** 0.8);
    return found;
  };

  const exact = async (term) => {
    const shard = await load(`terms-${shardOf(term)}`);
    return Object.hasOwn(shard, term) ? decode(shard[term]) : new Map();
  };

  const keepBest = (into, from, factor = 1) => {
    for (const [section, score] of from) {
      into.set(section, Math.max(into.get(section) ?? 0, score * factor));
    }
  };

  const beginningWith = async (start, used) => {
    const found = new Map();
    const first = shardOf(start);
    for (const number of [first, first + 1]) {
      if (number > first && !core.shards[number]?.startsWith(start)) break;
      const shard = await load(`terms-${number}`);
      for (const term of Object.keys(shard)) {
        if (term.startsWith(start) && term !== start && term.length <= start.length + 8) {
          keepBest(found, decode(shard[term]), start.length / term.length);
          used.push(term);
        }
      }
    }
    return found;
  };

  // The number of slips between two words: a letter more, less, another, or two exchanged.
  const slips = (a, b, limit) => {
    if (Math.abs(a.length - b.length) > limit) return limit + 1;
    let [before, last] = [[], Array.from({ length: b.length + 1 }, (_, i) => i)];
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      for (let j = 1; j <= b.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] !== b[j - 1]));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      [before, last] = [last, row];
    }
    return last[b.length];
  };

  const letters = (word) => [...word].sort().join("");

  // Known words that are near a word: begun by it, else at most two slips away; of a short one
  // two letters exchanged.
  const near = (word, known) => {
    if (!/^[a-z_]\w{3,}$/.test(word)) return [];
    const begun = known.filter((other) => other.startsWith(word));
    if (begun.length) return begun;
    for (let limit = 1; limit <= (word.length < 7 ? 1 : 2); limit++) {
      const found = known.filter(
        (other) =>
          (other[0] === word[0] || other[1] === word[0]) &&
          (word.length > 4 || letters(other) === letters(word)) &&
          slips(word, other, limit) <= limit,
      );
      if (found.length) return found;
    }
    return [];
  };

  // What may be meant by a name that the site does not know: other names, of which the strange
  // parts are mended, or two words that were written as one.
  const corrections = async (raw, strange) => {
    const known = (await load("words")).split(" "); // the frequent ones first
    const all = new Set(known);
    const mend = (name, between) => {
      if (all.has(name) || name.length < 4) return [name];
      const found = near(name, known);
      const [next, inner] = { ".": ["_", /_+/], _: ["-", /-+/] }[between] ?? [];
      const parts = next ? name.split(inner) : [];
      if (found.length || parts.length < 2) return found;
      return choices(parts, next);
    };
    const choices = (parts, between) => {
      const each = parts.map((part) => mend(part, between));
      const most = Math.min(8, Math.max(...each.map((found) => found.length)));
      return Array.from({ length: most }, (_, i) =>
        parts.map((part, j) => each[j][i] ?? each[j][0] ?? part).join(between),
      );
    };
    const names = choices(raw.split("."), ".").filter((name) => name !== raw);
    const found = names.map((name) => [...tokens(name)][0]);
    for (let i = 3; i < raw.length - 2 && strange && !found.length; i++) {
      const [a, b] = [raw.slice(0, i), raw.slice(i)];
      if (all.has(a) && all.has(b)) found.push({ whole: stem(raw), parts: [stem(a), stem(b)] });
    }
    const whole = await Promise.all(found.map((token) => exact(token.whole)));
    const whether = found.filter((_, i) => whole[i].size);
    return (whether.length || !strange ? whether : found).slice(0, 3);
  };

  // A name whole and in parts -> its score in each section, and whether none of it is strange.
  const named = async ({ whole, parts }) => {
    const scores = await exact(whole);
    const rare = scores.size === 0;
    let strange = rare;
    if (parts.length) {
      const each = await Promise.all(parts.filter((p) => !core.stop.words.has(p)).map(exact));
      strange = rare && each.some((part) => !part.size);
      const sum = new Map();
      for (const part of each) {
        for (const [section, score] of part) sum.set(section, [...(sum.get(section) ?? []), score]);
      }
      for (const [section, found] of sum) {
        const total = found.reduce((a, b) => a + b);
        sum.set(section, (total * found.length) / each.length ** 1.5);
      }
      keepBest(scores, sum, rare ? 1 : 0.6);
    }
    return { scores, rare, strange };
  };

  // A token -> its score in each section, the terms that were looked up, and what it stands for.
  const resolved = new Map();
  const resolve = (token, open) => {
    const key = `${token.raw ?? token.whole}|${open}`;
    if (!resolved.has(key)) resolved.set(key, resolveAnew(token, open));
    return resolved.get(key);
  };
  const resolveAnew = async ({ whole, raw, parts, chinese }, open) => {
    const used = [whole, ...parts];
    const { scores, rare, strange } = await named({ whole, parts });
    const tail = raw?.includes(".") ? stem(raw.split(".").at(-1)) : "";
    if (tail.length > 2) keepBest(scores, await exact(tail), 0.8);
    let meant = whole;
    let begun = new Map();
    if (chinese ? whole.length === 1 : (open || rare) && whole.length > 2) {
      begun = await beginningWith(whole, chinese ? [] : used);
      keepBest(scores, begun, rare ? 0.9 : 0.5);
    }
    if (raw && !begun.size && (strange || (rare && parts.length))) {
      const found = await corrections(raw, strange);
      if (found.length && strange) scores.clear(); // a part of what was not meant
      for (const token of found) {
        keepBest(scores, (await named(token)).scores, 0.9);
        used.push(token.whole, ...token.parts);
      }
      meant = found[0]?.whole ?? whole;
    }
    return { scores, used, meant, tail, weak: core.weak.has(meant) };
  };

  // A phrase -> its score in each section: the sum of its tokens, less where some are missing.
  const phraseScores = async (phrase, open) => {
    const each = await Promise.all(
      phrase.map((token, i) => resolve(token, open && i === phrase.length - 1)),
    );
    const scores = new Map();
    const possible = each.map(({ scores }) => Math.max(0, ...scores.values()));
    const whole = possible.reduce((a, b) => a + b, 0);
    each.forEach((token, i) => {
      for (const [section, score] of token.scores) {
        const sum = scores.get(section) ?? [0, 0];
        scores.set(section, [sum[0] + score, sum[1] + possible[i]]);
      }
    });
    for (const [section, [sum, met]] of scores) scores.set(section, sum * (met / whole) ** 1.5);
    return {
      scores,
      whole,
      used: each.flatMap(({ used }) => used),
      weak: each.every(({ weak }, i) => weak || phrase[i].across),
    };
  };

  // The query as concepts: each a phrase, with other ways of saying it.
  const conceptsOf = (all, open) => {
    const concepts = [];
    for (let i = 0; i < all.length; ) {
      let length = Math.min(10, all.length - i);
      let groups;
      for (; length > 0; length--) {
        const key = all.slice(i, i + length).map((token) => token.meant).join(" ");
        if ((groups = core.group.get(key) ?? (length === 1 && core.group.get(all[i].tail)))) break;
      }
      length = groups ? length : 1;
      const own = all.slice(i, i + length);
      const last = open && i + length === all.length;
      const others = (groups ?? []).flatMap((number) => core.groups[number]);
      const [a, b] = all.slice(i, i + 2);
      if (!groups && all.length < 6 && a.raw && b?.raw && !a.parts.length && !b.parts.length) {
        concepts.push({ own: [a], last: false, others: [], pair: stem(a.raw + b.raw) });
      } else {
        concepts.push({ own, last, others });
      }
      i += length;
    }
    return concepts;
  };

  // How much of a heading is what was asked, and the other way round: 1 where they say the same.
  const headed = new Map();
  const likeness = (asked, section) => {
    if (!asked.size) return 0;
    if (!headed.has(section)) {
      const words = sequence(core.sections[section].heading).map(({ whole }) => whole);
      headed.set(section, new Set(words.filter((word) => !/^\d/.test(word))));
    }
    const heading = headed.get(section);
    let both = 0;
    for (const word of asked) both += heading.has(word);
    return (2 * both) / (asked.size + heading.size);
  };

  const rank = async (query) => {
    await start();
    const open = !/\s$/.test(query);
    const all = sequence(query);
    await Promise.all(
      all.map(async (token, i) => {
        const { meant, tail } = await resolve(token, open && i === all.length - 1);
        Object.assign(token, { meant, tail });
      }),
    );
    const concepts = await Promise.all(
      conceptsOf(all, open).map(async ({ own, last, others, pair }) => {
        const mine = await phraseScores(own, last);
        const best = new Map([...mine.scores].map(([s, score]) => [s, { score, used: mine.used }]));
        const add = ({ scores, used }, factor) => {
          for (const [section, score] of scores) {
            const before = best.get(section) ?? { score: 0, used: [] };
            best.set(section, {
              score: Math.max(score * factor, before.score),
              used: [...before.used, ...used], // all that is there is marked
            });
          }
        };
        const top = ({ scores }) => Math.max(0, ...scores.values());
        for (const other of await Promise.all(others.map((phrase) => phraseScores(phrase, false)))) {
          // Another way of saying it is worth at most what was said.
          add(other, 0.8 * Math.min(1, (mine.whole || Infinity) / (top(other) || 1)));
        }
        if (pair) add({ scores: await exact(pair), used: [pair] }, 1);
        const possible = Math.max(0, ...[...best.values()].map(({ score }) => score));
        return { best, possible, factor: mine.weak ? 0.2 : 1 };
      }),
    );
    const asked = new Set(all.map(({ meant }) => meant).filter((word) => !/^\d/.test(word)));
    const headings = HEADING * Math.min(1, (concepts.length - 1) / 5); // one word is in many
    const whole = concepts.reduce((sum, { possible, factor }) => sum + possible * factor, 0);
    const sections = new Map();
    const pages = new Map();
    concepts.forEach(({ best, possible, factor }, i) => {
      for (const [section, { score, used }] of best) {
        const hit = sections.get(section) ?? { section, sum: 0, met: 0, used: new Set() };
        hit.sum += score * factor;
        hit.met += possible * factor;
        used.forEach((term) => hit.used.add(term));
        sections.set(section, hit);
        const { page } = core.sections[section];
        const seen = pages.get(page) ?? { page, best: [], hits: [] };
        seen.best[i] = Math.max(seen.best[i] ?? 0, score * factor);
        pages.set(page, seen);
      }
    });
    for (const hit of sections.values()) {
      const { page, id } = core.sections[hit.section];
      const later = core.later.find(([start]) => id.startsWith(start))?.[1] ?? 1;
      hit.score = hit.sum * (hit.met / whole) * later * (1 + headings * likeness(asked, hit.section));
      pages.get(page).hits.push(hit);
    }
    for (const found of pages.values()) {
      found.hits.sort((a, b) => b.score - a.score);
      const met = concepts.reduce(
        (sum, { possible, factor }, i) => sum + (found.best[i] ? possible * factor : 0),
        0,
      );
      const together = found.best.reduce((sum, score) => sum + (score ?? 0), 0);
      const [first, ...rest] = found.hits.map(({ score }) => score);
      const others = rest.slice(0, 9).reduce((sum, score) => sum + score, 0);
      found.score = first + 0.3 * together * (met / whole) ** 1.5 + 0.12 * others;
      found.score *= core.pages[found.page][1];
    }
    return [...pages.values()].sort((a, b) => b.score - a.score);
  };

  // The rows of the index of torch names for a query that is one: einsum, nn.Linear, torch.cat().
  const rowsOf = async (query) => {
    const name = /^\s*(?:torch\.)?([A-Za-z_]\w*(?:\.\w+)*)(?:\(.*\))?\s*$/.exec(query)?.[1];
    if (!name) return [];
    const end = `.${name.replace(/^F\./, "functional.")}`;
    const all = await load("names");
    let found = all.filter((full) => full.endsWith(end));
    if (!found.length) found = all.filter((f) => f.toLowerCase().endsWith(end.toLowerCase()));
    return found.sort((a, b) => a.length - b.length).slice(0, 3);
  };

  // --- marks -------------------------------------------------------------------------------
  // The places in a text that hold one of the terms: [start, end], joined where they touch.
  const places = (text, wanted) => {
    const found = [];
    for (const { whole, parts, start, end } of tokens(text)) {
      if (!wanted.has(whole) && !parts.some((part) => wanted.has(part))) continue;
      const last = found.at(-1);
      if (last && start <= last[1]) last[1] = Math.max(end, last[1]);
      else found.push([start, end]);
    }
    return found;
  };

  const marked = (text, wanted) => {
    const pieces = [];
    let from = 0;
    for (const [start, end] of places(text, wanted)) {
      const mark = document.createElement("mark");
      mark.dataset.mdHighlight = "";
      mark.textContent = text.slice(start, end);
      pieces.push(text.slice(from, start), mark);
      from = end;
    }
    return [...pieces, text.slice(from)];
  };

  const markArticle = (wanted) => {
    const article = document.querySelector("article");
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest("script, style, math, svg, nav, .headerlink, .md-content__button")
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
    );
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      const pieces = marked(node.data, wanted);
      if (pieces.length > 1) node.replaceWith(...pieces);
    }
  };

  const wanted = new URL(location).searchParams.get("h");
  if (wanted) start().then(() => markArticle(new Set(wanted.split(" "))), () => {});

  // --- the box -----------------------------------------------------------------------------
  const toggle = document.getElementById("__search");
  const box = document.querySelector(".md-search");
  const input = box.querySelector("input");
  const status = box.querySelector(".md-search-result__meta");
  const list = box.querySelector(".md-search-result__list");

  const element = (tag, name, ...children) => {
    const made = document.createElement(tag);
    made.className = name;
    made.append(...children);
    return made;
  };

  const link = (page, hit, text, name) => {
    const [url, , sections] = core.pages[page];
    const { id, heading, position } = core.sections[hit.section];
    const address = new URL(url, root);
    address.searchParams.set("h", [...hit.used].slice(0, 40).join(" "));
    if (position) address.hash = id;
    const title = element("div", "search-hit__title", ...marked(heading, hit.used));
    if (position) title.append(element("span", "search-hit__page", sections[0][1]));
    const made = element("a", name, title);
    if (text) {
      const [first] = places(text, hit.used);
      const from = first && first[0] > 60 ? first[0] - 40 : 0;
      const excerpt = (from ? "…" : "") + text.slice(from, from + 160).trim() + "…";
      made.append(element("div", "search-hit__text", ...marked(excerpt, hit.used)));
    }
    made.href = address;
    return made;
  };

  const row = (name) => {
    const [before, after] = box.dataset.uses.split("#");
    const link = element("a", "search-hit", before, element("code", "", name), after);
    link.href = new URL(`reference/torch-names.html#${name}`, root);
    return element("li", "search-names", link);
  };

  const show = async (pages, rows, current) => {
    const texts = pages.slice(0, WITH_TEXT).map(({ page }) => load(`text-${page}`).catch(() => []));
    const build = (texts) =>
      pages.slice(0, PAGES).map(({ page, hits }, rank) => {
        const item = element("li", "md-search-result__item");
        hits
          .filter((hit, i) => i === 0 || (i <= MORE && hit.score > 0.5 * hits[0].score))
          .forEach((hit, i) => {
            const text = i === 0 && texts[rank]?.[core.sections[hit.section].position];
            const name = `md-search-result__link search-hit${i ? " search-hit--more" : ""}`;
            item.append(link(page, hit, text, name));
          });
        return item;
      });
    list.replaceChildren(...build([]), ...rows.map(row));
    const count = Math.min(pages.length, PAGES);
    status.textContent = count
      ? box.dataset.some.replace("#", count)
      : box.dataset.none.replace("#", input.value.trim());
    const loaded = await Promise.all(texts);
    if (current() && !list.contains(document.activeElement)) {
      list.replaceChildren(...build(loaded), ...rows.map(row));
    }
  };

  let turn = 0;
  const search = async () => {
    const mine = ++turn;
    const current = () => mine === turn;
    const query = input.value;
    list.dataset.query = "";
    if (!query.trim()) {
      list.replaceChildren();
      status.textContent = box.dataset.start;
      return;
    }
    try {
      const [pages, rows] = await Promise.all([rank(query), rowsOf(query)]);
      if (!current()) return;
      await show(pages, rows, current);
      if (current()) list.dataset.query = query;
    } catch {
      if (current()) status.textContent = box.dataset.missing;
    }
  };

  const open = () => {
    toggle.checked = true;
    start().catch(() => (status.textContent = box.dataset.missing));
  };
  const close = () => {
    toggle.checked = false;
    input.blur();
  };
  input.addEventListener("focus", open);
  toggle.addEventListener("change", () => (toggle.checked ? input.focus() : input.blur()));
  let pause;
  input.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(search, 60);
  });
  box.querySelector("form").addEventListener("reset", () => {
    setTimeout(search);
    input.focus();
  });
  box.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    if (list.dataset.query === input.value) list.querySelector("a")?.click();
  });
  box.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      event.preventDefault();
      close();
      document.activeElement.blur();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const stops = [input, ...list.querySelectorAll("a")];
      const now = Math.max(0, stops.indexOf(document.activeElement));
      const step = event.key === "ArrowDown" ? 1 : stops.length - 1;
      stops[(now + step) % stops.length].focus();
      event.preventDefault();
    }
  });
  list.addEventListener("click", (event) => event.target.closest("a") && close());
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    const opens =
      (plain && !typing && (event.key === "/" || event.key === "s")) ||
      ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k");
    if (!opens) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
