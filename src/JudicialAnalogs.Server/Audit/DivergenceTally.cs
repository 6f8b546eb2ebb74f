using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Hosting;
using JudicialAnalogs.Server.Jobs;
using JudicialAnalogs.V1;
using ReasonCategory = JudicialAnalogs.Records.Drafts.ReasonCategory;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Counts the whole of a list of divergences, which is read page by page without opening what judges saw.</summary>
internal sealed class DivergenceTally(Engine engine)
{
    private const int AtOnce = 1_000;

    /// <summary>Counts what a request lists, whatever its page.</summary>
    /// <exception cref="Errors.InvalidFieldException">A limit cannot be taken.</exception>
    public async Task<DivergenceCounts> CountAsync(ListDivergencesRequest request, Job job, CancellationToken cancellationToken)
    {
        var query = DivergenceQueryMapping.FromWire(request) with { Limit = AtOnce };
        var (all, unanswered, owing) = (0, 0, 0);
        var categories = new SortedDictionary<ReasonCategory, int>();
        var articles = new SortedDictionary<string, (int Assessments, int Answered)>(StringComparer.Ordinal);
        IReadOnlyList<DivergentAssessment> page;
        do
        {
            page = await engine.Records.DraftAudit.DivergencesAsync(query, cancellationToken);
            foreach (var divergent in page)
            {
                all++;
                var answered = divergent.Reasons.Count > 0;
                unanswered += answered ? 0 : 1;
                owing += divergent.Draft.ReasonOwed ? 1 : 0;
                foreach (var category in divergent.Reasons.Select(stored => stored.Reason.Category).Distinct())
                    categories[category] = categories.GetValueOrDefault(category) + 1;
                var norm = CaseFateMapping.FoundUnder(divergent.Assessment.Subject);
                var before = articles.GetValueOrDefault(norm);
                articles[norm] = (before.Assessments + 1, before.Answered + (answered ? 1 : 0));
            }

            job.Report(all, null);
            if (page.Count > 0)
                query = query with { After = new DivergencePlace(page[^1].Assessment.At, page[^1].Draft.Id, page[^1].Assessment.Number) };
        }
        while (page.Count == AtOnce);

        return new DivergenceCounts(all, unanswered, owing, categories, [.. articles.Select(pair => (pair.Key, pair.Value.Assessments, pair.Value.Answered))]);
    }
}
