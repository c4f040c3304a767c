import { element } from "./elements";
import { type PageWords } from "./words";

const NARROWEST_PIXELS = 320;
const WIDEST_PIXELS = 450;
const USUAL_PIXELS = 350;
const KEY_STEP_PIXELS = 10;

/** The task pane beside the grid. Closing hides it: what runs in it goes on, as in Excel's shared runtime. */
export interface PaneFrame {
  readonly root: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly isOpen: () => boolean;
  readonly setOpen: (isOpen: boolean) => void;
}

export function createPaneFrame(words: PageWords, onClose: () => void): PaneFrame {
  const frame = element("iframe", { title: "Stockplan" });
  const close = element("button", {
    type: "button",
    class: "icon-button",
    "aria-label": words.closePane,
    text: "✕",
  });
  close.addEventListener("click", onClose);
  const header = element("div", { class: "pane-header" }, [element("span", { text: "Stockplan" }), close]);
  const edge = element("div", {
    class: "pane-edge",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": words.paneEdge,
    "aria-valuemin": String(NARROWEST_PIXELS),
    "aria-valuemax": String(WIDEST_PIXELS),
  });
  const root = element("aside", { class: "pane" }, [edge, header, frame]);
  let width = USUAL_PIXELS;

  const setWidth = (pixels: number): void => {
    width = Math.min(WIDEST_PIXELS, Math.max(NARROWEST_PIXELS, Math.round(pixels)));
    root.style.width = `${width}px`;
    edge.setAttribute("aria-valuenow", String(width));
  };
  setWidth(USUAL_PIXELS);
  edge.addEventListener("keydown", (event) => {
    if (event.key === "ArrowLeft") setWidth(width + KEY_STEP_PIXELS);
    if (event.key === "ArrowRight") setWidth(width - KEY_STEP_PIXELS);
  });
  // A captured pointer keeps coming here while it passes over the frame.
  edge.addEventListener("pointerdown", (event) => edge.setPointerCapture(event.pointerId));
  edge.addEventListener("pointermove", (event) => {
    if (edge.hasPointerCapture(event.pointerId)) setWidth(root.getBoundingClientRect().right - event.clientX);
  });

  return {
    root,
    frame,
    isOpen: () => !root.hidden,
    setOpen: (isOpen) => void (root.hidden = !isOpen),
  };
}
