/** Binary data bundled by the build (esbuild's `binary` loader). */
declare module '*.bin' {
  const bytes: Uint8Array;
  export default bytes;
}
