import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStepStyles } from "./styles";

export interface LineShown {
  readonly key: string;
  readonly name: ReactNode;
  readonly figure: ReactNode;
  readonly isStrong?: boolean;
}

/** Names with a figure each, one a line. */
export function Lines({ lines }: { readonly lines: readonly LineShown[] }) {
  const styles = useStepStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, name, figure, isStrong }) => (
        <li key={key} className={mergeClasses(styles.line, isStrong && styles.strong)}>
          <span className={styles.name}>{name}</span>
          <span className={styles.figure}>{figure}</span>
        </li>
      ))}
    </ul>
  );
}
