using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using Interop.V1;
using Empty = Interop.V1.Empty;
using Status = Grpc.Core.Status;

namespace Interop.Server;

/// <summary>Does what the public gRPC interop descriptions ask of a server.</summary>
public sealed class InteropService : TestService.TestServiceBase
{
    public const string EchoInitial = "x-grpc-test-echo-initial";
    public const string EchoTrailing = "x-grpc-test-echo-trailing-bin";

    public override Task<Empty> EmptyCall(Empty request, ServerCallContext context) => Task.FromResult(new Empty());

    public override async Task<SimpleResponse> UnaryCall(SimpleRequest request, ServerCallContext context)
    {
        await EchoMetadataAsync(context);
        ExpectCompression(request.ExpectCompressed, message: 0, context);
        Fail(request.ResponseStatus);
        Compress(request.ResponseCompressed, context);
        return new SimpleResponse { Payload = PayloadOf(request.ResponseSize) };
    }

    public override async Task<StreamingInputResponse> StreamingInputCall(IAsyncStreamReader<StreamingInputRequest> requestStream, ServerCallContext context)
    {
        var size = 0;
        for (var message = 0; await requestStream.MoveNext(context.CancellationToken); message++)
        {
            ExpectCompression(requestStream.Current.ExpectCompressed, message, context);
            size += requestStream.Current.Payload?.Body.Length ?? 0;
        }

        return new StreamingInputResponse { AggregatedPayloadSize = size };
    }

    public override async Task StreamingOutputCall(
        StreamingOutputRequest request, IServerStreamWriter<StreamingOutputResponse> responseStream, ServerCallContext context)
    {
        await EchoMetadataAsync(context);
        await AnswerAsync(request, responseStream, context);
    }

    public override async Task FullDuplexCall(
        IAsyncStreamReader<StreamingOutputRequest> requestStream, IServerStreamWriter<StreamingOutputResponse> responseStream, ServerCallContext context)
    {
        await EchoMetadataAsync(context);
        while (await requestStream.MoveNext(context.CancellationToken))
            await AnswerAsync(requestStream.Current, responseStream, context);
    }

    public override Task<Empty> DetailedErrorCall(Empty request, ServerCallContext context) => throw new Google.Rpc.Status
    {
        Code = (int)Code.InvalidArgument,
        Message = "three fields are wrong",
        Details =
        {
            Any.Pack(new BadRequest { FieldViolations = { new BadRequest.Types.FieldViolation { Field = "draft.article", Description = "missing" } } }),
            Any.Pack(new PreconditionFailure { Violations = { new PreconditionFailure.Types.Violation { Type = "REASON", Subject = "draft", Description = "reason required" } } }),
            Any.Pack(new ErrorInfo { Reason = "REASON_REQUIRED", Domain = "interop", Metadata = { ["limit"] = "3" } }),
            Any.Pack(new RetryInfo { RetryDelay = Duration.FromTimeSpan(TimeSpan.FromSeconds(2)) }),
            Any.Pack(new LocalizedMessage { Locale = "kk", Message = "Негіздеме қажет" }),
        },
    }.ToRpcException();

    private static async Task AnswerAsync(StreamingOutputRequest request, IServerStreamWriter<StreamingOutputResponse> responses, ServerCallContext context)
    {
        Fail(request.ResponseStatus);
        foreach (var parameters in request.ResponseParameters)
        {
            if (parameters.Interval is not null)
                await Task.Delay(parameters.Interval.ToTimeSpan(), context.CancellationToken);
            Compress(parameters.Compressed, context);
            responses.WriteOptions = context.WriteOptions;
            await responses.WriteAsync(new StreamingOutputResponse { Payload = PayloadOf(parameters.Size) });
        }
    }

    private static Payload PayloadOf(int size) => new() { Body = UnsafeByteOperations.UnsafeWrap(new byte[size]) };

    /// <summary>The server compresses by default, so a message is kept plain unless it was asked for compressed.</summary>
    private static void Compress(Flag? asked, ServerCallContext context) =>
        context.WriteOptions = asked?.Value == true ? WriteOptions.Default : new WriteOptions(WriteFlags.NoCompress);

    private static void ExpectCompression(Flag? expected, int message, ServerCallContext context)
    {
        if (expected is not null && expected.Value != ObservedCall.Of(context.GetHttpContext()).RequestCompressed[message])
            throw new RpcException(new Status(StatusCode.InvalidArgument, $"message {message}: compressed must be {expected.Value}"));
    }

    private static void Fail(EchoStatus? status)
    {
        if (status is not null)
            throw new RpcException(new Status((StatusCode)status.Code, status.Message));
    }

    private static async Task EchoMetadataAsync(ServerCallContext context)
    {
        if (context.RequestHeaders.FirstOrDefault(entry => entry.Key == EchoTrailing) is { } trailing)
            context.ResponseTrailers.Add(EchoTrailing, trailing.ValueBytes);
        if (context.RequestHeaders.FirstOrDefault(entry => entry.Key == EchoInitial) is { } initial)
            await context.WriteResponseHeadersAsync([new Metadata.Entry(EchoInitial, initial.Value)]);
    }
}
