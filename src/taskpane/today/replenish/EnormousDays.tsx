import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { allProducts, isDayLeftOut, type ReplenishmentLine } from "../../../calculation";
import { isoDateFromSerial, replenishmentTerms } from "../../../vocabulary";
import { replenishWords } from "../../../vocabulary/pane/replenish";
import { figure } from "../../forms/figures";
import { MoreButton } from "../../parts/MoreButton";
import { Section } from "../../parts/Section";
import { usePaging } from "../../parts/usePaging";
import { usePane, useSpeak } from "../../PaneContext";
import type { FormSession } from "../../screens/useScreen";

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "4px",
    padding: "6px 0 8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  sku: { fontWeight: tokens.fontWeightSemibold },
});

/** Units the day adds to the order, as far as is known. */
const swing = ({ orderUnits = 0, orderWithoutDay = 0, enormousDayCounts }: ReplenishmentLine): number =>
  enormousDayCounts === true ? orderUnits - orderWithoutDay : 0;

/**
 * The products whose order rests on one enormous day of sales, or would without the planner's choice: what was left out
 * first, so that it can be seen, then what the day adds most to.
 */
const restingOnADay = (lines: readonly ReplenishmentLine[]): readonly ReplenishmentLine[] =>
  lines
    .filter((line) => line.enormousDayCounts === false || swing(line) > 0)
    .sort((a, b) => Number(a.enormousDayCounts) - Number(b.enormousDayCounts) || swing(b) - swing(a));

/** The SKUs left out after one more, or one less, was chosen. */
export function leftOutAfter(
  leftOut: readonly string[],
  sku: string,
  skus: readonly string[],
): readonly string[] {
  const chosen = skus.filter((each) => (each === sku) !== isDayLeftOut(leftOut, each));
  return chosen.length === 0 ? ["NONE"] : chosen.length === skus.length ? [allProducts] : chosen;
}

/** Which orders rest on a single enormous day, what they would be without it, and the planner's choice for each. */
export function EnormousDays({
  lines,
  leftOut,
  form,
}: {
  readonly lines: readonly ReplenishmentLine[];
  readonly leftOut: readonly string[];
  readonly form: FormSession;
}) {
  const styles = useStyles();
  const speak = useSpeak();
  const { locale } = usePane();
  const resting = restingOnADay(lines);
  const paging = usePaging(resting.length, 5, 50);
  if (resting.length === 0) return null;
  const flagged = lines.filter((line) => line.enormousDayCounts !== undefined).map(({ sku }) => sku);
  const text = (sku: string) => {
    const after = leftOutAfter(leftOut, sku, flagged);
    return after[0] === "NONE" || after[0] === allProducts ? after[0] : replenishmentTerms.textOfSkus(after);
  };
  const isAnyLeftOut = resting.some(({ enormousDayCounts }) => enormousDayCounts === false);
  return (
    <Section title={speak(replenishWords.bigDayTitle)} aside={resting.length}>
      <div className={styles.note}>{speak(replenishWords.bigDayNote)}</div>
      <ul className={styles.list}>
        {resting.slice(0, paging.shown).map((line) => (
          <li key={line.sku} className={styles.item}>
            <span>
              <span className={styles.sku}>{line.sku}</span>{" "}
              {speak(line.enormousDayCounts ? replenishWords.bigDayCounts : replenishWords.bigDayLeftOut, {
                units: figure(line.enormousDayUnits, locale, 0),
                date: isoDateFromSerial(line.enormousDayDate ?? 0),
                order: figure(line.orderUnits, locale, 0),
                without: figure(line.orderWithoutDay, locale, 0),
              })}
            </span>
            <Button
              size="small"
              disabled={form.isDisabled}
              aria-label={speak(
                line.enormousDayCounts ? replenishWords.leaveOutOf : replenishWords.letCountOf,
                { sku: line.sku },
              )}
              onClick={() => form.type("leaveOutDayOf", text(line.sku))}
            >
              {speak(line.enormousDayCounts ? replenishWords.leaveOut : replenishWords.letCount)}
            </Button>
          </li>
        ))}
      </ul>
      <MoreButton paging={paging} total={resting.length} />
      {isAnyLeftOut && (
        <div className={styles.note}>
          {speak(replenishWords.leaveOutNote, { text: replenishmentTerms.textOfSkus(leftOut) })}
        </div>
      )}
    </Section>
  );
}
