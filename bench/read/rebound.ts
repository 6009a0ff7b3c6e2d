// Rebound in the race: every mail is read, and every recipient's failure classified.

import { readMail } from "../../src/flow/accept/index.ts";
import { classify, factsOf } from "../../src/flow/classify/index.ts";
import { serveReader } from "./serve-reader.ts";

await serveReader((mail) => {
  for (const report of readMail(mail).reports) classify(factsOf(report));
});
