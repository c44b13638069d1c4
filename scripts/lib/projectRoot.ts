/** The repository's folder, as `scripts/run.mjs` hands it over (a test run's working directory otherwise). */
export function projectRoot(): string {
  return process.env.ACCORDING_TO_ROOT ?? process.cwd();
}
