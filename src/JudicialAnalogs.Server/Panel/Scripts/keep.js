// Keeps what is typed into forms marked data-keep in this tab alone, until the form was taken: a lost session, a closed connection or a reload
// loses nothing. The tab's storage ends with the tab.
const prefix = 'keep:';

for (const form of document.querySelectorAll('form[data-keep]')) {
  const key = prefix + form.dataset.keep;
  const fields = () => [...form.elements].filter(field => field.name && !['hidden', 'file', 'password', 'submit', 'button'].includes(field.type));
  const notice = form.querySelector('[data-kept]');

  const kept = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  if (kept && !('fresh' in form.dataset)) {
    // A page that shows what was typed anyway has nothing put back.
    let changed = false;
    const put = (field, what, value) => {
      changed ||= field[what] !== value;
      field[what] = value;
    };
    for (const field of fields()) {
      if (!(field.name in kept)) continue;
      if (field.type === 'checkbox' || field.type === 'radio') put(field, 'checked', kept[field.name].includes(field.value));
      else put(field, 'value', kept[field.name][0]);
    }
    if (notice && changed) notice.hidden = false;
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }

  form.addEventListener('input', event => {
    if (!event.isTrusted) return;
    const values = {};
    for (const field of fields()) {
      values[field.name] ??= [];
      if ((field.type !== 'checkbox' && field.type !== 'radio') || field.checked) values[field.name].push(field.value);
    }
    sessionStorage.setItem(key, JSON.stringify(values));
  });

  form.querySelector('[data-forget]')?.addEventListener('click', () => {
    sessionStorage.removeItem(key);
    form.reset();
    if (notice) notice.hidden = true;
  });
}

// A page that says data-taken="name" was reached because the form of that name was taken.
for (const taken of document.querySelectorAll('[data-taken]')) sessionStorage.removeItem(prefix + taken.dataset.taken);
