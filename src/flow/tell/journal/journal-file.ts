// A file of lines that only grows; whoever appends a line knows afterwards that it is on the disk.

import { open, stat, type FileHandle } from "node:fs/promises";

export interface JournalFile {
  /** Resolves when the line is on the disk. A line that could not be written whole is taken out again. */
  append(line: string): Promise<void>;
  close(): Promise<void>;
}

const LINE_FEED = 0x0a;
/** Its owner alone may read it: it holds addresses. */
const MODE = 0o600;

/** Opened with the first line, and again when the file has been moved away or taken out, as log rotation does. */
export function journalFile(path: string): JournalFile {
  let handle: FileHandle | undefined;

  async function current(): Promise<FileHandle> {
    if (handle && !(await isAt(path, handle))) await letGo();
    handle ??= await openEnded(path);
    return handle;
  }

  async function letGo(): Promise<void> {
    const old = handle;
    handle = undefined;
    await old?.close();
  }

  return {
    async append(line) {
      const file = await current();
      const { size } = await file.stat();
      try {
        await file.writeFile(`${line}\n`);
        await file.datasync();
      } catch (error) {
        await file.truncate(size).catch(() => letGo());
        throw error;
      }
    },
    close: letGo,
  };
}

async function isAt(path: string, handle: FileHandle): Promise<boolean> {
  const [there, here] = await Promise.all([stat(path).catch(() => undefined), handle.stat()]);
  return there?.ino === here.ino && there.dev === here.dev;
}

/** A crash may have left half a line at the end; the next begins on one of its own. */
async function openEnded(path: string): Promise<FileHandle> {
  const handle = await open(path, "a+", MODE);
  const { size } = await handle.stat();
  const last = Buffer.alloc(1, LINE_FEED);
  if (size > 0) await handle.read(last, 0, 1, size - 1);
  if (last[0] !== LINE_FEED) await handle.writeFile("\n");
  return handle;
}
