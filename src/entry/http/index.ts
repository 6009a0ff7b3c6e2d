// The way into the HTTP entry.

export { openHttp } from "./open-http.ts";
export type { HttpOptions, OpenHttp } from "./open-http.ts";
