// A short form by keyboard: digits choose among its choices, Ctrl+Enter sends, and what is left of the line is said when typing pauses.
const pause = 1200;

for (const form of document.querySelectorAll('form[data-quick]')) {
  form.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    } else if (event.target.type === 'radio' && /^[1-9]$/.test(event.key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
      const chosen = form.elements[event.target.name][Number(event.key) - 1];
      if (!chosen) return;
      event.preventDefault();
      chosen.click();
      chosen.focus();
    }
  });

  for (const shown of form.querySelectorAll('[data-left]')) {
    const field = document.getElementById(shown.dataset.left);
    const said = shown.parentElement.querySelector('[data-left-said]');
    let waiting;
    const count = () => {
      const left = shown.dataset.words.replace('{0}', field.maxLength - field.value.length);
      shown.textContent = left;
      shown.hidden = false;
      clearTimeout(waiting);
      waiting = setTimeout(() => { said.textContent = left; }, pause);
    };
    field.addEventListener('input', count);
    form.addEventListener('input', event => { if (!event.isTrusted) count(); });
  }
}
