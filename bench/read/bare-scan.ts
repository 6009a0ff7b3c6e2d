// The floor of the race: decodes a mail and cuts it into lines, and no more.

import { serveReader } from "./serve-reader.ts";

let letters = 0;

await serveReader((mail) => {
  const text = mail.toString("utf8");
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf("\n", at);
    const to = end < 0 ? text.length : end;
    letters += text.slice(at, to).length;
    at = to + 1;
  }
});
