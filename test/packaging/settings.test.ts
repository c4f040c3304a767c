import { addInAddress, officeJsAddress } from "../../src/packaging/settings";

describe("where the add-in is hosted", () => {
  it("is a placeholder until the build is told", () => {
    expect(addInAddress(undefined)).toBe("https://stockplan.example");
    expect(addInAddress("")).toBe("https://stockplan.example");
  });

  it("may be an origin or a folder of one, with or without a slash", () => {
    expect(addInAddress("https://addins.shop.test")).toBe("https://addins.shop.test");
    expect(addInAddress("https://addins.shop.test/")).toBe("https://addins.shop.test");
    expect(addInAddress("https://shop.test/tools/stockplan/")).toBe("https://shop.test/tools/stockplan");
  });

  it.each(["http://addins.shop.test", "addins.shop.test", "https://shop.test/?a=1", "https://shop.test/#a"])(
    "is not %s",
    (address) => expect(() => addInAddress(address)).toThrow("ADDIN_ORIGIN"),
  );
});

describe("where office.js comes from", () => {
  it("is Microsoft's worldwide host unless told", () => {
    expect(officeJsAddress(undefined)).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  });

  it("may be the host for China", () => {
    const china = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
    expect(officeJsAddress(china)).toBe(china);
  });

  it.each(["https://shop.test/lib/office.min.js", "http://shop.test/office.js", "/office.js"])(
    "is not %s",
    (address) => expect(() => officeJsAddress(address)).toThrow("OFFICE_JS_URL"),
  );
});
