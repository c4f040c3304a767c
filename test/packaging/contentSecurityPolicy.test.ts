import { contentSecurityPolicy } from "../../src/packaging/contentSecurityPolicy";

const china = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";

function sourcesOf(directive: string, officeJs: string): string[] {
  const directives = contentSecurityPolicy(officeJs).split("; ");
  return directives
    .find((each) => each.startsWith(`${directive} `))!
    .split(" ")
    .slice(1);
}

it("lets the pane reach no host but its own: nothing leaves the workbook", () => {
  for (const directive of ["connect-src", "default-src", "worker-src"]) {
    expect(sourcesOf(directive, china)).toEqual(["'self'"]);
  }
  expect(sourcesOf("form-action", china)).toEqual(["'none'"]);
});

it("runs scripts of its own and from the host office.js comes from, written in no page and made by no script", () => {
  expect(sourcesOf("script-src", china)).toEqual([
    "'self'",
    "https://appsforoffice.cdn.partner.office365.cn",
    "https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js",
  ]);
});

it("says nothing about who may frame the pane, since Excel on the web does", () => {
  expect(contentSecurityPolicy(china)).not.toContain("frame-ancestors");
});

it("fits in an attribute", () => {
  expect(contentSecurityPolicy(china)).not.toMatch(/["<>&]/);
});
