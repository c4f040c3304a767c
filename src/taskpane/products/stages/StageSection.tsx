import { Button, makeStyles } from "@fluentui/react-components";
import type { Stage } from "../../../calculation";
import { productScreenWords } from "../../../vocabulary/pane/screenNames";
import { stageWords, stageNames } from "../../../vocabulary/pane/stages";
import { stageBoardTable } from "../../../vocabulary/tables/selectionResults";
import { PlaceLink } from "../../parts/PlaceLink";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { usePane, useSpeak } from "../../PaneContext";
import type { CellChanges } from "../../today/check/useCellChanges";
import type { BoardCard } from "./definition";

/** The screen in which the next decision of a stage is taken. */
const screenOfStage: Readonly<Record<Stage, keyof typeof productScreenWords>> = {
  RESEARCH: "selection",
  TEST: "tests",
  "FIRST ORDER": "ladder",
  REPEAT: "nextOrders",
  "RUN-OUT": "runOut",
};

const useStyles = makeStyles({
  move: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});

interface Props {
  readonly stage: Stage;
  readonly cards: readonly BoardCard[];
  readonly changes: CellChanges;
  readonly isBusy: boolean;
}

/** The products of one stage, with the way to the screen that decides what is next. */
export function StageSection({ stage, cards, changes, isBusy }: Props) {
  const speak = useSpeak();
  const { openPlace } = usePane();
  const screen = screenOfStage[stage];
  const title = speak(stageNames[stage]);
  const cardOf = (sku: string) => cards.find(({ row }) => row.sku === sku)!;
  return (
    <Section
      title={`${title} (${cards.length})`}
      aside={
        <Button size="small" onClick={() => openPlace("products", screen)}>
          {speak(stageWords.openScreen, { screen: speak(productScreenWords[screen].name) })}
        </Button>
      }
    >
      {cards.length === 0 ? (
        <div>{speak(stageWords.noneHere)}</div>
      ) : (
        <RowsTable
          table={stageBoardTable}
          caption={title}
          columns={["sku", "nextStep"]}
          rest={["name", "selection", "verdict", "lifeEndDate"]}
          rows={cards.map(({ row }) => row)}
          workings={({ sku }) => <MoveOn card={cardOf(sku)} changes={changes} isBusy={isBusy} />}
        />
      )}
    </Section>
  );
}

/** Where the stage stands, and the move that is advised, which the planner makes or leaves. */
function MoveOn({
  card: { row, advice, stageCell },
  changes,
  isBusy,
}: { readonly card: BoardCard } & Pick<Props, "changes" | "isBusy">) {
  const styles = useStyles();
  const speak = useSpeak();
  const { to } = advice;
  const change = { ...stageCell, from: row.stage, to: to ?? row.stage };
  return (
    <div className={styles.move}>
      <span>
        {speak(stageWords.stageCell)} <PlaceLink sheet={stageCell.sheet} cell={stageCell.cell} />
      </span>
      {to !== undefined && (
        <Button
          size="small"
          disabled={isBusy || changes.isChanged(change)}
          onClick={() => changes.accept(change)}
        >
          {speak(stageWords.moveTo, { stage: speak(stageNames[to]) })}
        </Button>
      )}
    </div>
  );
}
