// Before large files are sent: says at once that they are too large, and, while they are on their way, that the page must stay open.
for (const form of document.querySelectorAll('form[data-upload]')) {
  const state = form.querySelector('[data-upload-state]');
  const button = form.querySelector('button[type=submit]');
  const bytes = () => [...form.querySelectorAll('input[type=file]')].flatMap(field => [...field.files]).reduce((sum, file) => sum + file.size, 0);
  const large = () => bytes() > Number(form.dataset.upload);

  form.addEventListener('change', () => { state.textContent = large() ? form.dataset.large : ''; });
  form.addEventListener('submit', event => {
    if (large()) {
      event.preventDefault();
      state.textContent = form.dataset.large;
      return;
    }
    state.textContent = form.dataset.sending;
    // After this event, or the button's own form would not be sent.
    setTimeout(() => { button.disabled = true; });
  });
}

// Coming back to the page out of the browser's memory, the form can be sent again.
addEventListener('pageshow', () => {
  for (const button of document.querySelectorAll('form[data-upload] button[type=submit]')) button.disabled = false;
});
