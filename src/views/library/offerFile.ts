/** Has the browser save a text, or bytes, as a file. */
export function offerFile(name: string, content: string | ArrayBuffer): void {
  const link = document.createElement('a');
  const type = typeof content === 'string' ? 'application/json' : 'application/octet-stream';
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
