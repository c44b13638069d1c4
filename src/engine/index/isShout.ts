/** Whether a name is met in capitals only ("US"), so that "us" is not taken for it. */
export function isShout(name: string): boolean {
  return name.length <= 4 && /^[A-Z.]+$/.test(name);
}
