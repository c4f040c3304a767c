import { makeStyles } from "@fluentui/react-components";
import type { Text } from "../../vocabulary";
import { useSpeak } from "../PaneContext";
import type { FormSession } from "../screens/useScreen";
import { isChanged, shownInField } from "./fields";
import { TermField } from "./TermField";

const useStyles = makeStyles({
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
    gap: "8px 16px",
    padding: "4px 0 8px",
  },
});

interface Props {
  readonly form: FormSession;
  /** Which of the fields, where not all stand together. */
  readonly keys?: readonly string[];
  /** By field without a default: what no value means. */
  readonly blankNotes?: Readonly<Record<string, Text>>;
}

/** The fields of a decision, each made of its term: label, unit and hint, its default with the source, what is wrong with it. */
export function TermForm({ form, keys = Object.keys(form.fields), blankNotes = {} }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const { fields, draft, own, problems, isDisabled, type, reset } = form;
  return (
    <div className={styles.fields}>
      {keys.map((key) => {
        const term = fields[key]!;
        const place = own[key]?.at;
        const note = blankNotes[key];
        return (
          <TermField
            key={key}
            term={term}
            text={shownInField(term, draft[key], own[key])}
            isChanged={isChanged(term, draft[key], own[key])}
            {...(place ? { ownPlace: place } : {})}
            isDisabled={isDisabled}
            problems={problems.filter(({ field }) => field === key)}
            fields={fields}
            {...(note ? { blankNote: speak(note) } : {})}
            onType={(text) => type(key, text)}
            onReset={() => reset(key)}
          />
        );
      })}
    </div>
  );
}
