import { Button } from "@fluentui/react-components";
import { stages, type Stage } from "../../../calculation";
import { productScreenWords } from "../../../vocabulary/pane/screenNames";
import { selectionScreenWords, stageNames } from "../../../vocabulary/pane/selectionScreens";
import { stageBoardTable } from "../../../vocabulary/tables/selectionResults";
import { EmptyState } from "../../parts/EmptyState";
import { PlaceLink } from "../../parts/PlaceLink";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { type BoardCard, stagesScreen } from "./definition";

/** The screen in which the next decision of a stage is taken; a product that runs out has none here. */
const screenOfStage = {
  RESEARCH: "selection",
  TEST: "tests",
  "FIRST ORDER": "ladder",
  REPEAT: "nextOrders",
} as const satisfies Readonly<Partial<Record<Stage, keyof typeof productScreenWords>>>;

/** Where every product stands on its way from research to run-out, and what is next for it. */
export function Stages() {
  const session = useScreen(stagesScreen);
  const speak = useSpeak();
  return (
    <ScreenFrame session={session}>
      {({ cards }) =>
        cards.length === 0 ? (
          <EmptyState title={speak(selectionScreenWords.board)}>
            <div>{speak(selectionScreenWords.noStages, { stages: stages.join(", ") })}</div>
          </EmptyState>
        ) : (
          stages.map((stage) => (
            <StageSection key={stage} stage={stage} cards={cards.filter(({ row }) => row.stage === stage)} />
          ))
        )
      }
    </ScreenFrame>
  );
}

function StageSection({ stage, cards }: { readonly stage: Stage; readonly cards: readonly BoardCard[] }) {
  const speak = useSpeak();
  const { openPlace } = usePane();
  const screen = stage === "RUN-OUT" ? undefined : screenOfStage[stage];
  const title = speak(stageNames[stage]);
  const cardOf = (sku: string) => cards.find(({ row }) => row.sku === sku)!;
  return (
    <Section
      title={`${title} (${cards.length})`}
      aside={
        screen && (
          <Button size="small" onClick={() => openPlace("products", screen)}>
            {speak(selectionScreenWords.openScreen, { screen: speak(productScreenWords[screen].name) })}
          </Button>
        )
      }
    >
      {cards.length === 0 ? (
        <div>{speak(selectionScreenWords.noneHere)}</div>
      ) : (
        <RowsTable
          table={stageBoardTable}
          caption={title}
          columns={["sku", "nextStep"]}
          rest={["name", "selection", "verdict", "lifeEndDate"]}
          rows={cards.map(({ row }) => row)}
          workings={({ sku }) => <MoveOn card={cardOf(sku)} />}
        />
      )}
    </Section>
  );
}

/** Where the stage stands, to be changed by the planner. */
function MoveOn({ card: { advice, stageCell } }: { readonly card: BoardCard }) {
  const speak = useSpeak();
  return (
    <div>
      {advice.to === undefined
        ? speak(selectionScreenWords.stageCell)
        : speak(selectionScreenWords.moveTo, { stage: advice.to })}{" "}
      <PlaceLink sheet={stageCell.sheet} cell={stageCell.cell} />
    </div>
  );
}
