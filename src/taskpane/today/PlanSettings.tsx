import { makeStyles, tokens } from "@fluentui/react-components";
import type { Problem } from "../../calculation";
import { planSettingWords } from "../../vocabulary/pane/today";
import { TermField } from "../forms/TermField";
import { Disclosure } from "../parts/Disclosure";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { sentenceOf } from "./problemGroups";
import {
  isChanged,
  ownPlanSettings,
  settingFields,
  settingGroups,
  settingsOf,
  shownInField,
  type SettingGroup,
} from "./settings";
import { canType } from "./state";
import type { StockPlanSession } from "./useStockPlan";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    gap: "8px 16px",
    padding: "4px 0 8px",
  },
  summary: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The decision: every setting of the plan with its default and source, folded by group. */
export function PlanSettings({ session }: { readonly session: StockPlanSession }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { state, type, reset } = session;
  const { draft, planProblems } = state;
  const { locale } = usePane();
  const own = ownPlanSettings(state.inputs?.settings);
  const settings = settingsOf(draft, own);
  const problems = settings.ok ? planProblems : settings.problems;
  return (
    <Section title={speak(planSettingWords.title)}>
      <div>
        {settingGroups.map((group) => (
          <Disclosure
            key={group}
            flush
            title={speak(planSettingWords[group])}
            summary={<GroupSummary {...{ group, session, problems }} />}
          >
            <div className={styles.fields}>
              {settingFields
                .filter((field) => field.group === group)
                .map((field) => (
                  <TermField
                    key={field.key}
                    term={field.term}
                    text={shownInField(field, draft, own)}
                    isChanged={isChanged(field, draft, own)}
                    {...(own[field.key] ? { ownPlace: own[field.key]!.at } : {})}
                    isDisabled={!canType(state)}
                    sentences={problems
                      .filter((problem) => problem.field === field.key)
                      .map((problem) => sentenceOf(problem, locale))}
                    {...(field.key === "needDate" ? { blankNote: speak(planSettingWords.noDate) } : {})}
                    onType={(text) => type(field.key, text)}
                    onReset={() => reset(field.key)}
                  />
                ))}
            </div>
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

interface SummaryProps {
  readonly group: SettingGroup;
  readonly session: StockPlanSession;
  readonly problems: readonly Problem[];
}

/** What a folded group says of itself: what is to be mended, or how many settings are the planner's own. */
function GroupSummary({ group, session, problems }: SummaryProps) {
  const styles = useStyles();
  const speak = useSpeak();
  const fields = settingFields.filter((field) => field.group === group);
  const wrong = fields.filter(({ key }) => problems.some(({ field }) => field === key)).length;
  const { draft, inputs } = session.state;
  const own = ownPlanSettings(inputs?.settings);
  const changed = fields.filter((field) => own[field.key] || isChanged(field, draft, own)).length;
  const words =
    wrong > 0
      ? speak(planSettingWords.toMend, { count: wrong })
      : changed > 0
        ? speak(planSettingWords.changed, { count: changed })
        : speak(planSettingWords.allDefaults);
  return <span className={styles.summary}>{words}</span>;
}
