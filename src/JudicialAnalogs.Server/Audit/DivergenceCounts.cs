using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Server.Audit;

/// <summary>How many assessments that asked for a reason there are, by what was answered and by what they are about.</summary>
/// <param name="Assessments">In all.</param>
/// <param name="Unanswered">Those that nobody has answered.</param>
/// <param name="Owing">Those of drafts that owe a reason.</param>
/// <param name="Categories">Answered ones by category; one answered with several stands under each.</param>
/// <param name="Articles">By norm, with those answered; empty norm: not kept, or no criminal case.</param>
internal sealed record DivergenceCounts(
    int Assessments, int Unanswered, int Owing, IReadOnlyDictionary<ReasonCategory, int> Categories, IReadOnlyList<(string Norm, int Assessments, int Answered)> Articles);
