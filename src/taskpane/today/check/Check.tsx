import { Button } from "@fluentui/react-components";
import { checkWords } from "../../../vocabulary/pane/check";
import { EmptyState } from "../../parts/EmptyState";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { ChangedCells } from "./ChangedCells";
import { checkScreen } from "./definition";
import { Findings } from "./Findings";
import { useCellChanges } from "./useCellChanges";

/** What is wrong or doubtful in the planner's tables, ranked by the money at stake, to be mended one cell at a time. */
export function Check() {
  const session = useScreen(checkScreen);
  const changes = useCellChanges(session.work);
  const speak = useSpeak();
  const { openPlace } = usePane();
  return (
    <ScreenFrame session={session} decision={null} answersProblems>
      {({ groups, count, sales }) => (
        <>
          <ChangedCells changes={changes} isBusy={session.form.isDisabled} checkAgain={session.look} />
          <Section title={speak(checkWords.title)} aside={count > 0 && count}>
            {count === 0 ? (
              <EmptyState title={speak(checkWords.none)}>
                <div>{speak(checkWords.nextStep)}</div>
                <div>
                  <Button size="small" onClick={() => openPlace("today", "stockPlan")}>
                    {speak(checkWords.toStockPlan)}
                  </Button>
                </div>
              </EmptyState>
            ) : (
              <Findings
                groups={groups}
                {...(sales ? { sales } : {})}
                changes={changes}
                isBusy={session.form.isDisabled}
              />
            )}
          </Section>
        </>
      )}
    </ScreenFrame>
  );
}
