import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { importWords } from "../../vocabulary/pane/import";
import { useSpeak } from "../PaneContext";

/** A button that lets the planner choose a file of this computer. */
export function FilePicker({
  label,
  isDisabled = false,
  choose,
}: {
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly choose: (file: File) => void;
}) {
  const speak = useSpeak();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" disabled={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,text/csv,text/plain"
        aria-label={speak(importWords.fileInput)}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file, exported anew, can be chosen again.
          target.value = "";
          if (file) choose(file);
        }}
      />
    </>
  );
}
