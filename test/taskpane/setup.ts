/** What the pane's browser has and jsdom has not. */
class NoLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoLayout as unknown as typeof ResizeObserver;
// React's test helper waits for updates to settle where this is set.
(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
