// Marks behind the text of a textarea: a layer of the same words, invisible but for its marks,
// stands below the box and scrolls with it.
const newsroomMarks = (() => {
  "use strict";

  // code points -> UTF-16 units
  function units(text) {
    if (!/[\ud800-\udfff]/.test(text)) return (point) => point;
    const starts = [];
    let at = 0;
    for (const character of text) {
      starts.push(at);
      at += character.length;
    }
    return (point) => (point < starts.length ? starts[point] : at);
  }

  // from offsets in the text that was checked to offsets in the text as it is now
  function shift(before, now) {
    if (before === now) return (start, end) => [start, end];
    const most = Math.min(before.length, now.length);
    let head = 0;
    while (head < most && before[head] === now[head]) head++;
    let tail = 0;
    while (
      tail < most - head &&
      before[before.length - 1 - tail] === now[now.length - 1 - tail]
    ) tail++;
    const moved = now.length - before.length;
    return (start, end) => {
      if (end <= head) return [start, end];
      if (start >= before.length - tail) return [start + moved, end + moved];
      return null;
    };
  }

  // ---- marks behind a textarea -------------------------------------------------------------

  const COPIED = ["font", "letterSpacing", "lineHeight", "padding", "textAlign", "tabSize"];

  function layerOf(box) {
    let layer = box.parentElement.querySelector(":scope > .layer");
    if (!layer) {
      layer = document.createElement("div");
      layer.className = "layer";
      layer.setAttribute("aria-hidden", "true");
      layer.append(document.createElement("div"));
      box.before(layer);
      box.addEventListener("scroll", () => place(box, layer), { passive: true });
      new ResizeObserver(() => place(box, layer)).observe(box);
    }
    return layer;
  }

  function place(box, layer) {
    const style = getComputedStyle(box);
    const sheet = layer.firstChild;
    for (const name of COPIED) sheet.style[name] = style[name];
    layer.style.left = `${box.offsetLeft + box.clientLeft}px`;
    layer.style.top = `${box.offsetTop + box.clientTop}px`;
    layer.style.width = `${box.clientWidth}px`;
    layer.style.height = `${box.clientHeight}px`;
    sheet.style.transform = `translateY(${-box.scrollTop}px)`;
  }

  const TAIL = "\u200b"; // so that a last line without words still has its height

  // marks: [start, end, class], in UTF-16 units, in order, none meeting another
  function paint(box, marks) {
    const layer = layerOf(box);
    const text = box.value;
    // one after another: a call takes tens of thousands of arguments and no more
    const parts = document.createDocumentFragment();
    let at = 0;
    for (const [start, end, name] of marks) {
      if (start < at || end > text.length) continue;
      parts.append(text.slice(at, start));
      const mark = document.createElement("mark");
      mark.className = name;
      mark.textContent = text.slice(start, end);
      parts.append(mark);
      at = end;
    }
    parts.append(text.slice(at) + TAIL);
    layer.firstChild.replaceChildren(...(marks.length ? [parts] : []));
    place(box, layer);
    return layer;
  }

  // nested spans (facts inside a quotation) -> pieces that do not meet; the inner one shows
  function flatten(spans) {
    const edges = [...new Set(spans.flatMap(([start, end]) => [start, end]))].sort((a, b) => a - b);
    const order = [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    const pieces = [];
    const open = [];
    let next = 0;
    for (let i = 0; i + 1 < edges.length; i++) {
      while (next < order.length && order[next][0] <= edges[i]) open.push(order[next++]);
      while (open.length && open[open.length - 1][1] <= edges[i]) open.pop();
      const inner = open[open.length - 1];
      if (inner && inner[1] > edges[i]) pieces.push([edges[i], edges[i + 1], inner[2]]);
    }
    return pieces;
  }

  return { TAIL, flatten, paint, shift, units };
})();
