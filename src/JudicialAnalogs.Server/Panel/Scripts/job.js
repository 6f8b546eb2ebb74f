// Asks for a job's page again until the job has ended, and puts what it says in place: no reload, no lost focus.
const again = 1000;

async function look() {
  const shown = document.querySelector('[data-job]');
  if (!shown || shown.dataset.job !== 'Running') return;
  try {
    const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const next = page.querySelector('[data-job]');
    if (next) {
      const had = shown.contains(document.activeElement);
      shown.replaceWith(next);
      if (had) next.querySelector('a')?.focus();
    }
  } catch {
    // The server may be starting again: the next look will tell.
  }
  setTimeout(look, again);
}

setTimeout(look, again);
