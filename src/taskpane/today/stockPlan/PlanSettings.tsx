import { planSettingWords } from "../../../vocabulary/pane/today";
import { FormSummary } from "../../forms/FormSummary";
import { TermForm } from "../../forms/TermForm";
import { Disclosure } from "../../parts/Disclosure";
import { Section } from "../../parts/Section";
import { useSpeak } from "../../PaneContext";
import type { FormSession } from "../../screens/useScreen";
import { settingGroups, settingsOfGroup } from "./settings";

/** The decision: every setting of the plan with its default and source, folded by group. */
export function PlanSettings({ form }: { readonly form: FormSession }) {
  const speak = useSpeak();
  return (
    <Section title={speak(planSettingWords.title)}>
      <div>
        {settingGroups.map((group) => {
          const keys = settingsOfGroup[group];
          return (
            <Disclosure
              key={group}
              flush
              title={speak(planSettingWords[group])}
              summary={<FormSummary form={form} keys={keys} />}
            >
              <TermForm form={form} keys={keys} blankNotes={{ needDate: planSettingWords.noDate }} />
            </Disclosure>
          );
        })}
      </div>
    </Section>
  );
}
