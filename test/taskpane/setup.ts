/** What the pane's browser has and jsdom has not. */
class NoLayout {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

globalThis.ResizeObserver ??= NoLayout as unknown as typeof ResizeObserver;

// Fluent's keyboard navigation skips what has no place on the page, and nothing has one without a layout.
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => ({ width: 320, height: 800 }) as DOMRect;
