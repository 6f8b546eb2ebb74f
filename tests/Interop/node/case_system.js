// A court's case-management system in small: it hands a case over to the panel, has the draft compared and records the judge's reason.
//
//   node case_system.js --server 127.0.0.1:5080 --panel http://127.0.0.1:5081 --protos PROJECT/protos --protos PROJECT/src/Grpc.Kestrel/Protos
//
// Needs @grpc/grpc-js and @grpc/proto-loader (npm ci in this folder). Prints one JSON object.

import { readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import grpc from '@grpc/grpc-js';
import protoLoader from '@grpc/proto-loader';

const JUDGE = 'judge-7';
const CASE_NUMBER = '1-903-26';
const { DEADLINE_EXCEEDED, UNAVAILABLE } = grpc.status;

function load(folders) {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.proto')));
  return protoLoader.loadSync(files, { keepCase: true, longs: String, enums: String, defaults: true, oneofs: true, includeDirs: folders });
}

// One call with a deadline. Whatever may have failed on the way is asked again: under the same idempotency key nothing happens twice.
// waitForReady lets the channel seek a lost connection again until the deadline; without it the call fails at once.
async function call(stub, method, request, { seconds = 10, attempts = 6 } = {}) {
  const metadata = new grpc.Metadata({ waitForReady: true });
  metadata.set('analogs-actor', JUDGE);
  for (let attempt = 1; ; attempt++) {
    try {
      return await new Promise((resolve, reject) => {
        const options = { deadline: Date.now() + seconds * 1000 };
        stub[method](request, metadata, options, (error, response) => (error ? reject(error) : resolve(response)));
      });
    } catch (error) {
      if (![UNAVAILABLE, DEADLINE_EXCEEDED].includes(error.code) || attempt === attempts) throw error;
      await new Promise((resume) => setTimeout(resume, (0.5 + Math.random() / 2) * Math.min(200 * 2 ** attempt, 3000)));
    }
  }
}

// What a refusal says: for the program the reason and the fields, for the person a sentence in the language asked for.
function explain(error, definition) {
  const said = { code: grpc.status[error.code], fields: {}, missing: [] };
  const [details] = error.metadata.get('grpc-status-details-bin');
  if (!details) return said;
  for (const { type_url: url, value } of decode(definition, 'google.rpc.Status', details).details) {
    const type = url.slice(url.lastIndexOf('/') + 1);
    const detail = decode(definition, type, value);
    if (type === 'google.rpc.ErrorInfo') said.reason = detail.reason;
    if (type === 'google.rpc.BadRequest') for (const { field, description } of detail.field_violations) said.fields[field] = description;
    if (type === 'google.rpc.PreconditionFailure') said.missing = detail.violations.map((violation) => violation.type);
    if (type === 'google.rpc.LocalizedMessage') said.message = detail.message;
  }
  return said;
}

function decode(definition, type, bytes) {
  return definition[type].deserialize(bytes);
}

async function run(server, panel, folders) {
  const definition = load(folders);
  const { DraftService } = grpc.loadPackageDefinition(definition).judicial.analogs.v1;
  const drafts = new DraftService(server, grpc.credentials.createInsecure());
  const context = { language: 'LANGUAGE_KAZAKH', purpose: `case ${CASE_NUMBER}` };

  // What the system knows of the case. What it does not know it leaves out; the judge fills that in.
  const description = {
    text: 'Подсудимый через окно проник в дом и похитил телевизор и инструменты, был задержан соседями.',
    count: { found: { article: '188', part: '3', points: ['3'] }, factors: ['53(1)(6)'] },
    procedure: 'PROCEDURE_GENERAL',
    case_number: CASE_NUMBER,
  };
  const punishment = { form: 'PUNISHMENT_FORM_IMPRISONMENT', amount: 84, unit: 'PUNISHMENT_UNIT_MONTHS' };

  // 1. Hand the case over. The key follows from the case and its version: asked again, also after a restart, it gives the same link.
  const prepared = await call(drafts, 'PrepareCase', {
    context,
    idempotency_key: `${CASE_NUMBER} prepare 1`,
    case: description,
    punishment,
    return_to: `https://cases.example/${CASE_NUMBER}`,
  });

  // 2. The draft compared without the panel.
  const request = { context, idempotency_key: `${CASE_NUMBER} assess 1`, case: description, punishment };
  const assessed = await call(drafts, 'AssessDraft', request, { seconds: 30 });

  // 3. A draft far from practice is not decided without a reason: the refusal says so, to the program and to the judge.
  const finalize = { context, idempotency_key: `${CASE_NUMBER} finalize 1`, draft_id: assessed.draft_id };
  let refused = null;
  try {
    await call(drafts, 'FinalizeDraft', finalize);
  } catch (error) {
    refused = explain(error, definition);
  }

  // 4. The judge's reason, in one line.
  const recorded = await call(drafts, 'RecordReason', {
    context,
    idempotency_key: `${CASE_NUMBER} reason 1`,
    draft_id: assessed.draft_id,
    category: 'REASON_CATEGORY_ROLE',
    text: 'Организатор группы.',
  });
  const decided = await call(drafts, 'FinalizeDraft', finalize);
  drafts.close();
  return {
    link: prepared.link,
    draft: assessed.draft_id,
    assessed: assessed.state,
    findings: assessed.far_from_practice.map((finding) => finding.message),
    refused,
    recorded: recorded.state,
    decided: decided.state,
    frame: `${panel}/panel/embed?draft=${assessed.draft_id}&lang=kk`,
  };
}

const { values } = parseArgs({ options: { server: { type: 'string' }, panel: { type: 'string' }, protos: { type: 'string', multiple: true } } });
console.log(JSON.stringify(await run(values.server, values.panel, values.protos)));
