import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { Diagnosis, FailureCause } from "../../../calculation";
import type { Text } from "../../../vocabulary";
import { diagnosisWords as words, failureWords } from "../../../vocabulary/pane/promoDiagnosis";
import {
  productScreenWords,
  promotionScreenWords,
  todayScreenWords,
} from "../../../vocabulary/pane/screenNames";
import { Section } from "../../parts/Section";
import { usePane, useSpeak, type PlaceKey } from "../../PaneContext";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  cause: { fontWeight: tokens.fontWeightSemibold },
  says: { color: tokens.colorNeutralForeground2 },
});

/** Where each cause is checked. */
const screenOf: Readonly<
  Record<FailureCause, { readonly place: PlaceKey; readonly screen: string; readonly name: Text }>
> = {
  FORECAST: { place: "today", screen: "check", name: todayScreenWords.check.name },
  SUPPLIER: { place: "products", screen: "suppliers", name: productScreenWords.suppliers.name },
  TRANSPORT: { place: "promotions", screen: "tracking", name: promotionScreenWords.tracking.name },
  CUSTOMS: { place: "products", screen: "tax", name: productScreenWords.tax.name },
  REFUSED: { place: "promotions", screen: "plan", name: promotionScreenWords.plan.name },
  STOCK: { place: "today", screen: "check", name: todayScreenWords.check.name },
};

/** Why the promotion may have failed: what its figures point to first, and where each is checked. */
export function Diagnoses({ diagnoses }: { readonly diagnoses: readonly Diagnosis[] }) {
  const styles = useStyles();
  const speak = useSpeak();
  const { openPlace } = usePane();
  return (
    <Section title={speak(words.title)}>
      <div className={styles.says}>{speak(words.intro)}</div>
      <ul className={styles.list}>
        {diagnoses.map(({ cause, isIndicated }) => {
          const { place, screen, name } = screenOf[cause];
          return (
            <li key={cause}>
              <div>
                <span className={isIndicated ? styles.cause : ""}>{speak(failureWords[cause].cause)}</span>
                <span className={styles.says}> · {speak(saidOf(isIndicated))}</span>
              </div>
              <div className={styles.says}>
                {speak(failureWords[cause].check)}{" "}
                <Link as="button" inline onClick={() => openPlace(place, screen)}>
                  {speak(name)}
                </Link>
              </div>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

const saidOf = (isIndicated: boolean | undefined): Text =>
  isIndicated === undefined ? words.notKnown : isIndicated ? words.indicated : words.notIndicated;
