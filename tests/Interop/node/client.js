// Messages and stubs from the .proto files, and calls as promises.

import { readdirSync } from 'node:fs';
import { strict as assert } from 'node:assert';
import grpc from '@grpc/grpc-js';
import protoLoader from '@grpc/proto-loader';

export const TIMEOUT = 20_000;

export class Client {
  constructor(target, webTarget, protoFolders) {
    this.target = target;
    this.webBase = `http://${webTarget}`;
    const files = protoFolders.flatMap((folder) =>
      readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.proto')),
    );
    const definition = protoLoader.loadSync(files, {
      keepCase: true, longs: Number, enums: Number, defaults: true, oneofs: true, includeDirs: protoFolders,
    });
    this.definition = definition;
    this.packages = grpc.loadPackageDefinition(definition);
    this.stubs = [];
  }

  // A stub of a service, such as interop.v1.TestService.
  stub(service, options = {}) {
    const Stub = service.split('.').reduce((inner, name) => inner[name], this.packages);
    const stub = new Stub(this.target, grpc.credentials.createInsecure(), options);
    this.stubs.push(stub);
    return stub;
  }

  get test() {
    return this.stub('interop.v1.TestService');
  }

  close() {
    for (const stub of this.stubs) stub.close();
  }
}

export function options(milliseconds = TIMEOUT) {
  return { deadline: Date.now() + milliseconds };
}

export function observed() {
  return metadata({ 'x-interop-observe': '1' });
}

export function metadata(entries) {
  const result = new grpc.Metadata();
  for (const [name, value] of Object.entries(entries)) result.set(name, value);
  return result;
}

// One unary call: the response, or a rejection with the status; headers and trailers beside it.
export function unary(stub, method, request, callMetadata = new grpc.Metadata()) {
  return new Promise((resolve, reject) => {
    const seen = {};
    const call = stub[method](request, callMetadata, options(), (error, response) => {
      seen.error = error;
      seen.response = response;
    });
    call.on('metadata', (headers) => { seen.headers = headers; });
    call.on('status', (status) => {
      // The callback has run by then or runs in this same turn.
      setImmediate(() => (seen.error ? reject(seen.error) : resolve({ response: seen.response, headers: seen.headers, trailers: status.metadata })));
    });
  });
}

// The one response of a client-streaming call whose requests a function writes.
export function clientStream(stub, method, callMetadata, write) {
  return new Promise((resolve, reject) => {
    const call = stub[method](callMetadata, options(), (error, response) => (error ? reject(error) : resolve(response)));
    write(call);
  });
}

// All responses of a stream, or a rejection with the status it ended with.
export function all(stream) {
  return new Promise((resolve, reject) => {
    const responses = [];
    stream.on('data', (response) => responses.push(response));
    stream.on('error', reject);
    stream.on('end', () => resolve(responses));
  });
}

// The status that something ends with, which must be the one wanted.
export async function expectStatus(promise, code, details) {
  const error = await promise.then(() => assert.fail(`wanted status ${code}, got OK`), (failure) => failure);
  if (!('code' in error)) throw error;
  assert.equal(error.code, code, String(error));
  if (details !== undefined) assert.equal(error.details, details);
  return error;
}
