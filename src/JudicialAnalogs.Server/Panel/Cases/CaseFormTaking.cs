using JudicialAnalogs.Records;
using JudicialAnalogs.Server.Cases;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Cases;

/// <summary>Takes the form of a case: compares it, or says what to show instead.</summary>
internal sealed class CaseFormTaking(CaseForms forms, DraftAssessments assessments)
{
    /// <summary>Compares the case of a form that asks for it and is in order.</summary>
    /// <param name="form">What was sent.</param>
    /// <param name="draftId">The draft whose next version it is; empty for a new one.</param>
    /// <param name="words">Language of the page.</param>
    /// <param name="keep">Name under which the browser's tab keeps what is typed, as for <see cref="CaseForms.From"/>.</param>
    /// <param name="caller">The person.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    /// <returns>What was shown of the compared draft, or the form to show again: exactly one of the two.</returns>
    public async Task<(V1.AssessDraftResponse? Compared, CaseFormModel? Again)> TakeAsync(IFormCollection form, string draftId, Wording words, string keep, Caller caller, CancellationToken cancellationToken)
    {
        var sent = SentCase.Of(form);
        if (!sent.Compares)
            return (null, Again(sent, words, keep, cancellationToken, notice: NoticeOf(sent, words)));
        var (request, errors) = CaseRequests.Of(sent, draftId, words);
        if (errors.Count > 0)
            return (null, Again(sent, words, keep, cancellationToken, errors));
        try
        {
            var key = IdempotencyKeys.Of(KeyOf(sent.Key, request), caller);
            return (await assessments.AssessAsync(request, caller, key, cancellationToken), null);
        }
        catch (Exception failure) when (RpcErrors.Of(failure, words) is { StatusCode: Grpc.Core.StatusCode.InvalidArgument } refusal)
        {
            return (null, Again(sent, words, keep, cancellationToken, new Dictionary<string, string>(StringComparer.Ordinal) { [FieldOf(failure)] = PanelFaults.MessageOf(refusal) }));
        }
    }

    // The same form sent twice is one draft; sent again with something changed, from the browser's history, it is another.
    private static string KeyOf(string key, V1.AssessDraftRequest request)
    {
        var content = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(DraftAssessor.Json(request)));
        return $"{key}-{content[..32]}";
    }

    // A text that was changed into one that cannot be read stays in its field, with what is wrong beside it.
    private CaseFormModel Again(SentCase sent, Wording words, string keep, CancellationToken cancellationToken, IReadOnlyDictionary<string, string>? errors = null, string? notice = null)
    {
        try
        {
            return forms.Again(sent, words, keep, cancellationToken, errors, notice);
        }
        catch (InvalidFieldException)
        {
            return CaseForms.Unread(sent, keep, errors is { Count: > 0 } ? errors : new Dictionary<string, string> { [CaseFieldNames.Text] = words.Say("Panel.CaseForm.Text.Unreadable") });
        }
    }

    private static string? NoticeOf(SentCase sent, Wording words) => sent switch
    {
        { OtherCount: true } => words.Say("Panel.CaseForm.OtherCount"),
        { OtherKind: true } => words.Say("Panel.CaseForm.OtherKind"),
        { Step: SentCase.Show } => words.Say("Panel.CaseForm.ReadAgain"),
        _ => null,
    };

    private static string FieldOf(Exception failure) => (failure as InvalidFieldException)?.Field switch
    {
        "case.count.found" => CaseFieldNames.Article,
        "claim.outcome" => CaseFieldNames.ClaimOutcome,
        "case.place" => CaseFieldNames.Place,
        _ => CaseFieldNames.Text,
    };
}
