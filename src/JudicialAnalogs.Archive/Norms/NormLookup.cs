using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Records;

namespace JudicialAnalogs.Archive.Norms;

/// <summary>Looks a norm up as it stood on a day, beside its text in the other language.</summary>
/// <param name="norms">The stored texts.</param>
public sealed class NormLookup(INormStore norms)
{
    /// <summary>What is known of a norm on a day in a language and in the other one.</summary>
    public async Task<(NormOnDay Found, NormOnDay Twin)> FindAsync(NormRef reference, DateOnly day, LawLanguage language, CancellationToken cancellationToken)
    {
        var found = await OnDayAsync(reference, day, language, cancellationToken);
        var twin = await OnDayAsync(reference, day, Other(language), cancellationToken);
        return (NormHistory.Beside(found, twin), NormHistory.Beside(twin, found));
    }

    /// <summary>The other of the two languages of the law.</summary>
    public static LawLanguage Other(LawLanguage language) => language == LawLanguage.Kazakh ? LawLanguage.Russian : LawLanguage.Kazakh;

    /// <summary>The norm on a day; where it has no text of its own, the place around it tells whether it was taken out.</summary>
    private async Task<NormOnDay> OnDayAsync(NormRef reference, DateOnly day, LawLanguage language, CancellationToken cancellationToken)
    {
        var own = NormHistory.On(await norms.VersionsAsync(reference, language, cancellationToken), day);
        if (own.Standing != NormStanding.Unknown || reference.Around is not { Article: not null } around)
            return own;
        var outer = await OnDayAsync(around, day, language, cancellationToken);
        return outer.Standing == NormStanding.Excluded || outer.Nearest is { IsExcluded: true } ? outer : own;
    }
}
