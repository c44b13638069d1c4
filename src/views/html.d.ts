/** A page bundled as text (esbuild's `text` loader). */
declare module '*.html' {
  const html: string;
  export default html;
}
