import { promoFindingKeys, type PromoFindingGroup } from "../../../../calculation";
import { promoFindingTitles } from "../../../../vocabulary/pane/promoFindings";
import { Disclosure } from "../../../parts/Disclosure";
import { Section } from "../../../parts/Section";
import { useSpeak } from "../../../PaneContext";
import type { PromoStepProps } from "../steps";
import { Lines } from "../steps/Lines";
import { findingsShown } from "./findingsShown";

type Props = Pick<PromoStepProps, "answer" | "given">;

const folded = (Object.keys(promoFindingKeys) as PromoFindingGroup[]).filter(
  (group) => group !== "headlines",
);

/**
 * What the plan answers to the questions asked of every promotion: how long something is out of stock and what lies too long
 * at once, the parts, problems, risks and ways to fail behind a press.
 */
export function Findings(props: Props) {
  const speak = useSpeak();
  return (
    <Section title={speak(promoFindingTitles.headlines)}>
      <Group group="headlines" {...props} />
      {folded.map((group) => (
        <Disclosure key={group} flush title={speak(promoFindingTitles[group])}>
          <Group group={group} {...props} />
        </Disclosure>
      ))}
    </Section>
  );
}

function Group({ group, answer, given }: Props & { readonly group: PromoFindingGroup }) {
  const lines = findingsShown(group, answer, given).map(({ key, item, value }) => ({
    key,
    name: item,
    figure: value,
    isStrong: group === "headlines",
  }));
  return <Lines lines={lines} />;
}
