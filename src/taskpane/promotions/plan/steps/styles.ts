import { makeStyles, tokens } from "@fluentui/react-components";

/** How lists of a name and a figure look in the steps. */
export const useStepStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
  },
  line: { display: "flex", justifyContent: "space-between", columnGap: "12px", flexWrap: "wrap" },
  /** Breaks within its part of the line, so that a short figure stays beside it. */
  name: { flexGrow: 1, flexShrink: 1, flexBasis: "55%", minWidth: 0 },
  figure: { fontVariantNumeric: "tabular-nums", textAlign: "end", marginInlineStart: "auto" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  late: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  tight: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
  group: { display: "flex", flexDirection: "column", gap: "4px" },
});
