namespace JudicialAnalogs.Server.Panel.Drafts;

/// <summary>The acts whose words the page of a draft shows.</summary>
internal static class QuotedActs
{
    /// <summary>Their identities, each once.</summary>
    public static IEnumerable<string> Of(V1.AssessDraftResponse seen)
    {
        var practice = seen.Practice ?? new V1.FindAnalogsResponse();
        var arguments = (practice.Arguments?.Groups ?? []).Concat(practice.Arguments?.NotAddressedByDraft ?? []);
        return practice.Analogs.Select(analog => analog.ActId)
            .Concat(practice.Analogs.Select(analog => analog.Review?.ActId ?? ""))
            .Concat(arguments.Select(group => group.BestPassage?.ActId ?? ""))
            .Concat((practice.Qualification?.Shares ?? []).SelectMany(share => share.Reasons).Select(passage => passage.ActId))
            .Where(id => id.Length > 0)
            .Distinct(StringComparer.Ordinal);
    }
}
