import { type WireContext } from "../context";
import { failedAnswer, returnedAnswer } from "../functionCalls";
import { remote } from "../remoteObject";
import { type LooseWire } from "../wireClass";

/** `[call, succeeded, value, how it failed]` */
type InvocationResult = readonly [callId: number, isAnswer: boolean, value: unknown, failure?: number];

function takeAnswers(_: null, context: WireContext, results: readonly InvocationResult[]): void {
  for (const [callId, isAnswer, value, failure] of results) {
    context.answerFunctionCall(callId, isAnswer ? returnedAnswer(value) : failedAnswer(failure, value));
  }
}

/** The channel custom functions answer through; not part of the public API. */
export const customFunctions: LooseWire<null> = {
  methods: { setInvocationArrayResults: takeAnswers },
  internals: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, context) => context.markReadyForFunctions(),
  },
};

/** Where office.js finds that channel. */
export const customFunctionsContainer: LooseWire<null> = {
  objects: { customFunctions: () => remote("CustomFunctions", null) },
};

/** Takes note that ribbon commands can be run. */
export const addinInternalService: LooseWire<null> = {
  methods: { notifyActionHandlerReady: () => undefined },
};

/** `Office.addin.showAsTaskpane()` and `hide()`: the pane is always there. */
export const appRuntimeService: LooseWire<null> = {
  methods: { setAppRuntimeState: () => undefined, getAppRuntimeState: () => "Visible" },
};
