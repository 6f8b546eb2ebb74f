// The interop cases of the public gRPC descriptions that need no cloud account.

import { strict as assert } from 'node:assert';
import grpc from '@grpc/grpc-js';
import { all, clientStream, expectStatus, metadata, observed, options, unary } from './client.js';

const LARGE_REQUEST = 271828;
const LARGE_RESPONSE = 314159;
const STREAM_REQUESTS = [27182, 8, 1828, 45904];
const STREAM_RESPONSES = [31415, 9, 2653, 58979];
const GZIP = { 'grpc.default_compression_algorithm': grpc.compressionAlgorithms.gzip };
const NO_COMPRESS = 2;

const { status } = grpc;
const none = () => new grpc.Metadata();
const payload = (size) => ({ body: Buffer.alloc(size) });
const largeRequest = (fields = {}) => ({ response_size: LARGE_RESPONSE, payload: payload(LARGE_REQUEST), ...fields });
const outputRequest = (responseSize, requestSize, interval = null) => ({
  response_parameters: [{ size: responseSize, interval }],
  payload: payload(requestSize),
});

function expectZeros(body, size) {
  assert.ok(body.equals(Buffer.alloc(size)), `wanted ${size} zeros, got ${body.length} bytes`);
}

function expectPayloads(responses, sizes) {
  assert.deepEqual(responses.map((response) => response.payload.body.length), sizes);
  responses.forEach((response, index) => expectZeros(response.payload.body, sizes[index]));
}

async function emptyUnary(client) {
  const { response } = await unary(client.test, 'EmptyCall', {});
  assert.deepEqual({ ...response }, {});
}

async function largeUnary(client) {
  const { response } = await unary(client.test, 'UnaryCall', largeRequest());
  expectZeros(response.payload.body, LARGE_RESPONSE);
}

async function clientCompressedUnary(client) {
  const compressed = largeRequest({ expect_compressed: { value: true } });
  await expectStatus(unary(client.test, 'UnaryCall', compressed, observed()), status.INVALID_ARGUMENT);
  const gzip = client.stub('interop.v1.TestService', GZIP);
  expectZeros((await unary(gzip, 'UnaryCall', compressed, observed())).response.payload.body, LARGE_RESPONSE);
  const plain = largeRequest({ expect_compressed: { value: false } });
  expectZeros((await unary(client.test, 'UnaryCall', plain, observed())).response.payload.body, LARGE_RESPONSE);
}

async function serverCompressedUnary(client) {
  for (const value of [true, false]) {
    const request = largeRequest({ response_compressed: { value } });
    expectZeros((await unary(client.test, 'UnaryCall', request, observed())).response.payload.body, LARGE_RESPONSE);
  }
}

async function clientStreaming(client) {
  const response = await clientStream(client.test, 'StreamingInputCall', none(), (call) => {
    for (const size of STREAM_REQUESTS) call.write({ payload: payload(size) });
    call.end();
  });
  assert.equal(response.aggregated_payload_size, 74922);
}

async function clientCompressedStreaming(client) {
  const compressed = { payload: payload(27182), expect_compressed: { value: true } };
  const plain = { payload: payload(45904), expect_compressed: { value: false } };
  const probe = clientStream(client.test, 'StreamingInputCall', observed(), (call) => call.end(compressed));
  await expectStatus(probe, status.INVALID_ARGUMENT);

  const gzip = client.stub('interop.v1.TestService', GZIP);
  const response = await clientStream(gzip, 'StreamingInputCall', observed(), (call) => {
    // grpc-js reads a message's flags from the encoding argument, which Node's own write() does not let through.
    call._write(compressed, 0, () => call._write(plain, NO_COMPRESS, () => call.end()));
  });
  assert.equal(response.aggregated_payload_size, 73086);
}

async function serverStreaming(client) {
  const request = { response_parameters: STREAM_RESPONSES.map((size) => ({ size })) };
  expectPayloads(await all(client.test.StreamingOutputCall(request, options())), STREAM_RESPONSES);
}

async function serverCompressedStreaming(client) {
  const request = {
    response_parameters: [
      { size: 31415, compressed: { value: true } },
      { size: 92653, compressed: { value: false } },
    ],
  };
  expectPayloads(await all(client.test.StreamingOutputCall(request, observed(), options())), [31415, 92653]);
}

