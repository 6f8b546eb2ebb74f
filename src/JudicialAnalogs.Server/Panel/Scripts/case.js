// Makes the form of a case more comfortable: Ctrl+Enter sends it, and what a person changes is marked at once. Without it all works the same.
const plain = value => value.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');

for (const form of document.querySelectorAll('form[data-send-keys]')) {
  const send = form.querySelector('button.primary');
  for (const hint of form.querySelectorAll('[data-keys]')) hint.hidden = false;
  form.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit(send);
  });

  const groups = { article: 'found', part: 'found', points: 'found' };
  const lineOf = field => {
    if (field.name === 'factors') return field.value;
    const [head, tail] = [field.name.split('-')[0], field.name.split('-').slice(1).join('-')];
    if ((head === 'found' || head === 'charged') && tail in groups) return head;
    return head === 'punishment' ? 'punishment-form' : field.name;
  };
  const differs = field => field.type === 'checkbox' ? field.checked !== (field.dataset.was === '1') : plain(field.value) !== plain(field.dataset.was);
  const mark = () => {
    const changed = new Set();
    for (const field of form.querySelectorAll('[data-was]')) if (differs(field)) changed.add(lineOf(field));
    for (const line of form.querySelectorAll('[data-corrected]')) line.hidden = !changed.has(line.dataset.corrected);
    for (const box of form.querySelectorAll('.factor')) box.classList.toggle('ticked', box.querySelector('input').checked);
  };
  form.addEventListener('input', mark);
  form.addEventListener('change', mark);
  if (form.querySelector('[data-was]')) mark();
  // What the tab put back into a folded list is shown.
  for (const list of form.querySelectorAll('details[data-factors]')) list.open ||= list.querySelector('input:checked') !== null;
}

// A link from the text to a circumstance in a folded list opens the list.
addEventListener('hashchange', () => {
  const list = document.querySelector(location.hash || 'body')?.closest('details');
  if (list) list.open = true;
});

document.querySelector('.errors[role=alert]')?.focus();
