using Google.Protobuf;
using Google.Protobuf.Reflection;
using Grpc.Core;
using Grpc.Core.Interceptors;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>What holds of a call beyond the table: it names its purpose, and the draft it names is the caller's own.</summary>
internal sealed class CallRules(Engine engine) : Interceptor
{
    public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(
        TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
    {
        await CheckAsync(request, context);
        return await continuation(request, context);
    }

    public override async Task ServerStreamingServerHandler<TRequest, TResponse>(
        TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
    {
        await CheckAsync(request, context);
        await continuation(request, responseStream, context);
    }

    private async Task CheckAsync<TRequest>(TRequest request, ServerCallContext context)
    {
        if (request is not IMessage message || message.Descriptor.FindFieldByName("context") is not { FieldType: FieldType.Message } asked)
            return;
        var caller = SignedIn.Of(context.GetHttpContext());
        if (caller.IsOperator)
            return;
        Purposes.Require(caller, (asked.Accessor.GetValue(message) as RequestContext)?.Purpose ?? "");
        if (message.Descriptor.FindFieldByName("draft_id") is not { } named)
            return;
        var draft = (string)named.Accessor.GetValue(message);
        if (draft.Length > 0)
            await OwnDrafts.RequireAsync(engine.Records.Drafts, caller, draft, context.CancellationToken);
        else if (message is ListAnalogMarksRequest)
            throw new InvalidFieldException("draft_id", "Error.Field.Empty");
    }
}
