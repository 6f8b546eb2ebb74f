using JudicialAnalogs.Archive.Indexing;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Archive.Tuning;

/// <summary>
/// Queries that an archive judges itself, without people (docs/decisions/0010): the facts of an act ask, and the answers are the acts of
/// other instances in its case, or where the archive has few of these, acts that apply the same law.
/// </summary>
public static class OwnQueries
{
    // More teach little and cost time.
    private const int Most = 300;

    // Fewer words than this are no description of facts.
    private const int ShortestFacts = 200;

    // A case with more acts is no case but a number shared by mistake.
    private const int LargestCase = 10;

    // What a tenth of the archive shares tells nothing apart.
    private const int LargestShare = 10;

    /// <summary>The queries of an archive; the same archive and seed give the same ones.</summary>
    /// <param name="records">The archive.</param>
    /// <param name="seed">Seed of the choice among many.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static async Task<(JudgementSource Source, IReadOnlyList<TuningQuery> Queries)> ReadAsync(IRecords records, int seed, CancellationToken cancellationToken)
    {
        var acts = new List<ActTraits>();
        var facts = new Dictionary<string, string>(StringComparer.Ordinal);
        await foreach (var act in records.Acts.EnumerateAsync(cancellationToken))
        {
            if (ActDocument.Of(act) is not { } document)
                continue;
            acts.Add(ActTraits.Of(act));
            if (document.Fields[ActFields.Facts] is { Length: >= ShortestFacts } text)
                facts.Add(act.Id, text);
        }

        var asking = acts.Where(act => facts.ContainsKey(act.Id)).OrderBy(act => act.Id, StringComparer.Ordinal).ToArray();
        new Random(seed).Shuffle(asking);
        var instances = OfInstances(asking, acts, facts).Take(Most).ToList();
        if (instances.Count >= Search.Fusion.WeightLearner.FewestQueries)
            return (JudgementSource.OtherInstances, instances);
        var law = OfSameLaw(asking, acts, facts).Take(Most).ToList();
        return law.Count >= Search.Fusion.WeightLearner.FewestQueries ? (JudgementSource.SameLaw, law) : (JudgementSource.None, []);
    }

    private static IEnumerable<TuningQuery> OfInstances(ActTraits[] asking, List<ActTraits> acts, Dictionary<string, string> facts)
    {
        var cases = acts.Where(act => act.CaseNumber.Length > 0).ToLookup(act => act.CaseNumber, StringComparer.Ordinal);
        foreach (var act in asking)
        {
            var others = cases[act.CaseNumber].Where(other => other.Id != act.Id).ToList();
            if (others.Count is > 0 and < LargestCase)
                yield return new TuningQuery(facts[act.Id], Relevant(others), [act.Id]);
        }
    }

    // The query's own case is left out: its acts repeat its words, and finding them is no test.
    private static IEnumerable<TuningQuery> OfSameLaw(ActTraits[] asking, List<ActTraits> acts, Dictionary<string, string> facts)
    {
        var byOffence = acts.Where(act => act.Offences.Length > 0).ToLookup(act => act.Offences, StringComparer.Ordinal);
        var byNorm = acts.Where(act => act.Offences.Length == 0).SelectMany(act => act.Norms.Select(norm => (norm, act))).ToLookup(pair => pair.norm, pair => pair.act, StringComparer.Ordinal);
        foreach (var act in asking)
        {
            var near = act.Offences.Length > 0 ? byOffence[act.Offences] : act.Norms.SelectMany(norm => byNorm[norm]).Distinct();
            var others = near.Where(other => other.Id != act.Id && !IsOfTheSameCase(act, other) && act.AppliesTheSameLawAs(other)).ToList();
            if (others.Count == 0 || others.Count * LargestShare > acts.Count)
                continue;
            yield return new TuningQuery(facts[act.Id], Relevant(others), [act.Id, .. acts.Where(other => other.Id != act.Id && IsOfTheSameCase(act, other)).Select(other => other.Id)]);
        }
    }

    private static bool IsOfTheSameCase(ActTraits one, ActTraits other) => one.CaseNumber.Length > 0 && one.CaseNumber == other.CaseNumber;

    private static Dictionary<string, int> Relevant(List<ActTraits> acts) => acts.ToDictionary(act => act.Id, _ => 1, StringComparer.Ordinal);
}
