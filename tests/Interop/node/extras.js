// Cases for what stands beside the calls themselves: health, reflection and errors with details.

import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import grpc from '@grpc/grpc-js';
import { all, expectStatus, options, unary } from './client.js';

const SERVING = 1;
const NOT_SERVING = 2;
const SERVICE_UNKNOWN = 3;

async function healthCheck(client) {
  const health = client.stub('grpc.health.v1.Health');
  const check = async (service) => (await unary(health, 'Check', { service })).response.status;
  assert.equal(await check(''), SERVING);
  assert.equal(await check('interop.v1.Unhealthy'), NOT_SERVING);
  await expectStatus(check('no.such.Service'), grpc.status.NOT_FOUND);
}

async function healthWatch(client) {
  const health = client.stub('grpc.health.v1.Health');
  for (const [service, wanted] of [['', SERVING], ['no.such.Service', SERVICE_UNKNOWN]]) {
    const call = health.Watch({ service }, options());
    const [first] = await once(call, 'data');
    assert.equal(first.status, wanted);
    // A watch is ended by its caller alone.
    const ended = all(call);
    call.cancel();
    await expectStatus(ended, grpc.status.CANCELLED);
  }
}

async function reflection(client, version) {
  const stub = client.stub(`grpc.reflection.${version}.ServerReflection`);
  const questions = [
    { list_services: '' },
    { file_containing_symbol: 'interop.v1.TestService' },
    { file_by_filename: 'missing.proto' },
    { all_extension_numbers_of_type: 'interop.v1.Empty' },
  ];
  const call = stub.ServerReflectionInfo(options());
  for (const question of questions) call.write({ host: 'here', ...question });
  call.end();
  const [services, files, missing, unsupported] = await all(call);
  assert.ok(services.list_services_response.service.some((service) => service.name === 'interop.v1.TestService'));
  assert.equal(files.file_descriptor_response.file_descriptor_proto.length, 2);
  assert.ok(files.file_descriptor_response.file_descriptor_proto[0].includes('interop.proto'));
  assert.equal(missing.error_response.error_code, grpc.status.NOT_FOUND);
  assert.equal(unsupported.error_response.error_code, grpc.status.UNIMPLEMENTED);
}

async function errorDetails(client) {
  const error = await expectStatus(unary(client.test, 'DetailedErrorCall', {}), grpc.status.INVALID_ARGUMENT, 'three fields are wrong');
  const [details] = error.metadata.get('grpc-status-details-bin');
  assert.ok(details.includes('google.rpc.BadRequest') && details.includes('Негіздеме қажет'));
}

export const extras = {
  health_check: healthCheck,
  health_watch: healthWatch,
  reflection_v1: (client) => reflection(client, 'v1'),
  reflection_v1alpha: (client) => reflection(client, 'v1alpha'),
  error_details: errorDetails,
};
