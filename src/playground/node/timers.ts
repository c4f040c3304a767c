/** Timers that can all be called off at once, so that a stopped office.js keeps no process alive. */
export interface StoppableTimers {
  readonly functions: object;
  /** Runs a step of its own later, as a message between two processes would arrive. */
  hop(step: () => void): void;
  stop(): void;
}

export function createTimers(): StoppableTimers {
  const running = new Set<NodeJS.Timeout>();
  const hops = new Set<NodeJS.Immediate>();
  let isStopped = false;

  const later =
    (start: (run: () => void, milliseconds?: number) => NodeJS.Timeout, repeats: boolean) =>
    (run: (...parameters: unknown[]) => void, milliseconds?: number, ...parameters: unknown[]): unknown => {
      if (isStopped) return undefined;
      const timer = start(() => {
        if (!repeats) running.delete(timer);
        run(...parameters);
      }, milliseconds);
      running.add(timer);
      return timer;
    };
  const cancel = (timer: NodeJS.Timeout | undefined): void => {
    if (timer) running.delete(timer);
    clearTimeout(timer);
  };

  return {
    functions: {
      setTimeout: later(setTimeout, false),
      setInterval: later(setInterval, true),
      clearTimeout: cancel,
      clearInterval: cancel,
    },
    hop(step) {
      if (isStopped) return;
      const immediate = setImmediate(() => {
        hops.delete(immediate);
        step();
      });
      hops.add(immediate);
    },
    stop() {
      isStopped = true;
      for (const timer of running) clearTimeout(timer);
      for (const immediate of hops) clearImmediate(immediate);
    },
  };
}
