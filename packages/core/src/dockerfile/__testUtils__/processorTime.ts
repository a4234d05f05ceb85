/** Time of the processor so far, in milliseconds: unlike the clock's, a busy machine adds little. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
