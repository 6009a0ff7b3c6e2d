// baunsu in the race: it guesses from the header whether a mail is a bounce, and reads no recipient.

import { createRequire } from "node:module";
import { serveReader } from "../read/serve-reader.ts";

type Baunsu = new () => { detectSync(mail: Buffer): unknown };

const Detector = createRequire(import.meta.url)("baunsu") as Baunsu; // it has no types

await serveReader((mail) => void new Detector().detectSync(mail));
