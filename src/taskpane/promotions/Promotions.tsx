import { Screens } from "../screens/Screens";
import { promotionScreens } from "./screens";

/** What to prepare for promotions. */
export function Promotions() {
  return <Screens place="promotions" screens={promotionScreens} />;
}
