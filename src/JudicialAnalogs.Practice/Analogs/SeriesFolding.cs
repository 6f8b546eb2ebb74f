using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Analogs;

/// <summary>
/// Keeps one court's serial cases from filling the page: of acts that one court gave within half a year on nearly equal facts, and of acts of one
/// case, a few stand in the list and the others are folded behind the first of them.
/// </summary>
internal static class SeriesFolding
{
    private const int ShownOfSeries = 2;
    private const int DaysOfSeries = 183;

    // Half of all runs of five words: what a court's template makes of different cases is below, what it makes of serial ones above.
    private const double NearlyEqual = 0.5;

    /// <summary>The list with series folded; the order of what stays is kept, and nothing is lost: what is folded is named by its address.</summary>
    public static IReadOnlyList<AlikeUnit> Fold(IReadOnlyList<AlikeUnit> ordered)
    {
        var shown = new List<AlikeUnit>(ordered.Count);
        var series = new List<Series>();
        var byCourt = new Dictionary<ulong, List<Series>>();
        var byCase = new Dictionary<ulong, Series>();
        foreach (var analog in ordered)
        {
            var unit = analog.Unit;
            var own = (unit.CaseKey != 0 ? byCase.GetValueOrDefault(unit.CaseKey) : null) ?? byCourt.GetValueOrDefault(unit.CourtKey)?.Find(begun => begun.Continues(unit));
            if (own is null)
            {
                own = new Series(shown.Count, unit);
                series.Add(own);
                if (unit.CourtKey != 0)
                {
                    if (!byCourt.TryGetValue(unit.CourtKey, out var ofCourt))
                        byCourt.Add(unit.CourtKey, ofCourt = []);
                    ofCourt.Add(own);
                }
            }

            if (unit.CaseKey != 0)
                byCase.TryAdd(unit.CaseKey, own);
            if (own.Shown < ShownOfSeries)
            {
                own.Shown++;
                shown.Add(analog);
            }
            else
            {
                own.Folded.Add(unit.Address);
            }
        }

        foreach (var folded in series.Where(begun => begun.Folded.Count > 0))
            shown[folded.Place] = shown[folded.Place] with { Folded = folded.Folded };
        return shown;
    }

    private sealed class Series(int place, DecidedUnit first)
    {
        public int Place { get; } = place;

        public int Shown { get; set; }

        public List<Law.Acts.CountAddress> Folded { get; } = [];

        public bool Continues(DecidedUnit unit) =>
            first.DecidedOn is { } begun && unit.DecidedOn is { } day && Math.Abs(day.DayNumber - begun.DayNumber) <= DaysOfSeries
            && first.Signature is { } one && unit.Signature is { } other && one.Resemblance(other) >= NearlyEqual;
    }
}
