import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import { say, settingsCatalogue, typedFromValue } from "../../vocabulary";
import { ownSettingWords } from "../../vocabulary/pane/setUp";
import type { WorkbookSettings } from "../../workbook/contract";
import { PlaceLink } from "../parts/PlaceLink";
import { Section } from "../parts/Section";
import { usePane, useSpeak } from "../PaneContext";
import { SetUpWorkbook } from "../setup/SetUpWorkbook";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "6px",
  },
  pair: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", columnGap: "8px" },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

const settingNamed = (key: string) => settingsCatalogue.find((setting) => setting.key === key);

/** The planner's own values, each with its cell; where the Settings table stands, or how to get one. */
export function OwnSettings() {
  const styles = useStyles();
  const speak = useSpeak();
  const { workbook, locale, attempt } = usePane();
  const [settings, setSettings] = useState<WorkbookSettings>();
  const read = useCallback(
    () => attempt(async () => setSettings(await workbook.readSettings())),
    [attempt, workbook],
  );
  useEffect(read, [read]);
  const nameOf = (key: string): string => settingNamed(key)?.term.label[locale] ?? key;
  return (
    <Section
      title={speak(ownSettingWords.title)}
      aside={
        <Button size="small" onClick={read}>
          {speak(ownSettingWords.readAgain)}
        </Button>
      }
    >
      {settings?.table && (
        <div>
          {speak(ownSettingWords.where)}{" "}
          <PlaceLink sheet={settings.table.sheet} cell={settings.table.address} />
        </div>
      )}
      {settings && (!settings.table || settings.own.length === 0) && (
        <div>{speak(settings.table ? ownSettingWords.none : ownSettingWords.noTable)}</div>
      )}
      <ul className={styles.list}>
        {settings?.own.map(({ key, value, at }) => (
          <li key={key} className={styles.pair}>
            <span>{nameOf(key)}</span>
            <span>
              {typedFromValue(settingNamed(key)!.term, value)} <PlaceLink {...at} />
            </span>
          </li>
        ))}
        {settings?.problems.map((problem, index) => (
          <li key={index}>
            <span className={styles.wrong}>{say(problem, locale, nameOf)}</span>{" "}
            {problem.at?.sheet && problem.at.cell && (
              <PlaceLink sheet={problem.at.sheet} cell={problem.at.cell} />
            )}
          </li>
        ))}
      </ul>
      <SetUpWorkbook afterwards={read} />
    </Section>
  );
}
