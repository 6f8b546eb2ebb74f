using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.Practice.Audit;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Mapping;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.Server.Texts;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Lists drafts that departed from practice or from the law.</summary>
internal sealed class DivergenceList(Engine engine)
{
    /// <summary>What the ledger calls the reading.</summary>
    public const string Action = "audit.divergences";

    private const int UsualPage = 50;
    private const int LargestPage = 500;

    /// <summary>A page of the list; that it was asked for goes into the ledger.</summary>
    /// <exception cref="Errors.InvalidFieldException">A limit or the token cannot be taken.</exception>
    public async Task<ListDivergencesResponse> ListAsync(ListDivergencesRequest request, Caller reader, CancellationToken cancellationToken)
    {
        var size = Paging.Size(request.PageSize, UsualPage, LargestPage);
        var query = DivergenceQueryMapping.FromWire(request) with { After = DivergencePages.Read(request), Limit = size + 1 };
        await AuditAccess.EnterAsync(engine, Action, "", reader, request, cancellationToken);
        var found = await engine.Records.DraftAudit.DivergencesAsync(query, cancellationToken);
        var wording = Wording.Of(request.Context?.Language ?? V1.Language.Unspecified);
        var response = new ListDivergencesResponse
        {
            Context = AnswerContexts.Of(engine, wording),
            NextPageToken = found.Count > size ? DivergencePages.After(found[size - 1], request) : "",
        };
        var fates = new CaseFates(engine.Counts.Table);
        foreach (var divergent in found.Take(size))
            response.Divergences.Add(await EntryAsync(divergent, fates, cancellationToken));
        return response;
    }

    private async Task<Divergence> EntryAsync(DivergentAssessment divergent, CaseFates fates, CancellationToken cancellationToken)
    {
        var (draft, assessment) = (divergent.Draft, divergent.Assessment);
        var entry = new Divergence
        {
            DraftId = draft.Id,
            DraftVersion = assessment.Number,
            AssessedAt = assessment.At.ToTimestamp(),
            State = DraftMapping.ToWire(draft),
            Superseded = divergent.Superseded,
            FoundUnder = CaseFateMapping.FoundUnder(assessment.Subject),
            Fate = CaseFateMapping.ToWire(CaseFateMapping.FateOf(assessment.Subject, fates)),
        };
        entry.Reasons.AddRange(divergent.Reasons.Select(WithoutAuthor));
        if (await engine.Records.DraftAudit.SeenAsync(draft.Id, assessment.Number, cancellationToken) is { } seen)
            SeenFindings.AddTo(entry, seen);
        return entry;
    }

    private static V1.Reason WithoutAuthor(StoredReason stored)
    {
        var reason = DraftMapping.ToWire(stored);
        reason.Author = "";
        return reason;
    }
}
