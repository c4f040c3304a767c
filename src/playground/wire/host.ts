import { type Origin, type Workbook } from "../engine/contract";
import { type ApiSets, createApiLevel } from "./apiLevel";
import { type ApiError, requestTooLarge, responseTooLarge } from "./apiError";
import { refusedBatch, runBatch } from "./batch";
import { createCellEditing } from "./cellEditing";
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
  /**
   * Connects one person's Excel; the first connected is the one in front of the grid, the others co-authors. Someone
   * who connects again, as a reloaded page does, takes the place of their earlier connection.
   */
  connect(clientId: string, send: (text: string) => void): Connection;
  /**
   * While the planner types in a cell Excel refuses every batch, or lets it wait where it was sent with
   * `delayForCellEdit`.
   */
  setCellEditing(isEditing: boolean): void;
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

/** Excel on the web takes and gives no more in one message. */
const MOST_CHARACTERS = 5 * 1024 * 1024;

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
  const cellEditing = createCellEditing();
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

  function takePlace(client: Client): void {
    const earlier = clients.findIndex(({ id }) => id === client.id);
    if (earlier < 0) clients.push(client);
    else clients.splice(earlier, 1, client)[0]!.outbox.close();
  }

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
    setCellEditing: (isEditing) => cellEditing.set(isEditing),
    connect(clientId, send) {
      const client: Client = { id: clientId, outbox: createOutbox(send), isReadyForFunctions: false };
      takePlace(client);
      const reply = (id: number, answer: BatchAnswer): void => {
        const whole = JSON.stringify(answer);
        const body =
          whole.length > MOST_CHARACTERS ? JSON.stringify(refusedBatch(responseTooLarge())) : whole;
        const message = { statusCode: 200, headers: {}, body };
        send(JSON.stringify({ id, type: MessageType.response, message }));
      };
      return {
        receive(text) {
          const { id, type, flags = 0, message } = JSON.parse(text) as Request;
          if (type !== MessageType.request) return;
          const batch = typeof message.body === "string" ? (JSON.parse(message.body) as Batch) : message.body;
          const refuse = (error: ApiError): void => reply(id, refusedBatch(error));
          if (text.length > MOST_CHARACTERS) refuse(requestTooLarge());
          else cellEditing.admit(batch, flags, { run: () => reply(id, process(client, batch)), refuse });
        },
        disconnect() {
          client.outbox.close();
          if (clients.includes(client)) clients.splice(clients.indexOf(client), 1);
        },
      };
    },
  };
}
