/** Tells whoever runs the command what is going on. Results go to stdout, this does not. */
export function say(text: string): void {
  console.error(`According To: ${text}`);
}
