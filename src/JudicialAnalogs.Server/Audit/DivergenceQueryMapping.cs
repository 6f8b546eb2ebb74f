using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Errors;
using JudicialAnalogs.Server.Mapping;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Limits of a list of divergences on the wire. Days are days of UTC, as the ledger keeps time.</summary>
internal static class DivergenceQueryMapping
{
    private const string CriminalCode = "УК";

    /// <summary>The query, without its page.</summary>
    /// <exception cref="InvalidFieldException">A field cannot be taken.</exception>
    public static DivergenceQuery FromWire(V1.ListDivergencesRequest request)
    {
        var (from, to) = DayMapping.FromWire(request.Assessed, "assessed");
        return new DivergenceQuery
        {
            From = from is { } first ? StartOf(first) : null,
            Before = to is { } last && last < DateOnly.MaxValue ? StartOf(last.AddDays(1)) : null,
            Sharp = request.Aspects.Select((aspect, i) => SharpAspectMapping.FromWire(aspect, $"aspects[{i}]")).Aggregate(SharpAspects.None, (all, one) => all | one),
            FoundUnder = [.. CaseMapping.NormsFromWire(request.FoundUnder, "found_under").Select((norm, i) =>
                norm is { Act: CriminalCode, Article: { } article } ? (article, norm.Part) : throw new InvalidFieldException($"found_under[{i}]", "Error.Field.Norm", norm))],
            Categories = [.. request.ReasonCategories.Select((category, i) => Category(category, $"reason_categories[{i}]"))],
            Standings = [.. request.States.Select((state, i) => Standing(state, $"states[{i}]"))],
            ReasonOwed = request.HasReasonOwed ? request.ReasonOwed : null,
            NewestOnly = request.NewestOnly,
        };
    }

    /// <summary>The first instant of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    private static ReasonCategory Category(V1.ReasonCategory category, string field) =>
        Enum.IsDefined((ReasonCategory)category) ? (ReasonCategory)category : throw new InvalidFieldException(field, "Error.Field.Category");

    private static DraftStanding Standing(V1.DraftState state, string field) => state switch
    {
        V1.DraftState.Assessed => new(DraftState.Assessed, false),
        V1.DraftState.ReasonRequired => new(DraftState.ReasonRequired, false),
        V1.DraftState.ReasonRecorded => new(DraftState.ReasonRecorded, false),
        V1.DraftState.Finalized => new(DraftState.Finalized, false),
        V1.DraftState.FinalizedReasonToFollow => new(DraftState.Finalized, true),
        V1.DraftState.Withdrawn => new(DraftState.Withdrawn, false),
        _ => throw new InvalidFieldException(field, "Error.Field.Choice"),
    };
}
