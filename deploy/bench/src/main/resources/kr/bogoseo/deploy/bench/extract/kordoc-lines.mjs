// Reads file names, one a line; answers each with one line of JSON. Stops when its input ends.
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const require = createRequire(pathToFileURL(join(process.argv[2], 'package.json')));
const { parse } = require('kordoc');

for await (const file of createInterface({ input: process.stdin })) {
  const start = performance.now();
  let answer;
  try {
    const result = await parse(file);
    answer = result.success
      ? { ok: true, text: result.markdown }
      : { ok: false, code: String(result.code ?? result.error) };
  } catch (error) {
    answer = { ok: false, code: String(error?.code ?? error?.name ?? error) };
  }
  answer.millis = performance.now() - start;
  process.stdout.write('\u0001' + JSON.stringify(answer) + '\n');
}
