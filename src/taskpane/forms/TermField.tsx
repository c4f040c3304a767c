import { Badge, Button, Field, Input, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { Problem } from "../../calculation";
import { typedFromValue, units, type Term } from "../../vocabulary";
import { commonWords } from "../../vocabulary/pane/common";
import { planSettingWords } from "../../vocabulary/pane/today";
import { PlaceLink } from "../parts/PlaceLink";
import { ProblemSentences } from "../parts/ProblemSentences";
import { usePane, useSpeak } from "../PaneContext";
import type { Fields } from "./fields";
import { choiceName, shownSource } from "./figures";

const useStyles = makeStyles({
  label: { display: "inline-flex", alignItems: "center", gap: "6px", flexWrap: "wrap" },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  control: { minWidth: 0, width: "100%" },
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    columnGap: "8px",
    minHeight: "24px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

export interface TermFieldProps {
  readonly term: Term<unknown>;
  /** As typed, or the default as one would type it. */
  readonly text: string;
  readonly isChanged: boolean;
  /** The cell where the planner keeps a value of their own, in the stead of the default. */
  readonly ownPlace?: { readonly sheet: string; readonly cell: string };
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
  /** Of the form: a sentence may name another field. */
  readonly fields: Fields;
  readonly isDisabled: boolean;
  /** What no value means, for a term without a default. */
  readonly blankNote?: string;
  readonly onType: (text: string) => void;
  readonly onReset: () => void;
}

/** A form field made of a term: its label, unit and hint, its default with the source, and what is wrong with it. */
export function TermField(props: TermFieldProps) {
  const { term, isChanged, ownPlace, problems, fields, isDisabled, blankNote, onReset } = props;
  const styles = useStyles();
  const { locale } = usePane();
  const speak = useSpeak();
  const unit = units[term.unit][locale];
  const label = (
    <span className={styles.label}>
      {term.label[locale]}
      {unit !== "" && term.unit !== "date" && <span className={styles.unit}>{unit}</span>}
      {(isChanged || ownPlace) && (
        <Badge appearance="outline" color="brand" size="small">
          {speak(commonWords.yours)}
        </Badge>
      )}
    </span>
  );
  const wrong = {
    validationMessage: <ProblemSentences problems={problems} fields={fields} />,
    validationState: problems.some(({ severity }) => severity !== "warning")
      ? ("error" as const)
      : ("warning" as const),
  };
  return (
    <div>
      <Field label={label} hint={term.hint[locale]} size="small" {...(problems.length === 0 ? {} : wrong)}>
        <Control {...props} />
      </Field>
      <div className={styles.foot}>
        <span>
          {term.fallback ? defaultWithSource(term, locale, speak) : props.text === "" && blankNote}
          {ownPlace && (
            <>
              {" · "}
              {speak(commonWords.yours)} <PlaceLink {...ownPlace} />
            </>
          )}
        </span>
        {isChanged && (
          <Button
            size="small"
            appearance="transparent"
            disabled={isDisabled}
            aria-label={speak(planSettingWords.reset, { field: term.label[locale] })}
            onClick={onReset}
          >
            {speak(planSettingWords.resetShort)}
          </Button>
        )}
      </div>
    </div>
  );
}

function defaultWithSource(
  { fallback, ...term }: Term<unknown>,
  locale: ReturnType<typeof usePane>["locale"],
  speak: ReturnType<typeof useSpeak>,
): string {
  return speak(commonWords.defaultIs, {
    value: typedFromValue(term, fallback?.value),
    source: shownSource(fallback?.source ?? "", locale),
  });
}

/** What is typed into: a list of choices, a calendar day or a line of text. A field left empty is its default again. */
function Control({ term, text, isDisabled, onType, onReset }: TermFieldProps) {
  const { locale } = usePane();
  const styles = useStyles();
  if (term.choices)
    return (
      <Select
        className={styles.control}
        size="small"
        value={text}
        disabled={isDisabled}
        onChange={(_event, data) => onType(data.value)}
      >
        {term.choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceName(term, choice, locale)}
          </option>
        ))}
      </Select>
    );
  return (
    <Input
      className={styles.control}
      size="small"
      type={term.unit === "date" ? "date" : "text"}
      inputMode={term.isNumeric && term.shape === "single" ? "decimal" : undefined}
      value={text}
      disabled={isDisabled}
      autoComplete="off"
      onChange={(_event, data) => onType(data.value)}
      onBlur={() => {
        if (text.trim() === "") onReset();
      }}
    />
  );
}
