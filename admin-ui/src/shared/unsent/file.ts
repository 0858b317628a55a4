import type { UnsentFile } from './contract';

/** Bytes; as much as the server takes. */
export const LARGEST = 128 * 1024;

export type Unfit = 'tooLarge' | 'unreadable';

/** Reads the file a candidate handed over, or tells why it cannot be one; whether it is good the server decides. */
export async function read(blob: Blob): Promise<UnsentFile | Unfit> {
  if (blob.size > LARGEST) return 'tooLarge';
  try {
    const document: unknown = JSON.parse(await blob.text());
    return isUnsentFile(document) ? document : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function isUnsentFile(document: unknown): document is UnsentFile {
  if (typeof document !== 'object' || document === null) return false;
  const { format, sitting } = document as Partial<UnsentFile>;
  return typeof format === 'string' && typeof sitting === 'string';
}
