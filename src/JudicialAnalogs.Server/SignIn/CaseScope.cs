namespace JudicialAnalogs.Server.SignIn;

/// <summary>What a session that a signed link began is for.</summary>
/// <param name="Cases">Prepared cases.</param>
/// <param name="Drafts">Drafts that came of them.</param>
internal sealed record CaseScope(IReadOnlyList<string> Cases, IReadOnlyList<string> Drafts);
