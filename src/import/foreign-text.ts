/** Where does a file hold bytes beyond ASCII? Only they tell one old encoding from another. */
import { isAscii } from 'node:buffer';
import { byteChunks, type InputFile } from './read-bytes.js';

export interface ForeignText {
  /** Whole lines that hold such bytes, in the order of the file, at most some 64 KB. */
  readonly sample: Buffer;
  /** The first of these lines, and its number in the file from 1. */
  readonly firstLine: Buffer;
  readonly line: number;
}

const sampleBytes = 64 * 1024;
const longestLine = 16 * 1024;
const lineEnd = Buffer.from('\n');

interface Collected {
  readonly lines: Buffer[];
  bytes: number;
  line: number;
  firstLine: number;
}

function take(lines: readonly string[], collected: Collected): void {
  for (const line of lines) {
    // Cut short, a line may end in half a character.
    const piece = line.length > longestLine ? line.slice(0, longestLine).replace(/[\x80-\xff]+$/, '') : line;
    const bytes = Buffer.from(piece, 'latin1');
    if (!isAscii(bytes)) {
      if (collected.lines.length === 0) collected.firstLine = collected.line;
      collected.lines.push(bytes);
      collected.bytes += bytes.length;
    }
    collected.line += 1;
  }
}

/** Goes through the file until enough of such lines were seen. Bytes are kept one to a character: no encoding is known yet. */
export async function foreignText(input: InputFile): Promise<ForeignText> {
  const collected: Collected = { lines: [], bytes: 0, line: 1, firstLine: 1 };
  let open = '';
  for await (const chunk of byteChunks(input)) {
    const text = open + chunk.toString('latin1');
    // A CR at the end may be the first half of a line end.
    const lines = text.replace(/\r$/, '').split(/\r\n|\n|\r/);
    open = (lines.pop() ?? '') + (text.endsWith('\r') ? '\r' : '');
    take(lines, collected);
    if (collected.bytes >= sampleBytes) {
      open = '';
      break;
    }
  }
  take([open.replace(/\r$/, '')], collected);
  const [firstLine = Buffer.alloc(0)] = collected.lines;
  const sample = Buffer.concat(collected.lines.flatMap((bytes) => [bytes, lineEnd]));
  return { sample, firstLine, line: collected.firstLine };
}
