using Google.Protobuf.WellKnownTypes;
using Google.Rpc;
using Grpc.Core;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Search;
using JudicialAnalogs.Server.Hosting.Stopping;
using JudicialAnalogs.Server.Jobs;
using JudicialAnalogs.Server.Limits;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Errors;

/// <summary>
/// Faults of the rooms as gRPC statuses: a short ASCII message, and beside it <c>google.rpc</c> details with a text in the caller's language.
/// </summary>
internal static class RpcErrors
{
    private const string Domain = "judicial-analogs";

    // Jobs take from seconds to minutes.
    private static readonly TimeSpan JobsFullFor = TimeSpan.FromSeconds(15);

    /// <summary>The status of a known fault; null for one that is the program's own.</summary>
    public static RpcException? Of(Exception failure, Wording wording) => failure switch
    {
        InvalidFieldException field => InvalidField(field, wording),
        InvalidRecordException record => InvalidArgument(record.Field, wording.Say($"Error.Record.{record.Rule}", [.. record.Values]), wording),
        SignInRequiredException unknown => Plain(Code.Unauthenticated, "SIGN_IN_REQUIRED", "Sign in first.", wording.Say(unknown.TextKey), wording),
        AccessDeniedException denied => Plain(
            Code.PermissionDenied, "ACCESS_DENIED", "This caller may not do this.", wording.Say(denied.TextKey, [.. denied.Values.Select(value => value(wording))]), wording),
        NotFoundException missing => Plain(Code.NotFound, "NOT_FOUND", "Not found.", wording.Say(missing.TextKey), wording),
        DraftNotFoundException => Plain(Code.NotFound, "DRAFT_NOT_FOUND", "No such draft.", wording.Say("Error.DraftNotFound"), wording),
        ActNotFoundException => Plain(Code.NotFound, "NOT_FOUND", "Not found.", wording.Say("Error.ActNotFound"), wording),
        ReportedErrorNotFoundException => Plain(Code.NotFound, "NOT_FOUND", "Not found.", wording.Say("Error.ReportedErrorNotFound"), wording),
        ReportedErrorSettledException => Plain(Code.FailedPrecondition, "SETTLED", "The entry was settled before.", wording.Say("Error.ReportedErrorSettled"), wording),
        ReasonRequiredException => ReasonRequired(wording),
        DraftStateException state => Plain(
            Code.FailedPrecondition, "DRAFT_STATE", "The draft's state does not allow this step.", wording.Say("Error.State", wording.Say($"State.{state.State}")), wording),
        IdempotencyConflictException => Plain(
            Code.InvalidArgument, "IDEMPOTENCY_KEY_REUSED", "The idempotency key was used for another request.", wording.Say("Error.Idempotency"), wording),
        SearchUnavailableException => Plain(Code.Unavailable, "SEARCH_UNAVAILABLE", "The search cluster does not answer now.", wording.Say("Error.Search"), wording),
        UnsupportedQueryException => Plain(
            Code.FailedPrecondition, "QUERY_NOT_SUPPORTED", "The index of this server cannot answer such a query.", wording.Say("Error.Query.Cluster"), wording),
        LimitedException limited => Limited(limited, wording),
        StoppingException => Rich(
            Code.Unavailable,
            "The server stops; call another one, or this one again in a while.",
            wording.Say("Error.Stopping"),
            wording,
            Any.Pack(new ErrorInfo { Reason = "STOPPING", Domain = Domain }),
            Any.Pack(new RetryInfo { RetryDelay = StoppingException.RetryAfter.ToDuration() })),
        JobsFullException => Rich(
            Code.Unavailable, "Too many jobs work at once.", wording.Say("Error.JobsFull"), wording, Any.Pack(new ErrorInfo { Reason = "JOBS_FULL", Domain = Domain }), Any.Pack(new RetryInfo { RetryDelay = JobsFullFor.ToDuration() })),
        RecordsException => Plain(Code.Unavailable, "RECORDS_UNAVAILABLE", "The records cannot be read or written now.", wording.Say("Error.Records"), wording),
        _ => null,
    };

    private static RpcException InvalidField(InvalidFieldException field, Wording wording) =>
        InvalidArgument(field.Field, wording.Say(field.TextKey, [.. field.Values]), wording);

    private static RpcException InvalidArgument(string field, string description, Wording wording)
    {
        var violations = new BadRequest();
        violations.FieldViolations.Add(new BadRequest.Types.FieldViolation { Field = field, Description = description });
        return Rich(Code.InvalidArgument, $"Invalid field {field}.", description, wording, Any.Pack(violations));
    }

    private static RpcException ReasonRequired(Wording wording)
    {
        var description = wording.Say("Error.ReasonRequired");
        var failure = new PreconditionFailure();
        failure.Violations.Add(new PreconditionFailure.Types.Violation { Type = "REASON_REQUIRED", Subject = "draft", Description = description });
        return Rich(Code.FailedPrecondition, "A reason is required before the draft is finalised.", description, wording, Any.Pack(failure));
    }

    private static RpcException Limited(LimitedException limited, Wording wording)
    {
        var description = wording.Say($"Error.Limit.{limited.Kind}", (long)limited.RetryAfter.TotalSeconds);
        var quota = new QuotaFailure();
        quota.Violations.Add(new QuotaFailure.Types.Violation { Subject = limited.Kind is LimitKind.Rate or LimitKind.Caller ? "caller" : "server", Description = description });
        return Rich(
            Code.ResourceExhausted,
            $"Limited ({limited.Kind}): try again in {(long)limited.RetryAfter.TotalSeconds} s.",
            description,
            wording,
            Any.Pack(quota),
            Any.Pack(new RetryInfo { RetryDelay = limited.RetryAfter.ToDuration() }));
    }

    private static RpcException Plain(Code code, string reason, string message, string localized, Wording wording) =>
        Rich(code, message, localized, wording, Any.Pack(new ErrorInfo { Reason = reason, Domain = Domain }));

    private static RpcException Rich(Code code, string message, string localized, Wording wording, params ReadOnlySpan<Any> details)
    {
        var status = new Google.Rpc.Status { Code = (int)code, Message = message };
        foreach (var detail in details)
            status.Details.Add(detail);
        status.Details.Add(Any.Pack(new LocalizedMessage { Locale = wording.Code, Message = localized }));
        return status.ToRpcException();
    }
}
