/** Put in by the build; undefined where the sources run without one, as in tests. */
declare const BUILD_VERSION: string | undefined;

/** Which build is running? Shown in the pane, since Excel may keep an older one for a day. */
export const buildVersion: string = typeof BUILD_VERSION === "undefined" ? "unbuilt" : BUILD_VERSION;
