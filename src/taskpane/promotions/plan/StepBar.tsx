import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Problem } from "../../../calculation";
import { promoPlanWords } from "../../../vocabulary/pane/promoPlan";
import { useSpeak } from "../../PaneContext";
import type { PromoStepId } from "./stepIds";
import { problemsOfStep, promoSteps } from "./steps";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexWrap: "wrap",
    gap: "4px",
    margin: 0,
    padding: "4px 0",
    listStyleType: "none",
  },
  step: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minWidth: "28px",
    height: "28px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    background: "none",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  here: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
  },
  wrong: { border: `2px solid ${tokens.colorStatusDangerBorderActive}` },
  title: { margin: "2px 0 0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  intro: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly step: PromoStepId;
  /** What is wrong with the decision. */
  readonly problems: readonly Problem[];
  readonly goTo: (step: PromoStepId) => void;
}

/** The steps as numbers, each reachable at any time; the one shown has its name and what it settles below. */
export function StepBar({ step, problems, goTo }: Props) {
  const styles = useStyles();
  const speak = useSpeak();
  const here = promoSteps.findIndex(({ id }) => id === step);
  const { name, intro } = promoSteps[here]!.words;
  return (
    <nav aria-label={speak(promoPlanWords.steps)}>
      <ol className={styles.steps}>
        {promoSteps.map((each, index) => {
          const isWrong = problemsOfStep(each, problems).length > 0;
          const title = speak(each.words.name);
          return (
            <li key={each.id}>
              <button
                type="button"
                className={mergeClasses(
                  styles.step,
                  each.id === step && styles.here,
                  isWrong && styles.wrong,
                )}
                aria-current={each.id === step ? "step" : undefined}
                aria-label={isWrong ? speak(promoPlanWords.hasProblems, { name: title }) : title}
                title={title}
                onClick={() => goTo(each.id)}
              >
                {index + 1}
              </button>
            </li>
          );
        })}
      </ol>
      <h2 className={styles.title}>
        {speak(promoPlanWords.stepOf, { step: here + 1, steps: promoSteps.length, name: speak(name) })}
      </h2>
      <div className={styles.intro}>{speak(intro)}</div>
    </nav>
  );
}
