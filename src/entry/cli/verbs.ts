// All verbs, in the order of the help.

import type { Verb } from "./verb.ts";
import { attempts } from "./verbs/attempts.ts";
import { check } from "./verbs/check.ts";
import { codes } from "./verbs/codes.ts";
import { config } from "./verbs/config.ts";
import { doctor } from "./verbs/doctor.ts";
import { explain } from "./verbs/explain.ts";
import { ingest } from "./verbs/ingest.ts";
import { keys } from "./verbs/keys.ts";
import { notices } from "./verbs/notices.ts";
import { pause } from "./verbs/pause.ts";
import { read } from "./verbs/read.ts";
import { recipients } from "./verbs/recipients.ts";
import { resume } from "./verbs/resume.ts";
import { rules } from "./verbs/rules.ts";
import { segments } from "./verbs/segments.ts";
import { serve } from "./verbs/serve.ts";
import { servers } from "./verbs/servers.ts";
import { suppress } from "./verbs/suppress.ts";

export const verbs: readonly Verb[] = [
  serve,
  explain,
  codes,
  rules,
  read,
  ingest,
  check,
  attempts,
  recipients,
  servers,
  segments,
  pause,
  resume,
  suppress,
  notices,
  keys,
  config,
  doctor,
];
