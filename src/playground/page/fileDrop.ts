import { element } from "./elements";

/** Lets a file be dropped anywhere on the page. Answers the sign that is shown while one is held over it. */
export function listenToFileDrop(sign: string, open: (file: File) => void): HTMLElement {
  const overlay = element("div", { class: "drop-sign", hidden: "" }, [element("span", { text: sign })]);
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    overlay.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    // Leaving for no other element is leaving the window.
    if (event.relatedTarget === null) overlay.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    overlay.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
  return overlay;
}
