import type { SupportLoad } from "../../../../calculation";
import { promoPreparationWords as words } from "../../../../vocabulary/pane/promoPreparation";
import { figure } from "../../../forms/figures";
import { Section } from "../../../parts/Section";
import { usePane, useSpeak } from "../../../PaneContext";
import { Lines } from "../steps/Lines";

/** How many people customer service needs, and from what. */
export function Support({ support }: { readonly support: SupportLoad | undefined }) {
  const speak = useSpeak();
  const { locale } = usePane();
  if (support === undefined) {
    return <Section title={speak(words.support)}>{speak(words.supportUnknown)}</Section>;
  }
  const { orders, cases, casesPerDay, people } = support;
  return (
    <Section title={speak(words.support)}>
      <Lines
        lines={[
          { key: "orders", name: speak(words.orders), figure: figure(orders, locale, 0) },
          { key: "cases", name: speak(words.cases), figure: figure(cases, locale, 0) },
          { key: "casesPerDay", name: speak(words.casesPerDay), figure: figure(casesPerDay, locale, 1) },
          { key: "people", name: speak(words.people), figure: figure(people, locale), isStrong: true },
        ]}
      />
    </Section>
  );
}
