import { type CustomFunction } from "../engine/contract";
import { element } from "./elements";
import { callAtCaret, nameAtCaret } from "./formulaText";

const MOST_SHOWN = 10;

/** What the list needs to know of the text being edited. */
export interface SuggestionSite {
  readonly text: string;
  readonly caret: number;
  /** Where the editor stands in the window. */
  readonly bounds: DOMRect;
}

/** A text with a name put in: the new text and where the caret goes. */
export interface Completion {
  readonly text: string;
  readonly caret: number;
}

/** The list of functions that opens while a formula is typed, and the help on the arguments of a call. */
export class Suggestions {
  readonly root = element("div", { class: "suggestions", hidden: "" });
  private readonly list = element("ul", { role: "listbox", id: "suggested-functions" });
  private readonly help = element("div", { class: "argument-help", role: "note" });
  private names: string[] = [];
  private chosen = 0;
  private site: SuggestionSite | undefined;

  constructor(
    private readonly functions: () => { custom: readonly CustomFunction[]; ordinary: readonly string[] },
    private readonly colon: string,
    private readonly onPick: (completion: Completion) => void,
  ) {
    this.root.append(this.list, this.help);
    // The editor must keep the focus, or the click would end the edit.
    this.root.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = (event.target as HTMLElement).closest<HTMLElement>("[role=option]");
      if (!option) return;
      this.chosen = [...this.list.children].indexOf(option);
      const completion = this.complete();
      if (completion) this.onPick(completion);
    });
  }

  get isListOpen(): boolean {
    return !this.root.hidden && this.names.length > 0;
  }

  update(site: SuggestionSite): void {
    this.site = site;
    const typed = nameAtCaret(site.text, site.caret)?.name.toUpperCase();
    this.names = typed ? this.matching(typed) : [];
    this.chosen = 0;
    this.draw();
  }

  close(): void {
    this.names = [];
    this.site = undefined;
    this.root.hidden = true;
  }

  move(step: number): void {
    this.chosen = (this.chosen + step + this.names.length) % this.names.length;
    this.draw();
  }

  /** The text with the chosen name put in. */
  complete(): Completion | undefined {
    const name = this.names[this.chosen];
    const typed = this.site && nameAtCaret(this.site.text, this.site.caret);
    if (!name || !typed || !this.site) return undefined;
    const rest = this.site.text.slice(typed.end).replace(/^\(/, "");
    const text = `${this.site.text.slice(0, typed.start)}${name}(${rest}`;
    return { text, caret: typed.start + name.length + 1 };
  }

  /** The add-in's functions come first: they are what this page is there to try. */
  private matching(typed: string): string[] {
    const { custom, ordinary } = this.functions();
    const begins = (name: string): boolean => name.startsWith(typed);
    return [...custom.map((one) => one.name).filter(begins), ...ordinary.filter(begins)].slice(0, MOST_SHOWN);
  }

  private draw(): void {
    const { site } = this;
    if (!site) return this.close();
    const options = this.names.map((name, index) => this.option(name, index));
    this.list.replaceChildren(...options);
    const help = this.names.length === 0 ? this.argumentHelp(site) : [];
    this.help.replaceChildren(...help);
    this.help.hidden = help.length === 0;
    this.list.hidden = options.length === 0;
    this.root.hidden = options.length === 0 && help.length === 0;
    this.place(site.bounds);
  }

  /** Below the editor where there is room, else above it. */
  private place(bounds: DOMRect): void {
    const { style } = this.root;
    const { offsetWidth: width, offsetHeight: height } = this.root;
    const isRoomBelow = bounds.bottom + 4 + height < window.innerHeight;
    style.left = `${Math.max(4, Math.min(bounds.left, window.innerWidth - width - 8))}px`;
    style.top = `${isRoomBelow ? bounds.bottom + 4 : bounds.top - 4 - height}px`;
  }

  private option(name: string, index: number): HTMLElement {
    const isChosen = index === this.chosen;
    const custom = this.customFunction(name);
    const option = element("li", { role: "option", "aria-selected": String(isChosen) });
    option.append(element("span", { class: custom ? "name of-add-in" : "name", text: name }));
    if (isChosen && custom?.description) {
      option.append(element("span", { class: "summary", text: custom.description }));
    }
    return option;
  }

  /** `SAFETYSTOCK(max_daily_demand, **max_lead_days**, …)` and what the argument means. */
  private argumentHelp(site: SuggestionSite): Node[] {
    const call = callAtCaret(site.text, site.caret);
    const custom = call && this.customFunction(call.name);
    if (!call || !custom) return [];
    const { parameters } = custom;
    const current = parameters[Math.min(call.argument, parameters.length - 1)];
    const signature = element("div", { class: "signature" }, [`${custom.name}(`]);
    parameters.forEach((parameter, index) => {
      if (index > 0) signature.append(", ");
      const text = parameter.optional ? `[${parameter.name}]` : parameter.name;
      signature.append(parameter === current ? element("b", { text }) : text);
    });
    signature.append(")");
    const description = current?.description
      ? `${current.name}${this.colon}${current.description}`
      : custom.description;
    return description ? [signature, element("div", { class: "summary", text: description })] : [signature];
  }

  private customFunction(name: string): CustomFunction | undefined {
    const wanted = name.toUpperCase();
    return this.functions().custom.find((one) => one.name.toUpperCase() === wanted);
  }
}
