// The story of an application that sends by itself and tells of each refusal in the same words.

import { deepEqual, equal } from "node:assert/strict";
import { DAY, story } from "./story.ts";

const REFUSED = { source: "smtp", headers: {}, body: Buffer.from('{"finalRecipient":"ada@full.example","reply":"452 4.3.1 Mail system full","phase":"mail"}') };

story("an application that tells of every try in the same words is advised by the schedule, to its end", async ({ open, clock }) => {
  const { engine, settle } = await open();
  const standing = async (): Promise<readonly unknown[]> => {
    const [answer] = await engine.views.check({ recipients: ["ada@full.example"] });
    return [answer?.verdict, ((answer?.until ?? Number.NaN) - clock.now()) / DAY, (await engine.views.recipient("ada@full.example"))?.retries];
  };
  const expected = [["wait", 1, 0], ["wait", 2, 1], ["wait", 3, 2], ["wait", 7, 3], ["paused", 30, 4]] as const;
  for (const [index, after] of expected.entries()) {
    equal((await engine.takeIn(REFUSED)).isNew, true);
    equal((await engine.takeIn(REFUSED)).isNew, false, "the same request once more");
    await settle();
    deepEqual(await standing(), after, `after ${index} retries`);
    clock.forward((expected[index]?.[1] ?? 0) * DAY);
  }
});
