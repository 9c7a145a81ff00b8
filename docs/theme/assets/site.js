// What the theme builds in the browser and leaves without a name or out of the keyboard's reach.
const improve = () => {
  for (const nav of document.querySelectorAll("nav.md-code__nav:not([role])")) {
    nav.setAttribute("role", "none");
  }
  for (const wide of document.querySelectorAll(".md-typeset__scrollwrap, div.formula, .formula.block")) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
  }
};
new MutationObserver(improve).observe(document.querySelector("article"), {
  childList: true,
  subtree: true,
});
improve();
