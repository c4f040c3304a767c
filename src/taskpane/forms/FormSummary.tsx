import { makeStyles, tokens } from "@fluentui/react-components";
import { planSettingWords } from "../../vocabulary/pane/today";
import { useSpeak } from "../PaneContext";
import type { FormSession } from "../screens/useScreen";
import { isChanged } from "./fields";

const useStyles = makeStyles({
  summary: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What folded fields say of themselves: how many are to be mended, or how many are the planner's own. */
export function FormSummary({
  form: { fields, draft, own, problems },
  keys = Object.keys(fields),
}: {
  readonly form: FormSession;
  readonly keys?: readonly string[];
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const wrong = keys.filter((key) => problems.some(({ field }) => field === key)).length;
  const changed = keys.filter((key) => own[key] || isChanged(fields[key]!, draft[key], own[key])).length;
  const words =
    wrong > 0
      ? speak(planSettingWords.toMend, { count: wrong })
      : changed > 0
        ? speak(planSettingWords.changed, { count: changed })
        : speak(planSettingWords.allDefaults);
  return <span className={styles.summary}>{words}</span>;
}
