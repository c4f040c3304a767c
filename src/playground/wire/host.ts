import { type Origin, type Workbook } from "../engine/contract";
import { type ApiSets, createApiLevel } from "./apiLevel";
import { runBatch } from "./batch";
import { type WireContext } from "./context";
import { createEventTranslator, entryFor, type HostEvent } from "./events";
import { callEntry, cancelEntry } from "./functionCalls";
import { createObjectClasses } from "./objectClass";
import { CLASSES } from "./objects";
import { createOutbox, type Outbox } from "./outbox";
import { type Batch, type BatchAnswer, MessageType, type PushEntry, type Request } from "./protocol";
import { createLoader } from "./query";
import { createRecords, type WorkbookRecords } from "./records";
import { type RemoteObject } from "./remoteObject";

export interface HostOptions {
  /** Each member's requirement set, as `readApiSets()` gives it; members not listed are always there. */
  readonly apiSets?: ApiSets;
  /** The version of ExcelApi this host declares: `"1.12"`. Members that came later are refused. */
  readonly apiVersion?: string;
}

/** One copy of office.js at the other end. */
export interface Connection {
  /** A message of the client's bridge. */
  receive(text: string): void;
  disconnect(): void;
}

/** The other end of office.js: answers its batches from a workbook, tells it of events, calls its functions. */
export interface Host {
  readonly workbook: Workbook;
  /** What the add-in asked Excel to keep and nothing here draws: charts, validations, page layouts. */
  readonly records: WorkbookRecords;
  /** Connects one person's Excel; the first connected is the one in front of the grid, the others co-authors. */
  connect(clientId: string, send: (text: string) => void): Connection;
  /** The members the add-in asked for that nobody answers here, as `Class.member`. */
  unsupported(): string[];
  /** Lets go of the workbook. */
  close(): void;
}

interface Client {
  readonly id: string;
  readonly outbox: Outbox;
  isReadyForFunctions: boolean;
}

/** The newest set the pinned office.js knows members of. */
const NEWEST_VERSION = "1.20";

export function createHost(workbook: Workbook, options: HostOptions = {}): Host {
  const api = createApiLevel(options.apiSets ?? {}, options.apiVersion ?? NEWEST_VERSION);
  const records = createRecords();
  const unsupported = new Set<string>();
  const clients: Client[] = [];
  const references = new Map<string, RemoteObject>();
  const callsWaiting: PushEntry[] = [];
  const translate = createEventTranslator(workbook);
  let referencesGiven = 0;
  /** The client whose batch is running: what changes now is its doing. */
  let writing: Client | undefined;
  let isCalculationSuspended = false;

  const context: WireContext = {
    workbook,
    records,
    dropReference: (referenceId) => void references.delete(referenceId),
    suspendCalculation: () => void (isCalculationSuspended = true),
    markReadyForFunctions() {
      if (writing) writing.isReadyForFunctions = true;
      deliverCalls();
    },
    answerFunctionCall: (callId, answer) => workbook.answerCall(callId, answer),
  };
  const classes = createObjectClasses(CLASSES, api, context, unsupported);
  const loader = createLoader(classes, api, context);

  function keepReference(object: RemoteObject): void {
    if (object.referenceId) return;
    object.referenceId = `reference${++referencesGiven}`;
    references.set(object.referenceId, object);
  }

  function calculate(): void {
    if (records.calculationMode !== "Manual") workbook.recalculate();
  }

  /** Calls go to the person in front of the grid; they wait until a client has loaded its functions. */
  function deliverCalls(): void {
    const runner = clients.find((client) => client.isReadyForFunctions);
    if (!runner) return;
    for (const entry of callsWaiting.splice(0)) runner.outbox.add(entry);
  }

  function isRemoteFor(client: Client, origin: Origin): boolean {
    if (origin === "co-author") return true;
    return (writing ?? clients[0]) !== client;
  }

  function announce(event: HostEvent): void {
    for (const client of clients) {
      const isRemote = isRemoteFor(client, event.origin);
      const isOwnWrite = event.origin === "add-in" && client === writing;
      for (const entry of entryFor(event, { isRemote, isOwnWrite })) client.outbox.add(entry);
    }
  }

  function process(client: Client, batch: Batch): BatchAnswer {
    writing = client;
    isCalculationSuspended = false;
    try {
      return runBatch(batch, {
        classes,
        loader,
        referenced: (referenceId) => references.get(referenceId),
        keepReference,
        calculateBeforeRead: () => (isCalculationSuspended ? undefined : calculate()),
      });
    } finally {
      calculate();
      writing = undefined;
    }
  }

  workbook.onCalls = (calls) => {
    callsWaiting.push(...calls.map(callEntry));
    deliverCalls();
  };
  workbook.onCancel = (callIds) => {
    callsWaiting.push(...callIds.map(cancelEntry));
    deliverCalls();
  };
  const unsubscribe = workbook.subscribe((change) => {
    for (const event of translate(change, writing ? "add-in" : "user")) announce(event);
  });

  return {
    workbook,
    records,
    unsupported: () => [...unsupported],
    close() {
      unsubscribe();
      workbook.onCalls = undefined;
      workbook.onCancel = undefined;
    },
    connect(clientId, send) {
      const client: Client = { id: clientId, outbox: createOutbox(send), isReadyForFunctions: false };
      clients.push(client);
      return {
        receive(text) {
          const request = JSON.parse(text) as Request;
          if (request.type !== MessageType.request) return;
          const { body } = request.message;
          const answer = process(client, typeof body === "string" ? (JSON.parse(body) as Batch) : body);
          const message = { statusCode: 200, headers: {}, body: JSON.stringify(answer) };
          send(JSON.stringify({ id: request.id, type: MessageType.response, message }));
        },
        disconnect() {
          client.outbox.close();
          clients.splice(clients.indexOf(client), 1);
        },
      };
    },
  };
}
