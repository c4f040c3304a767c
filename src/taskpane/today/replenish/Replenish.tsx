import { replenishWords } from "../../../vocabulary/pane/replenish";
import { settingsByProduct } from "../../forms/ownOfProducts";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { ContainersSection } from "./ContainersSection";
import { replenishScreen } from "./definition";
import { EnormousDays } from "./EnormousDays";
import { replenishFields } from "./fields";
import { LinesSection } from "./LinesSection";
import { OrdersSection } from "./OrdersSection";
import { RoutinesSection } from "./RoutinesSection";

/** What to order today, from whom and by when, the most urgent first. */
export function Replenish() {
  const session = useScreen(replenishScreen);
  return (
    <ScreenFrame session={session} decisionTitle={replenishWords.settings}>
      {(answer, { decision, inputs, settings }) => (
        <>
          <EnormousDays lines={answer.plan.lines} leftOut={decision.leaveOutDayOf} form={session.form} />
          <LinesSection
            answer={answer}
            settingsOf={settingsByProduct(replenishFields, decision, inputs, settings)}
          />
          <OrdersSection orders={answer.plan.orders} />
          <ContainersSection fills={answer.plan.fills} isTaken={decision.fillContainers} />
          <RoutinesSection asOfDate={answer.asOfDate} />
        </>
      )}
    </ScreenFrame>
  );
}
