// Tells the page around an embedded panel how high the panel is and how its draft stands. Only the sites that the server was configured with are told,
// each by its own name and never "*": the browser gives a message to nobody else.
const known = (document.querySelector('meta[name="analogs-embed-origins"]')?.content ?? '').split(' ').filter(Boolean);
const around = window.parent === window ? null : window.parent;

// Where the browser says who stands around, nobody else is even tried.
const outer = location.ancestorOrigins?.[0];
const told = outer === undefined ? known : known.filter((origin) => origin === outer);

function tell(message) {
  if (!around) return;
  for (const origin of told) around.postMessage({ source: 'judicial-analogs', version: 1, ...message }, origin);
}

let last = 0;
function tellHeight() {
  const height = Math.ceil(document.body.getBoundingClientRect().height);
  if (height === last) return;
  last = height;
  tell({ type: 'height', height });
}

const standing = document.querySelector('[data-draft-state]');
if (standing) {
  const { draft, draftState, draftReasons } = standing.dataset;
  tell({ type: 'draft', draft, state: draftState, reasons: Number(draftReasons) });
}

new ResizeObserver(tellHeight).observe(document.body);
tellHeight();
