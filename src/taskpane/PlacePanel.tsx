import { Button, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import { commonWords } from "../vocabulary/pane/common";
import { useSpeak } from "./PaneContext";
import { ErrorBoundary } from "./parts/ErrorBoundary";
import { Notice } from "./parts/Notice";
import type { Place } from "./places";

/** A place, fetched when it is first shown; a fault in it, or in fetching it, stays inside and can be tried again. */
export function PlacePanel({ place }: { readonly place: Place }) {
  const speak = useSpeak();
  const [Content, setContent] = useState(() => lazy(place.load));
  return (
    <ErrorBoundary
      // A lazy component remembers a failed fetch, so each attempt is a component of its own.
      onRetry={() => setContent(lazy(place.load))}
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
