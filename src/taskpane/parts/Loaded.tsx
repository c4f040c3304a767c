import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ComponentType } from "react";
import { commonWords } from "../../vocabulary/pane/common";
import { useSpeak } from "../PaneContext";
import { ErrorBoundary } from "./ErrorBoundary";
import { Notice } from "./Notice";

/** A part of the pane, fetched when it is first shown; a fault in it, or in fetching it, stays inside and can be tried again. */
export function Loaded({ load }: { readonly load: () => Promise<{ readonly default: ComponentType }> }) {
  const speak = useSpeak();
  const [Content, setContent] = useState(() => lazy(load));
  return (
    <ErrorBoundary
      // A lazy component remembers a failed fetch, so each attempt is a component of its own.
      onRetry={() => setContent(lazy(load))}
      fallback={(retry) => (
        <Notice
          intent="error"
          title={speak(commonWords.broken)}
          actions={
            <Button size="small" onClick={retry}>
              {speak(commonWords.tryAgain)}
            </Button>
          }
        />
      )}
    >
      <Suspense fallback={<Spinner size="small" label={speak(commonWords.loading)} />}>
        <Content />
      </Suspense>
    </ErrorBoundary>
  );
}
