import { isoDateFromSerial } from "../../../vocabulary";
import { supplyWords } from "../../../vocabulary/pane/supplyScreens";
import {
  answerTimesTable,
  productReturnsTable,
  topReasonsTable,
} from "../../../vocabulary/tables/supplyResults";
import { EmptyState } from "../../parts/EmptyState";
import { RowsTable } from "../../parts/RowsTable";
import { Section } from "../../parts/Section";
import { Workings } from "../../parts/Workings";
import { usePane, useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { returnsScreen } from "./definition";
import { returnWorkings } from "./workings";

/** Returns: the top reasons of each week with what to change, what they leave of each product's profit, and the answers. */
export function Returns() {
  const session = useScreen(returnsScreen);
  const speak = useSpeak();
  const { locale } = usePane();
  return (
    <ScreenFrame session={session}>
      {({ weeks, products, answers }, { decision }) => (
        <>
          <Section title={speak(supplyWords.reasons)}>
            <RowsTable
              table={topReasonsTable}
              caption={speak(supplyWords.reasons)}
              columns={["week", "reason", "units", "share"]}
              rows={weeks}
              keyOf={({ week, rank }) => `${week} ${rank}`}
              nameOf={({ week, reason }) => `${isoDateFromSerial(week)} · ${reason}`}
            />
          </Section>
          <Section title={speak(supplyWords.losses)}>
            {decision.handlingPerReturn === undefined && <div>{speak(supplyWords.lossesNeed)}</div>}
            {products.length === 0 ? (
              <EmptyState title={speak(supplyWords.noneLately)}>
                {speak(supplyWords.noneLatelyWhy, { days: decision.returnDays })}
              </EmptyState>
            ) : (
              <RowsTable
                table={productReturnsTable}
                caption={speak(supplyWords.losses)}
                columns={["sku", "unitsReturned", "returnRate", "lossPerUnitSold"]}
                rows={products}
                workings={(product) => <Workings workings={returnWorkings(product, decision, locale)} />}
              />
            )}
          </Section>
          <Section title={speak(supplyWords.answers)}>
            {answers.length === 0 ? (
              <EmptyState title={speak(supplyWords.noAnswers)}>{speak(supplyWords.noAnswersStep)}</EmptyState>
            ) : (
              <>
                <div>{speak(supplyWords.answersRule, { hours: decision.answerWithinHours })}</div>
                <RowsTable
                  table={answerTimesTable}
                  caption={speak(supplyWords.answers)}
                  columns={["month", "answers", "inTimeRate", "slowestHours"]}
                  rows={answers}
                />
              </>
            )}
          </Section>
        </>
      )}
    </ScreenFrame>
  );
}
