// What a code's page says of itself, where that is more than the guide of its reason has.

import type { WrittenGuide } from "../../reasons/guides/reason-guide.ts";

/** What is left out is as in the reason's guide. */
export type CodeGuide = Partial<WrittenGuide>;

/** By the code without its class, or by the reply code. */
export type CodeGuides = Readonly<Record<string, CodeGuide>>;
