namespace JudicialAnalogs.Server.SignIn.Sessions;

/// <summary>What the cookie of a session holds, sealed.</summary>
/// <param name="Actor">The person.</param>
/// <param name="Roles">What they are.</param>
/// <param name="Court">Their court; empty where it is not told.</param>
/// <param name="Expires">When it ends.</param>
/// <param name="Cases">Prepared cases that it is for alone; null for all that the roles may see.</param>
/// <param name="Drafts">Drafts that came of them.</param>
internal sealed record SessionContent(string Actor, Roles Roles, string Court, DateTimeOffset Expires, IReadOnlyList<string>? Cases, IReadOnlyList<string>? Drafts);
