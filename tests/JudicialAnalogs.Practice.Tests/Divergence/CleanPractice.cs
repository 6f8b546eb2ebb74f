using System.Globalization;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Practice.Counts;

namespace JudicialAnalogs.Practice.Tests.Divergence;

/// <summary>Courts that all decide alike: the same law of chance for every count, with conditional sentences, round terms and a few extremes.</summary>
internal sealed class CleanPractice(int seed)
{
    private readonly Random _random = new(seed);

    public List<DecidedCount> Draw(int count, string prefix) =>
        [.. Enumerable.Range(0, count).Select(i => Draw(prefix + i.ToString("d5", CultureInfo.InvariantCulture)))];

    private DecidedCount Draw(string act)
    {
        var (mitigated, aggravated) = (_random.Next(2) == 0, _random.Next(4) == 0);
        var months = 36 + (aggravated ? 10 : 0) - (mitigated ? 8 : 0) + (7 * Gaussian());
        if (_random.Next(30) == 0)
            months += 20 * Gaussian();
        var rounded = _random.Next(3) == 0 ? Math.Round(months / 12) * 12 : Math.Round(months);
        var punishment = new Punishment(PunishmentKind.Imprisonment, (decimal)Math.Clamp(rounded, 24, 84), PunishmentUnit.Months, mitigated && _random.Next(5) == 0);
        string[] factors = [.. mitigated ? ["53(1)(6)"] : Array.Empty<string>(), .. aggravated ? ["54(1)(1)"] : Array.Empty<string>()];
        return MadeUpCount.Of(act, punishment, factors: factors);
    }

    private double Gaussian() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());
}
