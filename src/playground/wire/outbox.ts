import { MessageType, type PushEntry } from "./protocol";

/** Sends a client its pushed entries together, once the work that caused them is done. */
export interface Outbox {
  add(entry: PushEntry): void;
  flush(): void;
  close(): void;
}

export function createOutbox(send: (text: string) => void): Outbox {
  let waiting: PushEntry[] = [];
  let isClosed = false;
  const flush = (): void => {
    if (isClosed || waiting.length === 0) return;
    const entries = waiting;
    waiting = [];
    send(JSON.stringify({ type: MessageType.push, message: { entries } }));
  };
  return {
    add(entry) {
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push(entry);
    },
    flush,
    close() {
      isClosed = true;
    },
  };
}
