import {
  type SupplierChecks,
  type CheckGroup,
  deliveryProblems,
  map,
  supplierChecklist,
  supplierStudy,
  type SupplierStudy,
} from "../../../calculation";
import { demandTerms, type Locale } from "../../../vocabulary";
import { adjustedWords, tierAdviceWords } from "../../../vocabulary/pane/supplyScreens";
import { listed } from "../../../vocabulary/punctuation";
import { mainSupplierShare } from "../../../vocabulary/terms/replenishment";
import * as supply from "../../../vocabulary/terms/supplySettings";
import { defineScreen } from "../../screens/definition";
import { rowsOf } from "../../screens/placedRows";

/** Who supplies what, by which share, how well, and where one supplier alone stands between the shop and an empty shelf. */
export const suppliersScreen = defineScreen({
  tables: { suppliers: "needed", deliveries: "used", supplierChecks: "used" },
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
    const lines = rowsOf(tables.suppliers);
    const checks = supplierChecklist(
      tables.supplierChecks.rows.map(({ values }) => values),
      lines.map(({ supplier }) => supplier),
    );
    const study = supplierStudy(
      {
        lines,
        deliveries,
        products: inputs?.products ?? [],
        demand: inputs?.demand ?? new Map(),
      },
      decision,
      today,
    );
    return map(study, (known) => ({
      ...inRows(known, locale),
      checks: checks.map((each) => checkRow(each, locale)),
      problems: [...known.problems, ...deliveryProblems(deliveries)],
    }));
  },
  problemsOf: ({ problems }) => problems,
  writing: ({ shares, suppliers, mix, checks }) => ({
    kind: "suppliers",
    rows: { shares, scores: suppliers, mix, checks },
  }),
});

/** As it is shown and written: with what a cell says in words. */
const inRows = ({ shares, suppliers, mix }: SupplierStudy, locale: Locale) => ({
  shares: shares.map((share) => ({ ...share, note: adjustedWords[share.adjusted][locale] })),
  suppliers,
  mix: mix.map((each) => ({ ...each, advice: tierAdviceWords[each.tier][locale] })),
});

/** What a supplier fulfils, `2/3` of each group. */
function checkRow({ supplier, state, groups, failed, open }: SupplierChecks, locale: Locale) {
  const met = (group: CheckGroup) => `${groups[group].met}/${groups[group].all}`;
  return {
    supplier,
    state,
    stability: met("STABILITY"),
    flexibility: met("FLEXIBILITY"),
    compliance: met("COMPLIANCE"),
    failed: listed(failed, locale),
    open: listed(open, locale),
  };
}
