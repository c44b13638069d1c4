/**
 * CPU time that some work takes, in ms, garbage collection and compilation on other threads included. Unlike the time on
 * the clock it does not grow when the machine has other things to do.
 */
export function cpuTime(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
