namespace JudicialAnalogs.Browser;

/// <summary>Every page of the panel, for what must hold on each of them.</summary>
internal static class PanelMap
{
    /// <summary>Names of the pages and their paths, without the language.</summary>
    /// <param name="server">The server they are opened on.</param>
    public static IReadOnlyDictionary<string, string> PathsOn(PanelServer server) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["home"] = "/",
        ["draft"] = $"/drafts/{server.Assessed.DraftId}",
        ["act"] = "/acts/made-up-004",
        ["not-found"] = "/drafts/none",
    };
}
