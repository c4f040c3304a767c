import { createRoot } from "react-dom/client";
import { buildVersion } from "./buildVersion";

/** The pane before its places are there: which add-in this is, and which build of it. */
function Pane() {
  return (
    <main>
      <h1>Stockplan</h1>
      <p>{buildVersion}</p>
    </main>
  );
}

createRoot(document.getElementById("root")!).render(<Pane />);
