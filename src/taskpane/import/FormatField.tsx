import { makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { importWords } from "../../vocabulary/pane/import";
import { useSpeak } from "../PaneContext";

const useStyles = makeStyles({
  field: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    alignItems: "center",
    gap: "2px 8px",
  },
  select: { minWidth: 0 },
  wrong: {
    gridColumn: "1 / -1",
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
  },
});

/** One thing that was detected, and the others it could be; without a value it is to be chosen. */
export function FormatField<T extends string>({
  label,
  value,
  options,
  isDisabled,
  wrong,
  choose,
}: {
  readonly label: string;
  readonly value: T | undefined;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly isDisabled: boolean;
  readonly wrong?: string;
  readonly choose: (value: T) => void;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={value ?? ""}
        disabled={isDisabled}
        aria-invalid={wrong !== undefined}
        aria-describedby={wrong === undefined ? undefined : `${id}-wrong`}
        onChange={(_event, data) => choose(data.value as T)}
      >
        {value === undefined && (
          <option value="" disabled>
            {speak(importWords.choose)}
          </option>
        )}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </Select>
      {wrong !== undefined && (
        <div id={`${id}-wrong`} className={styles.wrong}>
          {wrong}
        </div>
      )}
    </div>
  );
}
