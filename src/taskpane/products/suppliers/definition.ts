import { deliveryProblems, map, supplierStudy, type SupplierStudy } from "../../../calculation";
import { demandTerms, type Locale } from "../../../vocabulary";
import { adjustedWords, tierAdviceWords } from "../../../vocabulary/pane/supplyScreens";
import { mainSupplierShare } from "../../../vocabulary/terms/replenishment";
import * as supply from "../../../vocabulary/terms/supplySettings";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";

/** Who supplies what, by which share, how well, and where one supplier alone stands between the shop and an empty shelf. */
export const suppliersScreen = defineScreen({
  tables: { suppliers: "needed", deliveries: "used" },
  inputs: "used",
  fields: {
    fewestSources: supply.fewestSources,
    mainShare: mainSupplierShare,
    splitDays: supply.splitDays,
    demandDays: demandTerms.demandDays,
    scoreDays: supply.scoreDays,
    scoreWeights: supply.scoreWeights,
    tierScores: supply.tierScores,
  },
  async workOut({ tables, inputs, decision, today, locale }) {
    const deliveries = rowsOf(tables.deliveries);
    const study = supplierStudy(
      {
        lines: rowsOf(tables.suppliers),
        deliveries,
        products: inputs?.products ?? [],
        demand: inputs?.demand ?? new Map(),
      },
      decision,
      today,
    );
    return map(study, (known) => ({
      ...inRows(known, locale),
      problems: [...known.problems, ...deliveryProblems(deliveries)],
    }));
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ shares, suppliers, mix }) => ({ kind: "suppliers", rows: { shares, scores: suppliers, mix } }),
});

/** As it is shown and written: with what a cell says in words. */
const inRows = ({ shares, suppliers, mix }: SupplierStudy, locale: Locale) => ({
  shares: shares.map((share) => ({ ...share, note: adjustedWords[share.adjusted][locale] })),
  suppliers,
  mix: mix.map((each) => ({ ...each, advice: tierAdviceWords[each.tier][locale] })),
});
