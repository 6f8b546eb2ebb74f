namespace JudicialAnalogs.Archive.Followers;

/// <summary>How far followers have come.</summary>
/// <param name="Sequence">Last change taken in.</param>
/// <param name="Head">Newest change.</param>
public readonly record struct CatchUpProgress(long Sequence, long Head);
