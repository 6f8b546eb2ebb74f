using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Panel.Arrival;

/// <summary>Takes a case that another system of the court has filled in, and says where its person finds it.</summary>
internal sealed class CaseHandover(Engine engine, CaseReader cases, CaseLinks links)
{
    private const int LongestAddress = 2000;

    /// <summary>Keeps the case. What could not be compared is refused now, by the system that can mend it, and not later by the person.</summary>
    /// <param name="request">The case.</param>
    /// <param name="caller">The person it is for.</param>
    /// <param name="system">The system that hands it over; null where it did not sign in as one.</param>
    /// <param name="idempotencyKey">Key under which the records keep the call.</param>
    /// <param name="cancellationToken">Stops before the case is kept.</param>
    /// <exception cref="InvalidFieldException">A field cannot be taken.</exception>
    public async Task<V1.PrepareCaseResponse> PrepareAsync(V1.PrepareCaseRequest request, Caller caller, string? system, string idempotencyKey, CancellationToken cancellationToken)
    {
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        if (request.Case?.Typed == true)
            throw new InvalidFieldException("case.typed", "Error.Query.Draft");
        var filled = new V1.AssessDraftRequest
        {
            Context = new V1.RequestContext { Purpose = caller.Purpose, System = system ?? "" },
            Case = request.Case,
            Punishment = request.Punishment,
            Claim = request.Claim,
        };
        CheckReturn(request.ReturnTo);
        cases.Read(WithClaim(filled), null, cancellationToken);
        PunishmentMapping.FromRequest(request.Punishment);
        var prepared = await engine.Records.PreparedCases.PrepareAsync(DraftAssessor.Json(filled), request.ReturnTo, caller, idempotencyKey, cancellationToken);
        return new V1.PrepareCaseResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            CaseId = prepared.Id,
            Link = links.To(prepared, wording.Code),
            ExpiresAt = prepared.ExpiresAt.ToTimestamp(),
        };
    }

    // A claim may stand beside the case; for reading it counts as part of it.
    private static V1.CaseDescription WithClaim(V1.AssessDraftRequest filled)
    {
        var description = filled.Case?.Clone() ?? new V1.CaseDescription();
        description.Claim ??= filled.Claim;
        return description;
    }

    private static void CheckReturn(string address)
    {
        if (address.Length == 0)
            return;
        if (address.Length > LongestAddress)
            throw new InvalidFieldException("return_to", "Error.Field.TooLong", LongestAddress);
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttps && uri.Scheme != Uri.UriSchemeHttp) || uri.UserInfo.Length > 0)
            throw new InvalidFieldException("return_to", "Error.Field.ReturnAddress");
    }
}
