/** Begins an import and kills itself before it is committed; started by save-records.test.ts. */
import { writeSync } from 'node:fs';
import { openDatabase } from '../../../src/storage/open-database.js';
import { createRecordSink } from '../../../src/storage/save-records.js';
import { header, response } from './plain-samples.js';

const file = createRecordSink(openDatabase(process.argv[2] ?? '')).openFile({ name: 'k.csv', sha256: 'k' });
file.openSurvey(header());
for (let index = 0; index < 20_000; index += 1) file.saveResponse('Q3', response(`K${String(index)}`));
writeSync(1, 'saved 20000\n');
process.kill(process.pid, 'SIGKILL');
