import { Field, Select } from "@fluentui/react-components";
import { landedCostWords } from "../../../vocabulary/pane/landedCost";
import { useSpeak } from "../../PaneContext";

/** Which shipment is looked at; all of them are written. */
export function ShipmentPicker({
  names,
  chosen,
  choose,
}: {
  readonly names: readonly string[];
  readonly chosen: string;
  readonly choose: (name: string) => void;
}) {
  const speak = useSpeak();
  if (names.length < 2) return null;
  return (
    <Field label={speak(landedCostWords.shipment)} size="small">
      <Select size="small" value={chosen} onChange={(_event, { value }) => choose(value)}>
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </Select>
    </Field>
  );
}
