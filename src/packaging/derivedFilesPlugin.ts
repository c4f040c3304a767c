import type { Compiler } from "webpack";

/** Writes text files that are derived from the sources beside the bundles: file name → content. */
export class DerivedFilesPlugin {
  constructor(private readonly files: () => Record<string, string>) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("DerivedFilesPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "DerivedFilesPlugin", stage }, () => {
        for (const [name, content] of Object.entries(this.files())) {
          compilation.emitAsset(name, new sources.RawSource(content));
        }
      });
    });
  }
}
