import { screenWords } from "../../../vocabulary/pane/screens";
import { FormSummary } from "../../forms/FormSummary";
import { TermForm } from "../../forms/TermForm";
import { Disclosure } from "../../parts/Disclosure";
import { useSpeak } from "../../PaneContext";
import type { FormSession } from "../../screens/useScreen";
import { costingFields } from "./costing";

const keys = Object.keys(costingFields);

/** What shipments are costed with, folded away, on a screen whose other fields stand elsewhere. */
export function CostingForm({ form }: { readonly form: FormSession }) {
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
