// Runs one interop case with @grpc/grpc-js, or with fetch for gRPC-Web, and prints one line: the case, then OK or what went wrong.

import { parseArgs } from 'node:util';
import { cases } from './cases.js';
import { Client } from './client.js';
import { extras } from './extras.js';
import { web } from './web.js';

const { values } = parseArgs({
  options: {
    target: { type: 'string' },
    web: { type: 'string' },
    case: { type: 'string' },
    protos: { type: 'string', multiple: true },
  },
});

const run = { ...cases, ...extras, ...web }[values.case];
if (run === undefined) {
  console.log(`${values.case}: FAILED: this client has no such case`);
  process.exit(2);
}

const client = new Client(values.target, values.web, values.protos);
try {
  await run(client);
  console.log(`${values.case}: OK`);
} catch (error) {
  console.log(`${values.case}: FAILED: ${String(error.stack ?? error).replaceAll('\n', ' ')}`);
  process.exitCode = 1;
} finally {
  client.close();
}
