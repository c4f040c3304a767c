import { readManifest } from "../../../src/playground/server/manifest";

const MANIFEST = `<OfficeApp>
  <DisplayName DefaultValue="Plan &amp; ship"/>
  <DefaultSettings><SourceLocation DefaultValue="https://example.com/old.html"/></DefaultSettings>
  <!-- <Action xsi:type="ShowTaskpane"><SourceLocation resid="Commented.Out"/></Action> -->
  <Metadata><SourceLocation resid="Functions"/></Metadata>
  <Action xsi:type="ShowTaskpane">
    <SourceLocation resid="Pane"/>
  </Action>
  <bt:Urls>
    <bt:Url id="Pane" DefaultValue="https://example.com/plan/taskpane.html"/>
    <bt:Url id="Functions" DefaultValue="https://example.com/plan/functions.json">
      <bt:Override Locale="zh-CN" Value="https://example.com/plan/functions.zh-CN.json"/>
    </bt:Url>
  </bt:Urls>
</OfficeApp>`;

test("pane and functions come from the version overrides, each language with its own metadata", () => {
  expect(readManifest(MANIFEST)).toEqual({
    displayName: "Plan & ship",
    paneUrl: "https://example.com/plan/taskpane.html",
    functionsUrls: {
      default: "https://example.com/plan/functions.json",
      "zh-CN": "https://example.com/plan/functions.zh-CN.json",
    },
  });
});

test("a manifest without version overrides has the pane of its default settings", () => {
  const base = MANIFEST.replace(/<Action[\s\S]*<\/bt:Urls>/, "");
  expect(readManifest(base)).toMatchObject({ paneUrl: "https://example.com/old.html", functionsUrls: {} });
});

test("a manifest without any pane is refused", () => {
  expect(() => readManifest("<OfficeApp/>")).toThrow("names no task pane");
});
