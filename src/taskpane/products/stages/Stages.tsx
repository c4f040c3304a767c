import { stages } from "../../../calculation";
import { stageWords } from "../../../vocabulary/pane/stages";
import { EmptyState } from "../../parts/EmptyState";
import { useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { ChangedCells } from "../../today/check/ChangedCells";
import { useCellChanges } from "../../today/check/useCellChanges";
import { stagesScreen } from "./definition";
import { StageSection } from "./StageSection";

/** Where every product stands on its way from research to run-out, and what is next for it. */
export function Stages() {
  const session = useScreen(stagesScreen);
  const changes = useCellChanges(session.work);
  const speak = useSpeak();
  const isBusy = session.form.isDisabled;
  return (
    <ScreenFrame session={session}>
      {({ cards }) => (
        <>
          <ChangedCells changes={changes} isBusy={isBusy} checkAgain={session.look} />
          {cards.length === 0 && (
            <EmptyState title={speak(stageWords.board)}>
              <div>{speak(stageWords.noStages, { stages: stages.join(", ") })}</div>
            </EmptyState>
          )}
          {cards.length > 0 &&
            stages.map((stage) => (
              <StageSection
                key={stage}
                stage={stage}
                cards={cards.filter(({ row }) => row.stage === stage)}
                changes={changes}
                isBusy={isBusy}
              />
            ))}
        </>
      )}
    </ScreenFrame>
  );
}
