import { isoDateFromSerial } from "../../../vocabulary";
import { alertWords } from "../../../vocabulary/pane/alerts";
import { EmptyState } from "../../parts/EmptyState";
import { Section } from "../../parts/Section";
import { useSpeak } from "../../PaneContext";
import { ScreenFrame } from "../../screens/ScreenFrame";
import { useScreen } from "../../screens/useScreen";
import { AlertList } from "./AlertList";
import { alertsScreen } from "./definition";

/** One list of what must be decided today, ranked by money, each with what to do about it. */
export function Alerts() {
  const session = useScreen(alertsScreen);
  const speak = useSpeak();
  return (
    <ScreenFrame session={session}>
      {({ found, asOfDate, isAfterLastSale }, { tables }) => (
        <Section title={speak(alertWords.title)} aside={found.length > 0 && found.length}>
          {isAfterLastSale && (
            <div>{speak(alertWords.noteForLastSale, { date: isoDateFromSerial(asOfDate) })}</div>
          )}
          {found.length === 0 ? (
            <EmptyState title={speak(alertWords.none)}>
              <div>{speak(alertWords.noneNote)}</div>
            </EmptyState>
          ) : (
            <AlertList alerts={found} products={tables.products} />
          )}
        </Section>
      )}
    </ScreenFrame>
  );
}
