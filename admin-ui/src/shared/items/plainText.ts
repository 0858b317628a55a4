/** What HTML says as plain text; nothing in it is loaded or run. */
export function plainText(html: string): string {
  const body = new DOMParser().parseFromString(html.replace(/<br\s*\/?>|<\/(p|li|tr)>/gi, '$&\n'), 'text/html').body;
  body.querySelectorAll('sup').forEach((raised) => raised.prepend('^'));
  return (body.textContent ?? '').replace(/\n{2,}/g, '\n').trim();
}
