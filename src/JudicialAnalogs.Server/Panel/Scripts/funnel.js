// A point of the funnel plot leads to its line in the table beside it. Keyboards and readers have the table itself.
document.addEventListener('click', event => {
  const point = event.target.closest('[data-row]');
  const row = point && document.getElementById(point.dataset.row);
  if (!row) return;
  const folded = row.closest('details');
  if (folded) folded.open = true;
  row.tabIndex = -1;
  row.focus();
});
