import { screenWords } from "../../../vocabulary/pane/screens";
import { FormSummary } from "../../forms/FormSummary";
import { TermForm } from "../../forms/TermForm";
import { Disclosure } from "../../parts/Disclosure";
import { useSpeak } from "../../PaneContext";
import type { FormSession } from "../../screens/useScreen";

/** The fields that seldom change, folded away on a screen whose others stand open elsewhere. */
export function FoldedForm({ form, keys }: { readonly form: FormSession; readonly keys: readonly string[] }) {
  const speak = useSpeak();
  return (
    <Disclosure
      flush
      strong
      title={speak(screenWords.decisionTitle)}
      summary={<FormSummary form={form} keys={keys} />}
    >
      <TermForm form={form} keys={keys} />
    </Disclosure>
  );
}
