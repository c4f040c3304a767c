import { useState } from "react";
import { usePane, type PlaceKey } from "../PaneContext";
import { Loaded } from "../parts/Loaded";
import { places } from "../places";
import type { Screen } from "./screenList";
import { ScreenPicker } from "./ScreenPicker";

/** A place of several screens, one visible at a time. A screen that was opened stays as it was left. */
export function Screens({
  place,
  screens,
}: {
  readonly place: PlaceKey;
  readonly screens: readonly [Screen, ...Screen[]];
}) {
  const { screenOf, openPlace } = usePane();
  const open =
    screens.find(({ key }) => key === screenOf[place]) ??
    screens.find(({ opensPlace }) => opensPlace) ??
    screens[0];
  const [visited, setVisited] = useState<readonly string[]>([]);
  if (!visited.includes(open.key)) setVisited([...visited, open.key]);
  return (
    <>
      {screens.length > 1 && (
        <ScreenPicker
          place={places.find(({ key }) => key === place)!.name}
          screens={screens}
          open={open}
          choose={(key) => openPlace(place, key)}
        />
      )}
      {screens
        .filter(({ key }) => visited.includes(key))
        .map(({ key, load }) => (
          <div key={key} hidden={key !== open.key}>
            <Loaded load={load} />
          </div>
        ))}
    </>
  );
}
