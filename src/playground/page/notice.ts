import { element } from "./elements";
import { type PageWords } from "./words";

/** A message across the page that stays until it is closed or replaced. */
export interface Notice {
  readonly root: HTMLElement;
  readonly show: (kind: "problem" | "note", sentence: string, details?: readonly string[]) => void;
  readonly hide: () => void;
}

export function createNotice(words: PageWords): Notice {
  const body = element("div", { class: "notice-body" });
  const close = element("button", {
    type: "button",
    class: "icon-button",
    "aria-label": words.closeNotice,
    text: "✕",
  });
  const root = element("div", { class: "notice", role: "alert", hidden: "" }, [body, close]);
  const hide = (): void => void (root.hidden = true);
  close.addEventListener("click", hide);
  return {
    root,
    hide,
    show(kind, sentence, details = []) {
      root.className = `notice ${kind}`;
      body.replaceChildren(element("p", { text: sentence }));
      if (details.length > 0) {
        body.append(
          element(
            "ul",
            {},
            details.map((detail) => element("li", { text: detail })),
          ),
        );
      }
      root.hidden = false;
    },
  };
}
