// Whose fault a failure is, in a sentence.

import type { Scope } from "../reasons.ts";

export const faultOfScope: Readonly<Record<Scope, string>> = {
  recipient: "It concerns this recipient alone; others at the same server are not affected.",
  server: "It is the server's own trouble, not the person's: everybody there is affected, and everybody recovers at once.",
  message: "It is about this message; another one to the same person may pass.",
  sender: "It is on our side: the recipient has nothing to do with it and is not touched.",
  unknown: "Nothing in the reply tells whose fault it is.",
};
