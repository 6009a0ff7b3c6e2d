// The way into the configuration.

export type { BuiltIn, Config, MailDoor } from "./config.ts";
export type { ExplainedSetting } from "./explain.ts";
export type { Sources } from "./gather.ts";
export { readConfig } from "./read-config.ts";
export { writeSample } from "./sample.ts";
export { writeSettingsPage } from "./settings-page.ts";
export { surroundings } from "./surroundings.ts";
