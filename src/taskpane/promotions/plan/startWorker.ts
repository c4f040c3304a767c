/** A file of its own, since only a bundler and a browser know what it says. */
export const startWorker = (): Worker => new Worker(new URL("./worker.ts", import.meta.url));
