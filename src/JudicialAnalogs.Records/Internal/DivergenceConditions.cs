using System.Globalization;
using Dapper;
using JudicialAnalogs.Records.Drafts;

namespace JudicialAnalogs.Records.Internal;

/// <summary>A query for divergences as SQL over <c>draft_subjects s</c> and <c>drafts d</c>.</summary>
internal sealed class DivergenceConditions
{
    private readonly List<string> conditions = ["s.diverges = 1"];

    public DivergenceConditions(DivergenceQuery query)
    {
        Parameters.Add("limit", query.Limit);
        if (query.From is { } from)
            Add("s.at >= @from", "from", Instants.ToText(from));
        if (query.Before is { } before)
            Add("s.at < @before", "before", Instants.ToText(before));
        if (query.Sharp != SharpAspects.None)
            Add("(s.aspects & @aspects) <> 0", "aspects", (long)query.Sharp);
        if (query.ReasonOwed is { } owed)
            Add("d.reason_owed = @owed", "owed", owed ? 1L : 0L);
        if (query.NewestOnly)
            conditions.Add("s.number = d.assessments");
        AnyOf(query.FoundUnder.Select(Under));
        AnyOf(query.Standings.Select(standing => Invariant($"d.state = {(long)standing.State} AND d.reason_owed = {(standing.ReasonOwed ? 1 : 0)}")));
        if (query.Categories.Count > 0)
        {
            var categories = string.Join(", ", query.Categories.Select(category => ((long)category).ToString(CultureInfo.InvariantCulture)));
            conditions.Add($"EXISTS (SELECT 1 FROM draft_reasons r WHERE r.draft_id = s.draft_id AND r.assessment_number = s.number AND r.category IN ({categories}))");
        }

        if (query.After is { } after)
        {
            Add("(s.at, s.draft_id, s.number) < (@afterAt, @afterDraft, @afterNumber)", "afterAt", Instants.ToText(after.At));
            Parameters.Add("afterDraft", after.DraftId);
            Parameters.Add("afterNumber", (long)after.Number);
        }
    }

    public DynamicParameters Parameters { get; } = new();

    public override string ToString() => string.Join(" AND ", conditions);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private string Under((string Article, string? Part) norm, int index)
    {
        var (article, part) = (Invariant($"article{index}"), Invariant($"part{index}"));
        Parameters.Add(article, norm.Article);
        if (norm.Part is null)
            return $"s.article = @{article}";
        Parameters.Add(part, norm.Part);
        return $"s.article = @{article} AND s.part = @{part}";
    }

    private void Add(string condition, string name, object value)
    {
        conditions.Add(condition);
        Parameters.Add(name, value);
    }

    private void AnyOf(IEnumerable<string> alternatives)
    {
        var any = string.Join(") OR (", alternatives);
        if (any.Length > 0)
            conditions.Add($"(({any}))");
    }
}
