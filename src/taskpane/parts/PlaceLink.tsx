import { Link } from "@fluentui/react-components";
import { problemWords } from "../../vocabulary/pane/today";
import { usePane, useSpeak } from "../PaneContext";

/** A cell or range as a planner writes it, `Sales!C17`: a press goes there. */
export function PlaceLink({
  sheet,
  cell,
  children,
}: {
  readonly sheet: string;
  readonly cell: string;
  readonly children?: string;
}) {
  const { workbook, attempt } = usePane();
  const speak = useSpeak();
  const place = `${sheet}!${cell}`;
  return (
    <Link
      as="button"
      inline
      aria-label={speak(problemWords.goTo, { place: children ?? place })}
      onClick={() => attempt(() => workbook.goTo({ sheet, cell }))}
    >
      {children ?? place}
    </Link>
  );
}
