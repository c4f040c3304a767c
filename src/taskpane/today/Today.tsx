import { Screens } from "../screens/Screens";
import { todayScreens } from "./screens";

/** What to look at each day. */
export function Today() {
  return <Screens place="today" screens={todayScreens} />;
}
