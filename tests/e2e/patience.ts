/** For `expect.poll`: a busy machine takes its time; what never comes is told apart by nothing else. Milliseconds. */
export const PATIENCE = { timeout: 25_000, interval: 50 };
