import { Link } from "@fluentui/react-components";
import type { Problem } from "../../../calculation";
import { serialFromIsoDate } from "../../../vocabulary";
import { problemWords } from "../../../vocabulary/pane/today";
import type { FoundTable } from "../../../workbook/contract";
import { PlaceLink } from "../../parts/PlaceLink";
import { usePane, useSpeak } from "../../PaneContext";

/** A jump to the cell a finding is about; of a product's sales, which are read by day, to the sale it names or its first. */
export function FindingPlace({
  problem: { at, field, params },
  sales,
}: {
  readonly problem: Problem;
  readonly sales?: FoundTable;
}) {
  if (at?.sheet !== undefined && at.cell !== undefined) return <PlaceLink sheet={at.sheet} cell={at.cell} />;
  if (sales === undefined) return null;
  const { sheet, address } = sales;
  if (field === "units" && params?.sku !== undefined) {
    const date = typeof params.date === "string" ? serialFromIsoDate(params.date) : undefined;
    const sale = { sku: String(params.sku), ...(date === undefined ? {} : { date }) };
    return <SaleLink sales={sales} sale={sale} />;
  }
  return field === "sales" ? (
    <PlaceLink sheet={sheet} cell={address}>
      {sheet}
    </PlaceLink>
  ) : null;
}

function SaleLink({
  sales,
  sale,
}: {
  readonly sales: FoundTable;
  readonly sale: { readonly sku: string; readonly date?: number };
}) {
  const { workbook, attempt } = usePane();
  const speak = useSpeak();
  const goThere = async () => {
    const place = await workbook.findSale(sales, sale);
    await workbook.goTo(place ?? { sheet: sales.sheet, cell: sales.address });
  };
  return (
    <Link
      as="button"
      inline
      aria-label={speak(problemWords.goTo, { place: `${sales.sheet}, ${sale.sku}` })}
      onClick={() => attempt(goThere)}
    >
      {sales.sheet}
    </Link>
  );
}
