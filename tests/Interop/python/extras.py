"""Cases for what stands beside the calls themselves: health, reflection and errors with details."""

import grpc
from google.protobuf import descriptor_pb2, descriptor_pool, message_factory

from stubs import TIMEOUT, expect, expect_error

TEST_SERVICE = "interop.v1.TestService"


def health(client):
    return client.module("grpc.health.v1.health_pb2")


def check(client, service):
    pb = health(client)
    call = client.call("unary_unary", "/grpc.health.v1.Health/Check", pb.HealthCheckResponse)
    return call(pb.HealthCheckRequest(service=service), timeout=TIMEOUT).status


def watch_first(client, service):
    pb = health(client)
    call = client.call("unary_stream", "/grpc.health.v1.Health/Watch", pb.HealthCheckResponse)
    watch = call(pb.HealthCheckRequest(service=service), timeout=TIMEOUT)
    status = next(watch).status
    expect(watch.is_active(), True, "the watch stays open")
    watch.cancel()
    return status


def health_check(client):
    statuses = health(client).HealthCheckResponse
    expect(check(client, ""), statuses.SERVING, "server")
    expect(check(client, "interop.v1.Unhealthy"), statuses.NOT_SERVING, "unhealthy service")
    expect_error(grpc.StatusCode.NOT_FOUND, lambda: check(client, "no.such.Service"))


def health_watch(client):
    statuses = health(client).HealthCheckResponse
    expect(watch_first(client, ""), statuses.SERVING, "server")
    expect(watch_first(client, "no.such.Service"), statuses.SERVICE_UNKNOWN, "unknown service")


def reflect(client, version, **question):
    pb = client.module(f"grpc.reflection.{version}.reflection_pb2")
    path = f"/grpc.reflection.{version}.ServerReflection/ServerReflectionInfo"
    call = client.call("stream_stream", path, pb.ServerReflectionResponse)
    request = pb.ServerReflectionRequest(host="here", **question)
    (answer,) = call(iter((request,)), timeout=TIMEOUT)
    expect(answer.valid_host, "here", "host")
    expect(answer.original_request, request, "original request")
    return answer


def files(answer):
    return [descriptor_pb2.FileDescriptorProto.FromString(file) for file in answer.file_descriptor_response.file_descriptor_proto]


def call_by_reflection(client, described):
    """Makes a call with messages built from the described files alone, as command-line tools do."""
    pool = descriptor_pool.DescriptorPool()
    for file in reversed(described):
        pool.Add(file)
    method = pool.FindServiceByName(TEST_SERVICE).FindMethodByName("UnaryCall")
    factory = message_factory.MessageFactory(pool)
    request = factory.GetPrototype(method.input_type)(response_size=7)
    call = client.test("unary_unary", method.name, factory.GetPrototype(method.output_type))
    expect(call(request, timeout=TIMEOUT).payload.body, bytes(7), "payload of the call by reflection")


def reflection(client, version):
    services = {service.name for service in reflect(client, version, list_services="").list_services_response.service}
    wanted = {TEST_SERVICE, "grpc.health.v1.Health", "grpc.reflection.v1.ServerReflection", "grpc.reflection.v1alpha.ServerReflection"}
    expect(services, wanted, "services")

    wanted = ["interop.proto", "google/protobuf/duration.proto"]
    for symbol in (TEST_SERVICE, TEST_SERVICE + ".UnaryCall", "interop.v1.SimpleRequest.response_size"):
        expect([file.name for file in files(reflect(client, version, file_containing_symbol=symbol))], wanted, f"files of {symbol}")
    by_name = files(reflect(client, version, file_by_filename="interop.proto"))
    expect([file.name for file in by_name], wanted, "files by name")
    call_by_reflection(client, by_name)

    expect(reflect(client, version, file_by_filename="missing.proto").error_response.error_code, 5, "missing file")
    expect(reflect(client, version, file_containing_symbol="no.Such").error_response.error_code, 5, "missing symbol")
    expect(reflect(client, version, all_extension_numbers_of_type=TEST_SERVICE).error_response.error_code, 12, "extensions")


def reflection_v1(client):
    reflection(client, "v1")


def reflection_v1alpha(client):
    reflection(client, "v1alpha")


def error_details(client):
    call = client.test("unary_unary", "DetailedErrorCall", client.messages.Empty)
    error = expect_error(
        grpc.StatusCode.INVALID_ARGUMENT, lambda: call(client.messages.Empty(), timeout=TIMEOUT), "three fields are wrong"
    )
    trailers = dict(error.trailing_metadata())
    details_pb = client.module("google.rpc.error_details_pb2")
    status = client.module("google.rpc.status_pb2").Status.FromString(trailers["grpc-status-details-bin"])
    expect((status.code, status.message), (3, "three fields are wrong"), "status")

    def detail(index, kind):
        message = kind()
        expect(status.details[index].Unpack(message), True, f"detail {index} is a {kind.__name__}")
        return message

    expect(detail(0, details_pb.BadRequest).field_violations[0].field, "draft.article", "field")
    expect(detail(1, details_pb.PreconditionFailure).violations[0].description, "reason required", "precondition")
    expect(dict(detail(2, details_pb.ErrorInfo).metadata), {"limit": "3"}, "metadata")
    expect(detail(3, details_pb.RetryInfo).retry_delay.seconds, 2, "retry delay")
    expect(detail(4, details_pb.LocalizedMessage).message, "Негіздеме қажет", "localized message")


CASES = {case.__name__: case for case in (health_check, health_watch, reflection_v1, reflection_v1alpha, error_details)}
