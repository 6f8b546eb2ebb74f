// gRPC-Web cases: over fetch, which speaks HTTP/1.1 to the server's second port, and over HTTP/2 to its first.

import { strict as assert } from 'node:assert';
import { connect } from 'node:http2';
import { TIMEOUT } from './client.js';

const FRAME_HEADER = 5;
const TRAILERS = 0x80;

function frame(message) {
  const header = Buffer.alloc(FRAME_HEADER);
  header.writeUInt32BE(message.length, 1);
  return Buffer.concat([header, message]);
}

// Padding may end any chunk, so the text is cut behind each run of '='.
function decodeText(text) {
  return Buffer.concat((text.match(/[^=]+={0,2}/g) ?? []).map((chunk) => Buffer.from(chunk, 'base64')));
}

function headerLines(block) {
  return Object.fromEntries(block.toString('utf8').split('\r\n').filter(Boolean).map((line) => {
    const colon = line.indexOf(':');
    assert.equal(line.slice(0, colon), line.slice(0, colon).toLowerCase(), 'trailer names are lower-case');
    return [line.slice(0, colon), line.slice(colon + 1).trim()];
  }));
}

function readFrames(body) {
  const messages = [];
  let trailers;
  for (let at = 0; at < body.length;) {
    assert.equal(trailers, undefined, 'trailers come last');
    const length = body.readUInt32BE(at + 1);
    const content = body.subarray(at + FRAME_HEADER, at + FRAME_HEADER + length);
    assert.equal(content.length, length, 'the last frame is whole');
    if (body[at] === TRAILERS) trailers = headerLines(content);
    else messages.push(content);
    at += FRAME_HEADER + length;
  }
  return { messages, trailers };
}

async function postHttp1(client, path, headers, body) {
  const response = await fetch(client.webBase + path, { method: 'POST', headers, body, signal: AbortSignal.timeout(TIMEOUT) });
  return { status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) };
}

function postHttp2(client, path, headers, body) {
  return new Promise((resolve, reject) => {
    const session = connect(`http://${client.target}`).on('error', reject);
    const stream = session.request({ ':method': 'POST', ':path': path, ...headers });
    const chunks = [];
    let answered;
    stream.setTimeout(TIMEOUT, () => reject(new Error('no answer')));
    stream.on('response', (seen) => { answered = seen; });
    stream.on('trailers', () => reject(new Error('gRPC-Web has no HTTP trailers')));
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('error', reject);
    stream.on('end', () => {
      session.close();
      resolve({ status: answered[':status'], headers: answered, body: Buffer.concat(chunks) });
    });
    stream.end(body);
  });
}

async function call(client, methodName, request, { contentType = 'application/grpc-web+proto', accept, headers = {}, post = postHttp1 } = {}) {
  const method = client.definition['interop.v1.TestService'][methodName];
  const message = frame(method.requestSerialize(request));
  const text = contentType.includes('-text');
  // In text the frame is sent as two chunks, each with its own padding.
  const body = text ? message.subarray(0, 4).toString('base64') + message.subarray(4).toString('base64') : message;
  const sent = { 'content-type': contentType, 'x-grpc-web': '1', ...(accept && { accept }), ...headers };
  const response = await post(client, method.path, sent, body);
  assert.equal(response.status, 200);
  const answeredType = response.headers['content-type'];
  const answeredText = answeredType.startsWith('application/grpc-web-text');
  const { messages, trailers } = readFrames(answeredText ? decodeText(response.body.toString('latin1')) : response.body);
  return {
    contentType: answeredType,
    messages: messages.map((content) => method.responseDeserialize(content)),
    status: trailers ?? response.headers,
  };
}

const bodySizes = (answer) => answer.messages.map((message) => message.payload.body.length);

async function unaryCall(client, settings, answeredType) {
  const answer = await call(client, 'UnaryCall', { response_size: 314159, payload: { body: Buffer.alloc(271828) } }, settings);
  assert.equal(answer.contentType, answeredType);
  assert.deepEqual(bodySizes(answer), [314159]);
  assert.equal(answer.status['grpc-status'], '0');
}

async function streamingCall(client, settings) {
  const sizes = [31415, 9, 2653, 58979];
  const answer = await call(client, 'StreamingOutputCall', { response_parameters: sizes.map((size) => ({ size })) }, settings);
  assert.deepEqual(bodySizes(answer), sizes);
  assert.equal(answer.status['grpc-status'], '0');
}

const TEXT = { contentType: 'application/grpc-web-text+proto', accept: 'application/grpc-web-text+proto' };

async function errorBeforeAnswer(client) {
  const answer = await call(client, 'UnaryCall', { response_status: { code: 2, message: 'нет: no' } });
  assert.deepEqual(answer.messages, []);
  assert.equal(answer.status['grpc-status'], '2');
  assert.equal(decodeURIComponent(answer.status['grpc-message']), 'нет: no');
}

async function errorDetails(client) {
  const answer = await call(client, 'DetailedErrorCall', {}, TEXT);
  assert.equal(answer.status['grpc-status'], '3');
  assert.ok(Buffer.from(answer.status['grpc-status-details-bin'], 'base64').includes('google.rpc.BadRequest'));
}

async function trailingMetadata(client) {
  const headers = { 'x-grpc-test-echo-trailing-bin': 'q6ur' };
  const answer = await call(client, 'UnaryCall', { response_size: 1 }, { headers });
  assert.equal(answer.status['x-grpc-test-echo-trailing-bin'], 'q6ur');
}

async function deadline(client, settings) {
  const request = { response_parameters: [{ size: 10 }, { size: 10, interval: { seconds: 10 } }] };
  const answer = await call(client, 'StreamingOutputCall', request, { ...settings, headers: { 'grpc-timeout': '3S' } });
  assert.deepEqual(bodySizes(answer), [10]);
  assert.equal(answer.status['grpc-status'], '4');
}

async function unimplemented(client) {
  const answer = await call(client, 'UnimplementedCall', {});
  assert.equal(answer.status['grpc-status'], '12');
}

export const web = {
  web_unary: (client) => unaryCall(client, {}, 'application/grpc-web+proto'),
  web_unary_text: (client) => unaryCall(client, TEXT, 'application/grpc-web-text+proto'),
  web_unary_text_asked_by_accept: (client) => unaryCall(client, { accept: 'application/grpc-web-text' }, 'application/grpc-web-text+proto'),
  web_server_streaming: (client) => streamingCall(client, {}),
  web_server_streaming_text: (client) => streamingCall(client, TEXT),
  web_error_before_answer: errorBeforeAnswer,
  web_error_details: errorDetails,
  web_trailing_metadata: trailingMetadata,
  web_deadline: (client) => deadline(client, {}),
  web_deadline_text: (client) => deadline(client, TEXT),
  web_unimplemented_method: unimplemented,
  web_unary_over_http2: (client) => unaryCall(client, { ...TEXT, post: postHttp2 }, 'application/grpc-web-text+proto'),
  web_server_streaming_over_http2: (client) => streamingCall(client, { post: postHttp2 }),
  web_deadline_over_http2: (client) => deadline(client, { post: postHttp2 }),
};
