/**
 * `npm run bench`: how fast and how large Stockplan is on this machine, printed and never asserted.
 * `npm run bench -- forecast [--data folder] [--sets a,b]` scores the forecasts on the evaluation sets of a folder;
 * `npm run bench -- promotion [--data folder]` judges a plan of a real shop's November by what it sold then;
 * `npm run bench -- stock [--data folder]` compares what rules of ordering hold for what they serve, and draws it;
 * `npm run bench -- replenishment` alone prints how long a planner of 2,000 products waits;
 * `npm run bench -- import` how long order files take and how much memory the pane needs for them.
 */
import { benchForecast } from "./forecast";
import { benchFunctions } from "./functions";
import { benchImport } from "./importOrders";
import { benchPlayground } from "./playground";
import { benchPromotion } from "./promotion";
import { benchReplenishment } from "./replenishment";
import { benchStock } from "./stock";

const [topic = "all", ...options] = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const index = options.indexOf(`--${name}`);
  return index < 0 ? undefined : options[index + 1];
};

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  functions: benchFunctions,
  playground: benchPlayground,
  import: benchImport,
  replenishment: benchReplenishment,
  promotion: () => benchPromotion(option("data")),
  stock: () => benchStock(option("data")),
  forecast: () => benchForecast(option("data"), option("sets")),
};

async function run(): Promise<void> {
  if (topic !== "all" && !(topic in benches)) {
    console.error(`There is no bench “${topic}”. There are: ${Object.keys(benches).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (topic === name || (topic === "all" && name !== "forecast" && name !== "stock")) await bench();
  }
}

void run();
