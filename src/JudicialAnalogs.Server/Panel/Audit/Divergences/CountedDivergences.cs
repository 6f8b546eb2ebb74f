using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Server.Panel.Audit.Divergences;

/// <summary>A list of divergences counted, as a page shows it.</summary>
/// <param name="Assessments">In all.</param>
/// <param name="Unanswered">Those that nobody has answered.</param>
/// <param name="Owing">Those of drafts that owe a reason.</param>
/// <param name="Categories">Answered ones by category.</param>
/// <param name="Articles">By norm, with those answered.</param>
/// <param name="At">When they were counted.</param>
public sealed record CountedDivergences(
    int Assessments, int Unanswered, int Owing, IReadOnlyDictionary<ReasonCategory, int> Categories, IReadOnlyList<(string Norm, int Assessments, int Answered)> Articles, DateTimeOffset At);
