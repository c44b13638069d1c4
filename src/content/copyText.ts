/**
 * Puts a text on the clipboard. Where the page's origin has no clipboard (plain http), the browser's own copy command
 * is used, with nothing put into the page.
 * @throws Error where neither is allowed.
 */
export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    return;
  } catch {
    const put = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    document.addEventListener('copy', put, { capture: true, once: true });
    const done = document.execCommand('copy');
    document.removeEventListener('copy', put, { capture: true });
    if (!done) throw new Error('the page does not allow copying');
  }
}
