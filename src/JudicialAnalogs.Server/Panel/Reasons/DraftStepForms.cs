using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JudicialAnalogs.Records.Failures;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Panel.Frame;
using JudicialAnalogs.Server.Services;
using JudicialAnalogs.Server.Texts;
using Microsoft.AspNetCore.Http;

namespace JudicialAnalogs.Server.Panel.Reasons;

/// <summary>What forms that move a draft on have in common: they say which revision they were shown of, and sent twice they are one step.</summary>
internal static class DraftStepForms
{
    /// <summary>Revision that the form was shown of; null when it names none, and then whatever stands is moved on.</summary>
    public static long? Revision(IFormCollection form) =>
        long.TryParse(form["revision"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : null;

    /// <summary>Key of a step: the same for the same content sent from the same page.</summary>
    /// <param name="http">Request of the form.</param>
    /// <param name="draftId">Draft.</param>
    /// <param name="form">The form.</param>
    /// <param name="content">What was sent.</param>
    public static string Key(HttpContext http, string draftId, IFormCollection form, params ReadOnlySpan<string> content)
    {
        var sent = SHA256.HashData(Encoding.UTF8.GetBytes($"{draftId}\n{form["revision"]}\n{string.Join('\n', content)}"));
        return IdempotencyKeys.Of("panel-" + Convert.ToHexStringLower(sent), PanelCallers.Of(http));
    }

    /// <summary>What a failure says to the person; null for one that is no answer to a form.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="words">Language of the page.</param>
    /// <param name="field">The field that the contract's name of a field stands for.</param>
    public static FieldError? ErrorOf(Exception failure, Wording words, Func<string, string> field) => failure switch
    {
        RevisionConflictException => new FieldError("", words.Say("Panel.Step.Stale")),
        InvalidFieldException invalid => new FieldError(field(invalid.Field), Message(failure, words)),
        InvalidRecordException invalid => new FieldError(field(invalid.Field), Message(failure, words)),
        DraftStateException or ReasonRequiredException or IdempotencyConflictException => new FieldError("", Message(failure, words)),
        _ => null,
    };

    private static string Message(Exception failure, Wording words) => PanelFaults.MessageOf(RpcErrors.Of(failure, words)!);
}
