using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Server.SignIn.Access;

/// <summary>Which drafts came of a system: what it compared for a person, or what came of a case that it prepared. It sees these alone.</summary>
internal static class MadeDrafts
{
    private static readonly JsonParser Stored = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    /// <summary>Writes into a request by which system it came, and drops what the caller wrote there.</summary>
    public static void Mark(V1.AssessDraftRequest request, SignedIn caller)
    {
        var system = caller.System ?? "";
        if (system == (request.Context?.System ?? ""))
            return;
        request.Context ??= new V1.RequestContext();
        request.Context.System = system;
    }

    /// <summary>Whether a caller may see a draft that is their person's own: everyone but a system may, and a system may see what came of it.</summary>
    public static async ValueTask<bool> MaySeeAsync(IDraftStore drafts, SignedIn caller, string draftId, CancellationToken cancellationToken) =>
        caller.System is not { } system || (await drafts.GetHistoryAsync(draftId, cancellationToken) is { } history && IsOf(history, system));

    private static bool IsOf(DraftHistory history, string system) =>
        Stored.Parse<V1.AssessDraftRequest>(Encoding.UTF8.GetString(history.Assessments[0].Assessment.Draft.Span)).Context?.System == system;
}