async function pingPong(client) {
  const call = client.test.FullDuplexCall(options());
  const responses = [];
  const send = (index) => call.write(outputRequest(STREAM_RESPONSES[index], STREAM_REQUESTS[index]));
  call.on('data', (response) => {
    responses.push(response);
    if (responses.length < STREAM_REQUESTS.length) send(responses.length);
    else call.end();
  });
  send(0);
  await all(call);
  expectPayloads(responses, STREAM_RESPONSES);
}

async function emptyStream(client) {
  const call = client.test.FullDuplexCall(options());
  call.end();
  assert.deepEqual(await all(call), []);
}

async function customMetadata(client) {
  const value = 'test_initial_metadata_value';
  const binary = Buffer.from('ababab', 'hex');
  const sent = () => metadata({ 'x-grpc-test-echo-initial': value, 'x-grpc-test-echo-trailing-bin': binary });
  const expectEcho = (headers, trailers) => {
    assert.deepEqual(headers.get('x-grpc-test-echo-initial'), [value]);
    assert.deepEqual(trailers.get('x-grpc-test-echo-trailing-bin'), [binary]);
  };

  const { response, headers, trailers } = await unary(client.test, 'UnaryCall', largeRequest(), sent());
  expectZeros(response.payload.body, LARGE_RESPONSE);
  expectEcho(headers, trailers);

  const call = client.test.FullDuplexCall(sent(), options());
  const initial = new Promise((resolve) => { call.on('metadata', resolve); });
  const final = new Promise((resolve) => { call.on('status', resolve); });
  call.end(outputRequest(LARGE_RESPONSE, LARGE_REQUEST));
  expectPayloads(await all(call), [LARGE_RESPONSE]);
  expectEcho(await initial, (await final).metadata);
}

const echoStatus = (message) => ({ response_status: { code: status.UNKNOWN, message } });

async function statusCodeAndMessage(client) {
  const message = 'test status message';
  await expectStatus(unary(client.test, 'UnaryCall', echoStatus(message)), status.UNKNOWN, message);
  const call = client.test.FullDuplexCall(options());
  call.end(echoStatus(message));
  await expectStatus(all(call), status.UNKNOWN, message);
}

async function specialStatusMessage(client) {
  const message = '\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n';
  await expectStatus(unary(client.test, 'UnaryCall', echoStatus(message)), status.UNKNOWN, message);
}

async function unimplementedMethod(client) {
  await expectStatus(unary(client.test, 'UnimplementedCall', {}), status.UNIMPLEMENTED);
}

async function unimplementedService(client) {
  const stub = client.stub('interop.v1.UnimplementedService');
  await expectStatus(unary(stub, 'UnimplementedCall', {}), status.UNIMPLEMENTED);
}

async function cancelAfterBegin(client) {
  await expectStatus(clientStream(client.test, 'StreamingInputCall', none(), (call) => call.cancel()), status.CANCELLED);
}

async function cancelAfterFirstResponse(client) {
  const call = client.test.FullDuplexCall(options());
  let count = 0;
  call.on('data', () => {
    count += 1;
    call.cancel();
  });
  call.write(outputRequest(31415, 27182));
  await expectStatus(all(call), status.CANCELLED);
  assert.equal(count, 1);
}

async function timeoutOnSleepingServer(client) {
  const call = client.test.FullDuplexCall(options(1));
  call.on('error', () => {});
  call.write(outputRequest(31415, 27182, { seconds: 5 }));
  await expectStatus(all(call), status.DEADLINE_EXCEEDED);
}

export const cases = {
  empty_unary: emptyUnary,
  large_unary: largeUnary,
  client_compressed_unary: clientCompressedUnary,
  server_compressed_unary: serverCompressedUnary,
  client_streaming: clientStreaming,
  client_compressed_streaming: clientCompressedStreaming,
  server_streaming: serverStreaming,
  server_compressed_streaming: serverCompressedStreaming,
  ping_pong: pingPong,
  empty_stream: emptyStream,
  custom_metadata: customMetadata,
  status_code_and_message: statusCodeAndMessage,
  special_status_message: specialStatusMessage,
  unimplemented_method: unimplementedMethod,
  unimplemented_service: unimplementedService,
  cancel_after_begin: cancelAfterBegin,
  cancel_after_first_response: cancelAfterFirstResponse,
  timeout_on_sleeping_server: timeoutOnSleepingServer,
};
