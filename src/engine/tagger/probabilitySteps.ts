/** A probability as one of six steps, finer at the ends. */
export function probabilityStep(p: number): number {
  if (p < 0.03) return 0;
  if (p < 0.15) return 1;
  if (p < 0.4) return 2;
  if (p < 0.7) return 3;
  return p < 0.92 ? 4 : 5;
}

/** All marginals as steps. */
export function probabilitySteps(marginals: Float32Array): Uint8Array {
  const steps = new Uint8Array(marginals.length);
  for (let i = 0; i < steps.length; i++) steps[i] = probabilityStep(marginals[i]!);
  return steps;
}
