import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    margin: "0 0 8px",
    ":empty": { display: "none" },
  },
  fact: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, textAlign: "end", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
});

/** What else is known of a row, a line a fact. */
export function RestOfRow({
  facts,
}: {
  readonly facts: readonly { readonly key: string; readonly label: string; readonly shown: ReactNode }[];
}) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ key, label, shown }) => (
        <div key={key} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{shown}</dd>
        </div>
      ))}
    </dl>
  );
}
