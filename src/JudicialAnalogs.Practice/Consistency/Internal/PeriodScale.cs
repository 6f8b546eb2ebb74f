using System.Globalization;

namespace JudicialAnalogs.Practice.Consistency.Internal;

/// <summary>Years, or quarters where all decisions lie within two years.</summary>
internal sealed class PeriodScale
{
    private const int DaysInQuarters = 731;
    private const double DaysInYear = 365.25;

    private readonly bool _quarters;
    private readonly Dictionary<string, int> _places;

    private PeriodScale(bool quarters, List<string> names) =>
        (_quarters, Names, _places) = (quarters, names, names.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place, StringComparer.Ordinal));

    /// <summary>Periods in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The periods that decisions lie in.</summary>
    public static PeriodScale Of(IReadOnlyList<ConsistencyDecision> decisions)
    {
        var days = decisions.Where(decision => decision.DecidedOn is not null).Select(decision => decision.DecidedOn!.Value).ToList();
        var quarters = days.Count > 0 && days.Max().DayNumber - days.Min().DayNumber < DaysInQuarters && days.Exists(day => day.DayOfYear != 1);
        return new PeriodScale(quarters, [.. days.Select(day => NameOf(day, quarters)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>The period of a decision as a column.</summary>
    public CaseMixTerm[] TermsOf(ConsistencyDecision decision) => decision.DecidedOn is { } day ? [new CaseMixTerm(_places[NameOf(day, _quarters)], 1)] : [];

    /// <summary>The trend; null for one period.</summary>
    public PracticeTrend? TrendOf(IReadOnlyList<ConsistencyDecision> decisions, AskedEffects effects)
    {
        if (Names.Count < 2)
            return null;
        var sizes = new int[Names.Count];
        var days = new double[Names.Count];
        foreach (var decision in decisions)
        {
            foreach (var term in TermsOf(decision))
            {
                sizes[term.Column]++;
                days[term.Column] += decision.DecidedOn!.Value.DayNumber;
            }
        }

        var each = effects.Each();
        var middle = days.Sum() / sizes.Sum();
        var years = days.Select((sum, period) => ((sum / sizes[period]) - middle) / DaysInYear).ToList();
        return effects.Along(years) is { } slope
            ? new PracticeTrend([.. Names.Select((name, period) => new PeriodPractice(name, sizes[period], each[period]))], slope)
            : null;
    }

    private static string NameOf(DateOnly day, bool quarters) => quarters
        ? string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-Q{((day.Month - 1) / 3) + 1}")
        : day.Year.ToString("0000", CultureInfo.InvariantCulture);
}
