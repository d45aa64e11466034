// Measures work in processor time, which other programs on the machine hardly affect.

const MICROSECONDS = 1000;

export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}

export function timeOf(work: () => void): number {
  const from = processorMs();
  work();
  return processorMs() - from;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('the median of nothing');
  return middle;
}

/** Runs all jobs in turn: once to warm up, then this many rounds. Returns the times of each job. */
export function timesOf(jobs: readonly (() => void)[], rounds: number): number[][] {
  const measured = jobs.map((job) => ({ job, times: [] as number[] }));
  for (const { job } of measured) job();
  for (let round = 0; round < rounds; round += 1) {
    for (const { job, times } of measured) times.push(timeOf(job));
  }
  return measured.map(({ times }) => times);
}
