namespace JudicialAnalogs.Server.Notes;

/// <summary>The state that the comparison was made from, by which it can be made again.</summary>
/// <param name="Index">Version of the search index.</param>
/// <param name="Calibration">Version of the calibration.</param>
/// <param name="Law">Version of the imported law; null when none was imported.</param>
/// <param name="Archive">Position of the archive's change feed.</param>
/// <param name="Answer">SHA-256 of what the judge was shown, lower-case hexadecimal.</param>
public sealed record NotedVersions(string Index, string Calibration, string? Law, long Archive, string Answer);
