/** Whether a text is an absolute IRI (RFC 3987): a scheme and no sign that none may hold. */
export function isIri(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z][A-Za-z\d+.-]*:\S+$/.test(value)) return false;
  return !/[\s<>"{}|\\^`]|%(?![\dA-Fa-f]{2})|\p{Surrogate}|\p{Cc}/u.test(value);
}
