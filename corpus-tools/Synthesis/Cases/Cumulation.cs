using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Cases;

/// <summary>The final punishment for several counts (УК ст. 58).</summary>
internal static class Cumulation
{
    private const int Grave = 3;

    /// <summary>The final punishment and how it was found: 0 single count, 1 absorption, 2 partial addition.</summary>
    public static (Punishment Final, int How) Of(IReadOnlyList<CountPlan> counts, Random random)
    {
        if (counts.Count == 1)
            return (counts[0].Punishment, 0);
        var harsher = counts.OrderByDescending(count => count.Punishment.Kind).ThenByDescending(count => count.Punishment.Amount).First().Punishment;
        var milder = counts.Select(count => count.Punishment).First(punishment => !ReferenceEquals(punishment, harsher));
        var months = harsher.Kind == milder.Kind && harsher.Unit == PunishmentUnit.Months;
        if (!months || counts.All(count => count.Offence.Degree < Grave) || harsher.Kind != PunishmentKind.Imprisonment || random.NextDouble() < 0.35)
            return (harsher, 1);
        var added = Math.Max(1, Math.Floor(milder.Amount / 2));
        return (harsher with { Amount = harsher.Amount + added }, 2);
    }
}
