import { gzipSync } from "node:zlib";
import type { Compilation, Compiler } from "webpack";
import { sizeProblems, sizeReport, type Budgets, type WeighedEntry } from "./sizeBudget";

/** Prints what each entry weighs, and fails the build when one is above its budget. */
export class SizeBudgetPlugin {
  constructor(private readonly budgets: Budgets) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeBudgetPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeBudgetPlugin", stage }, () => {
        const entries = weigh(compilation);
        const log = compiler.getInfrastructureLogger("sizes");
        for (const line of sizeReport(entries, this.budgets)) log.info(line);
        for (const problem of sizeProblems(entries, this.budgets)) {
          compilation.errors.push(new WebpackError(problem));
        }
      });
    });
  }
}

function weigh(compilation: Compilation): WeighedEntry[] {
  return [...compilation.entrypoints].map(([entry, { chunks }]) => ({
    entry,
    files: chunks
      .flatMap((chunk) => [...chunk.files])
      .map((name) => ({ name, gzippedBytes: gzipSync(compilation.getAsset(name)!.source.buffer()).length })),
  }));
}
