using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.IO.Pipelines;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Grpc.Kestrel.Internal.Wire;
using Grpc.Net.Compression;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace Grpc.Kestrel.Internal.Calls;

/// <summary>One call over one HTTP request: what its handler sees of it, and how it is answered.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "EndAsync disposes of the deadline.")]
internal sealed class HttpServerCallContext(HttpContext httpContext, IMethod method, CallSettings settings, ILogger logger)
    : ServerCallContext, IServerCallContextFeature
{
    // HTTP/2 error codes (RFC 9113, section 7).
    private const int InternalError = 2;
    private const int CancelError = 8;

    // How long the answer of an expired call may wait for a client that does not read before the stream is reset.
    private static readonly TimeSpan AnswerGrace = TimeSpan.FromSeconds(1);

    private MessageReader? _reader;
    private MessageWriter? _writer;
    private CallDeadline? _deadline;
    private DateTime _deadlineAt = DateTime.MaxValue;
    private Metadata? _requestHeaders;
    private Metadata? _responseTrailers;
    private AuthContext? _authContext;
    private ICompressionProvider? _compression;
    private string? _requestedEncoding;
    private bool _headersApplied;

    // Set where the call is found to be broken off, which may be a moment before a token says so.
    private volatile bool _interrupted;

    public HttpContext HttpContext { get; } = httpContext;

    /// <summary>Whether the call has ended: nothing can be read or written any more.</summary>
    public bool HasEnded { get; private set; }

    public MessageReader Reader => _reader ??= new MessageReader(
        HttpContext.Request.BodyReader,
        settings.MaxReceiveMessageSize,
        HttpContext.Request.Headers[WireNames.Encoding],
        settings.Encodings);

    ServerCallContext IServerCallContextFeature.ServerCallContext => this;

    protected override string MethodCore => HttpContext.Request.Path.Value ?? method.FullName;

    protected override string HostCore => HttpContext.Request.Host.Value ?? "";

    protected override string PeerCore => PeerIdentity.Address(HttpContext.Connection);

    protected override DateTime DeadlineCore => _deadlineAt;

    protected override Metadata RequestHeadersCore => _requestHeaders ??= MetadataFields.Read(HttpContext.Request.Headers);

    protected override CancellationToken CancellationTokenCore => _deadline?.Token ?? HttpContext.RequestAborted;

    protected override Metadata ResponseTrailersCore => _responseTrailers ??= [];

    protected override Status StatusCore { get; set; }

    protected override WriteOptions? WriteOptionsCore { get; set; }

    protected override AuthContext AuthContextCore => _authContext ??= PeerIdentity.Authenticate(HttpContext.Connection.ClientCertificate);

    /// <summary>Starts the call's clock, where the client gave it one.</summary>
    public void Begin()
    {
        Activity.Current?.SetTag("grpc.method", method.FullName);
        var header = HttpContext.Request.Headers[WireNames.Timeout];
        if (header.Count == 0)
        {
            return;
        }

        if (!GrpcTimeout.TryParse(header.ToString(), out var timeout))
        {
            GrpcServerLog.InvalidTimeoutIgnored(logger);
            return;
        }

        _deadlineAt = settings.Time.GetUtcNow().UtcDateTime + timeout;
        _deadline = new CallDeadline(timeout, AnswerDeadlineAsync, settings.Time, logger, HttpContext.RequestAborted);
    }

    /// <summary>Writes a message; the headers go before the first one.</summary>
    public async ValueTask WriteAsync<TMessage>(
        TMessage message,
        Action<TMessage, SerializationContext> serialize,
        WriteOptions? options,
        bool flush,
        CancellationToken cancellationToken)
    {
        if (_deadline is not null && !await _deadline.TryEnterAsync().ConfigureAwait(false))
        {
            throw PastDeadline(_deadline);
        }

        try
        {
            if (!HttpContext.Response.HasStarted)
            {
                ApplyHeaders();
                await HttpContext.Response.StartAsync(CancellationToken.None).ConfigureAwait(false);
            }

            _writer ??= new MessageWriter(
                HttpContext.Response.BodyWriter,
                settings.MaxSendMessageSize,
                _compression,
                settings.CompressionLevel);
            _writer.Write(message, serialize, compress: !(options ?? WriteOptions)?.Flags.HasFlag(WriteFlags.NoCompress) ?? true);
        }
        finally
        {
            _deadline?.Leave();
        }

        if (flush)
        {
            await FlushAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Turns what the handler threw into the call's status.</summary>
    public void Fail(Exception exception)
    {
        switch (exception)
        {
            case RpcException rpc:
                GrpcServerLog.RpcStatusRaised(logger, rpc.StatusCode, rpc);
                Status = rpc.Status;
                foreach (var trailer in rpc.Trailers)
                {
                    ResponseTrailers.Add(trailer);
                }

                break;

            case BadHttpRequestException refused:
                GrpcServerLog.RequestBodyRefused(logger, refused);
                Status = refused.StatusCode == StatusCodes.Status413PayloadTooLarge
                    ? new Status(StatusCode.ResourceExhausted, "Request body exceeds the server's limit.", refused)
                    : new Status(StatusCode.Internal, "Request body was refused by the server.", refused);
                break;

            case OperationCanceledException or IOException when _interrupted || CancellationToken.IsCancellationRequested || IsTransportGone(exception):
                // Expected: the one who waited for the answer has gone, or the deadline has answered in the handler's stead.
                if (_deadline is null || HttpContext.RequestAborted.IsCancellationRequested)
                {
                    GrpcServerLog.CallCancelled(logger);
                }

                Status = new Status(StatusCode.Cancelled, "", exception);
                break;

            default:
                GrpcServerLog.HandlerFailed(logger, method.FullName, exception);
                Status = HandlerFault.Describe(exception, settings.DetailedErrors);
                break;
        }
    }

    /// <summary>Ends the call: puts its status into the response, unless the deadline has answered already.</summary>
    public async ValueTask EndAsync()
    {
        var owned = _deadline is null || await _deadline.TryEndAsync().ConfigureAwait(false);
        _deadline?.Dispose();
        HasEnded = true;
        if (!owned)
        {
            return;
        }

        TagStatus(Status.StatusCode);
        if (_writer is { IsBroken: true })
        {
            // The client waits for the rest of a message that will not come; only a reset says so.
            GrpcServerLog.MessageBrokeOff(logger);
            HttpContext.Features.Get<IHttpResetFeature>()?.Reset(InternalError);
            return;
        }

        var fields = StatusFields.Destination(HttpContext.Response);
        if (_responseTrailers is not null)
        {
            Append(_responseTrailers, fields);
        }

        StatusFields.Write(fields, Status);
        OfferEncodings();
    }

    protected override async Task WriteResponseHeadersAsyncCore(Metadata responseHeaders)
    {
        ArgumentNullException.ThrowIfNull(responseHeaders);
        if (_deadline is not null && !await _deadline.TryEnterAsync().ConfigureAwait(false))
        {
            throw PastDeadline(_deadline);
        }

        try
        {
            if (HasEnded || HttpContext.Response.HasStarted)
            {
                throw new InvalidOperationException("Response headers can only be sent once per call.");
            }

            _requestedEncoding = responseHeaders.GetValue(WireNames.EncodingRequest);
            Append(responseHeaders, HttpContext.Response.Headers);
            ApplyHeaders();
            await HttpContext.Response.StartAsync(CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _deadline?.Leave();
        }

        await FlushAsync(CancellationToken.None).ConfigureAwait(false);
    }

    protected override ContextPropagationToken CreatePropagationTokenCore(ContextPropagationOptions? options) =>
        throw new NotImplementedException("This server hands no propagation tokens out: pass Deadline and CancellationToken to the calls you make.");

    /// <summary>The gate closes before the deadline's answer is out, and its token is cancelled only after: the call is noted as interrupted at once.</summary>
    private OperationCanceledException PastDeadline(CallDeadline deadline)
    {
        _interrupted = true;
        return new OperationCanceledException("The deadline of the call has passed.", deadline.Token);
    }

    private static bool IsTransportGone(Exception exception) => exception.InnerException is IOException or Microsoft.AspNetCore.Connections.ConnectionAbortedException;

    private async ValueTask FlushAsync(CancellationToken cancellationToken)
    {
        FlushResult result;
        try
        {
            result = await HttpContext.Response.BodyWriter.FlushAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (InvalidOperationException exception) when (_interrupted)
        {
            // A flush waits for the client and so stands outside the deadline's gate: the deadline may complete the response before it.
            throw new OperationCanceledException("The deadline of the call has passed.", exception, CancellationToken);
        }

        // A flush of an aborted response may return as if nothing had happened (dotnet/aspnetcore#40788).
        if (result.IsCompleted || result.IsCanceled || CancellationToken.IsCancellationRequested)
        {
            _interrupted = true;
            throw new OperationCanceledException("The client has gone before the response was complete.", CancellationToken);
        }
    }

    private void ApplyHeaders()
    {
        if (_headersApplied)
        {
            return;
        }

        _headersApplied = true;
        string? accepted = HttpContext.Request.Headers[WireNames.AcceptEncoding];
        _compression = settings.Compression(_requestedEncoding ?? settings.ResponseEncoding, accepted);
        if (_compression is not null)
        {
            HttpContext.Response.Headers[WireNames.Encoding] = _compression.EncodingName;
        }
    }

    private void OfferEncodings()
    {
        if (Status.StatusCode == StatusCode.Unimplemented && !HttpContext.Response.HasStarted)
        {
            HttpContext.Response.Headers[WireNames.AcceptEncoding] = settings.Encodings.AcceptEncoding;
        }
    }

    private void Append(Metadata metadata, IHeaderDictionary fields)
    {
        if (MetadataFields.Append(metadata, fields) is { } leftOut)
        {
            GrpcServerLog.MetadataLeftOut(logger, leftOut);
        }
    }

    private async Task AnswerDeadlineAsync()
    {
        _interrupted = true;
        TagStatus(StatusCode.DeadlineExceeded);
        var response = HttpContext.Response;
        var reset = HttpContext.Features.Get<IHttpResetFeature>();
        if (_writer is { IsBroken: true })
        {
            reset?.Reset(InternalError);
            return;
        }

        // The handler's own trailers stay out: it may be adding to them at this moment.
        StatusFields.Write(StatusFields.Destination(response), new Status(StatusCode.DeadlineExceeded, "Deadline Exceeded"));

        // A client that does not open its window must not keep the handler running past the deadline.
        var complete = response.CompleteAsync();
        await Task.WhenAny(complete, Task.Delay(AnswerGrace, settings.Time)).ConfigureAwait(false);
        reset?.Reset(CancelError);
        if (complete.IsCompleted)
        {
            await complete.ConfigureAwait(false);
        }
    }

    private static void TagStatus(StatusCode status) =>
        Activity.Current?.SetTag("grpc.status_code", ((int)status).ToString(CultureInfo.InvariantCulture));
}
