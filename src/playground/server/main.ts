import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { startServer } from "./server";

const USUAL_PORT = 3000;

/** `tsx src/playground/server/main.ts [--workbooks folder]`, with PORT in the environment. */
async function main(): Promise<void> {
  const values = readArguments();
  if (!values)
    return fail("Start it with: npm start -- --workbooks <folder with workbooks, if you have one>");
  const port = Number(process.env.PORT ?? USUAL_PORT);
  if (!existsSync("build/playground/index.html")) {
    return fail("The playground has not been built. Run `npm start`, which builds it first.");
  }
  if (values.workbooks !== undefined && !existsSync(values.workbooks)) {
    return fail(`There is no folder ${values.workbooks}.`);
  }
  try {
    const { url } = await startServer({ port, workbooks: values.workbooks });
    console.log(`The playground is at ${url}`);
    if (values.workbooks !== undefined) {
      console.log(`Open a workbook of ${values.workbooks} with ${url}/?workbook=<file name>`);
    }
    console.log("Stop it with Ctrl+C.");
  } catch (error) {
    fail(startFailure(error, port));
  }
}

function readArguments(): { workbooks?: string } | undefined {
  try {
    return parseArgs({ options: { workbooks: { type: "string" } } }).values;
  } catch {
    return undefined;
  }
}

function startFailure(error: unknown, port: number): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "EADDRINUSE") {
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES" || code === "ERR_SOCKET_BAD_PORT") {
    return `Port ${process.env.PORT ?? port} cannot be used. Choose one from 1024 to 65535: PORT=${USUAL_PORT} npm start`;
  }
  return `The playground could not be started: ${error instanceof Error ? error.message : String(error)}`;
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

void main();
