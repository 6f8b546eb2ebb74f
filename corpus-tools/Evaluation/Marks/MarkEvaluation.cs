using System.Text;
using Google.Protobuf;
using JudicialAnalogs.Records;
using JudicialAnalogs.Records.Marks;

namespace JudicialAnalogs.CorpusTools.Evaluation.Marks;

/// <summary>Measures, by what people marked as not alike, how often the first places of lists missed. Nobody's name takes part.</summary>
internal static class MarkEvaluation
{
    /// <summary>First places looked at.</summary>
    public const int Places = 10;

    private const int Page = 1000;

    private static readonly JsonParser Shown = new(JsonParser.Settings.Default.WithIgnoreUnknownFields(true));

    /// <summary>Measures.</summary>
    public static async Task<MarkReport> RunAsync(IRecords records, CancellationToken cancellationToken)
    {
        var entries = await MarksAsync(records, cancellationToken);
        var standing = StandingMarks.Of(entries);
        var marked = standing.Select(mark => (mark.Mark.DraftId, mark.Mark.CountAddress)).ToHashSet();
        var analogs = new List<ShownAnalog>();
        var shown = new HashSet<(string, string)>();
        await foreach (var audited in records.DraftAudit.EnumerateAsync(cancellationToken))
        {
            for (var version = 1; version <= audited.Draft.Assessments; version++)
            {
                if (await records.DraftAudit.SeenAsync(audited.Draft.Id, version, cancellationToken) is not { } seen)
                    continue;
                foreach (var (address, article, languages) in FirstOf(Shown.Parse<V1.AssessDraftResponse>(Encoding.UTF8.GetString(seen.Span))))
                {
                    // Compared again, the same analog is shown to the same person once more.
                    var place = (audited.Draft.Id, address);
                    if (shown.Add(place))
                        analogs.Add(new ShownAnalog(audited.Draft.Id, article, languages, marked.Contains(place)));
                }
            }
        }

        var wentThrough = entries.Select(entry => entry.Mark.DraftId).ToHashSet(StringComparer.Ordinal);
        return Of(analogs, wentThrough, [.. standing.Where(mark => shown.Contains((mark.Mark.DraftId, mark.Mark.CountAddress)))], standing.Count);
    }

    private static MarkReport Of(List<ShownAnalog> analogs, HashSet<string> wentThrough, List<StoredMark> here, int standing) => new(
        Places,
        MarkedShare.Of("all drafts", analogs),
        MarkedShare.Of("drafts with marks", [.. analogs.Where(analog => wentThrough.Contains(analog.DraftId))]),
        Grouped(analogs, analog => analog.Article.Length > 0 ? analog.Article : "no article"),
        Grouped(analogs, analog => analog.Languages),
        [
            .. here.GroupBy(mark => mark.Mark.Reason is { } reason ? reason.ToString() : "none given")
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ReasonCount(group.Key, group.Count(), here.Count < MarkedShare.Floor ? null : (double)group.Count() / here.Count)),
        ],
        standing - here.Count);

    private static List<MarkedShare> Grouped(List<ShownAnalog> analogs, Func<ShownAnalog, string> name) =>
        [.. analogs.GroupBy(name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => MarkedShare.Of(group.Key, [.. group]))];

    private static IEnumerable<(string Address, string Article, string Languages)> FirstOf(V1.AssessDraftResponse seen)
    {
        var practice = seen.Practice ?? new V1.FindAnalogsResponse();
        var found = practice.Understood?.Count?.Found ?? practice.Presumed?.Qualification;
        var article = found is { Article.Length: > 0 } ? $"УК {found.Article}" : "";
        var own = practice.Understood?.Language ?? V1.Language.Unspecified;
        return practice.Analogs.Take(Places).Select(analog => (analog.CountAddress, article, $"{own} to {analog.Language}"));
    }

    private static async Task<List<StoredMark>> MarksAsync(IRecords records, CancellationToken cancellationToken)
    {
        var all = new List<StoredMark>();
        while (true)
        {
            var page = await records.Marks.ListAsync(null, all.Count == 0 ? 0 : all[^1].Number, Page, cancellationToken);
            all.AddRange(page);
            if (page.Count < Page)
                return all;
        }
    }
}
