import { promoPlanWords } from "../../../../vocabulary/pane/promoPlan";
import { useSpeak } from "../../../PaneContext";

/** Where a step has no answer, and the problems say why. */
export function NoAnswer() {
  const speak = useSpeak();
  return <div>{speak(promoPlanWords.noAnswer)}</div>;
}
