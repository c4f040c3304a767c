import { Screens } from "../screens/Screens";
import { productScreens } from "./screens";

/** What to sell, what it costs to land, and what to order next. */
export function Products() {
  return <Screens place="products" screens={productScreens} />;
}
