import { isoDateFromSerial } from "../../../vocabulary";
import { replenishWords } from "../../../vocabulary/pane/replenish";
import { Disclosure } from "../../parts/Disclosure";
import { usePane, useSpeak } from "../../PaneContext";
import { routineRows } from "./definition";

/** What comes round in the month to come (003-43), folded: it is not today's order. */
export function RoutinesSection({ asOfDate }: { readonly asOfDate: number }) {
  const speak = useSpeak();
  const { locale } = usePane();
  const rows = routineRows(asOfDate, locale);
  return (
    <Disclosure flush strong title={speak(replenishWords.routinesTitle)} summary={rows.length}>
      <ul>
        {rows.map(({ dueDate, routine, source }) => (
          <li key={`${dueDate} ${routine}`}>
            {isoDateFromSerial(dueDate)} {routine} ({source})
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
