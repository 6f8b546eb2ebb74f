using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Audit;
using JudicialAnalogs.Server.Mapping;

namespace JudicialAnalogs.Server.Cases;

/// <summary>What an assessment is about, for the lists of analysts.</summary>
internal static class AssessmentSubjects
{
    private const int LongestCourt = 500;
    private const int LongestNumber = 200;
    private const int LongestNorm = 40;

    /// <summary>The subject of what was shown. The day is the draft's own: that of the server, which stands in where none is given, is left out.</summary>
    public static AssessmentSubject Of(V1.AssessDraftRequest request, UnderstoodCase understood, V1.AssessDraftResponse shown)
    {
        var query = understood.Query;
        return new AssessmentSubject
        {
            Article = Within(query.Count.Found?.Article, LongestNorm),
            Part = Within(query.Count.Found?.Part, LongestNorm),
            Court = Within(query.Court, LongestCourt),
            CaseNumber = Within(query.CaseNumber, LongestNumber),
            DecidedOn = DayMapping.FromWire(request.Case?.DecidedOn, "case.decided_on") ?? understood.Act?.Date,
            Sharp = shown.FarFromPractice
                .Where(finding => finding.Level == V1.DivergenceLevel.Sharp)
                .Aggregate(SharpAspects.None, (sharp, finding) => sharp | SharpAspectMapping.Of(finding.Aspect)),
        };
    }

    // What is too long to be a court, a number or an article, or holds what no text may, was read wrongly and would find nothing.
    private static string Within(string? text, int longest) => text is null || text.Length > longest || text.Contains('\0', StringComparison.Ordinal) ? "" : text;
}
